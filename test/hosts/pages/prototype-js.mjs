// @ts-check
/**
 * What Prototype 1.6 did to the page's own objects, as it did it: enumerable, and without asking whether
 * the browser had it.
 */
const PROTOTYPE = `(function () {
  function extend(target, source) { for (var name in source) target[name] = source[name]; return target; }
  var slice = Array.prototype.slice;
  window.$A = function (iterable) { return iterable ? slice.call(iterable) : []; };
  extend(Function.prototype, {
    bind: function () {
      var args = $A(arguments), method = this, object = args.shift();
      return function () { return method.apply(object, args.concat($A(arguments))); };
    },
    bindAsEventListener: function (object) { var method = this; return function (event) { return method.call(object, event || window.event); }; },
    curry: function () { var method = this, args = $A(arguments); return function () { return method.apply(this, args.concat($A(arguments))); }; },
    delay: function (seconds) { return setTimeout(this, seconds * 1000); }
  });
  var Enumerable = {
    each: function (act) { for (var i = 0; i < this.length; i += 1) act(this[i], i); return this; },
    collect: function (act) { var all = []; this.each(function (one, i) { all.push(act(one, i)); }); return all; },
    detect: function (test) { var found; this.each(function (one) { if (found === undefined && test(one)) found = one; }); return found; },
    include: function (what) { return this.indexOf(what) > -1; },
    inject: function (memo, act) { this.each(function (one) { memo = act(memo, one); }); return memo; },
    invoke: function (name) { return this.collect(function (one) { return one[name](); }); },
    pluck: function (name) { return this.collect(function (one) { return one[name]; }); }
  };
  extend(Array.prototype, Enumerable);
  extend(Array.prototype, {
    clear: function () { this.length = 0; return this; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    compact: function () { return slice.call(this).filter(function (one) { return one != null; }); },
    flatten: function () { return this.inject([], function (all, one) { return all.concat(one); }); },
    without: function () { var out = $A(arguments); return slice.call(this).filter(function (one) { return out.indexOf(one) < 0; }); },
    uniq: function () { return this.inject([], function (all, one) { return all.indexOf(one) < 0 ? all.concat([one]) : all; }); },
    toArray: function () { return slice.call(this); },
    toJSON: function () { return '[' + this.collect(function (one) { return JSON.stringify(one); }).join(', ') + ']'; }
  });
  Array.from = $A;
  extend(String.prototype, {
    strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
    startsWith: function (pattern) { return this.indexOf(pattern) === 0; },
    endsWith: function (pattern) { var d = this.length - pattern.length; return d >= 0 && this.lastIndexOf(pattern) === d; },
    empty: function () { return this == ''; },
    toJSON: function () { return '"' + this.replace(/"/g, '\\\\"') + '"'; }
  });
  Object.extend = extend;
  Object.keys = function (object) { var names = []; for (var name in object) names.push(name); return names; };
  Object.values = function (object) { var all = []; for (var name in object) all.push(object[name]); return all; };
  document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)); };
  extend(Element.prototype, {
    visible: function () { return this.style.display != 'none'; },
    show: function () { this.style.display = ''; return this; },
    hide: function () { this.style.display = 'none'; return this; },
    toggle: function () { return this[this.visible() ? 'hide' : 'show'](); },
    remove: function () { if (this.parentNode) this.parentNode.removeChild(this); return this; },
    update: function (content) { this.innerHTML = content == null ? '' : String(content); return this; },
    replace: function (content) { this.outerHTML = content; return this; },
    select: function (selector) { return $A(this.querySelectorAll(selector)); },
    down: function () { return this.firstElementChild; },
    up: function () { return this.parentNode; },
    observe: function (name, act) { this.addEventListener(name, act, false); return this; },
    fire: function (name) { var event = document.createEvent('HTMLEvents'); event.initEvent('dataavailable', true, true); event.eventName = name; this.dispatchEvent(event); return event; },
    absolutize: function () { return this; },
    setStyle: function (styles) { extend(this.style, styles); return this; },
    addClassName: function (name) { this.className += ' ' + name; return this; },
    identify: function () { return this.id || (this.id = 'anonymous_element_' + Math.random()); }
  });
  extend(HTMLFormElement.prototype, { serialize: function () { return ''; }, disable: function () { return this; }, enable: function () { return this; }, request: function () {} });
  extend(HTMLInputElement.prototype, { clear: function () { this.value = ''; return this; }, present: function () { return this.value != ''; }, activate: function () { this.focus(); return this; } });
})();`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Prototype 1.6: enumerable methods on Array and Element, its own bind, Array.from, Object.keys, toJSON',
  change: page => page.addFirstScript(PROTOTYPE),
};
