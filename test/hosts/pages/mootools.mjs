// @ts-check
/** What MooTools 1.2 and its like did: their own Event in the place of the browser's, and more. */
const MOOTOOLS = `(function () {
  var NativeEvent = window.Event;
  window.Event = function (event) { event = event || window.event; if (event.extended) return event; this.event = event; this.extended = true; this.target = event.target; };
  window.Event.prototype = { stop: function () { return this.stopPropagation().preventDefault(); }, stopPropagation: function () { this.event.stopPropagation(); return this; }, preventDefault: function () { this.event.preventDefault(); return this; } };
  window.Event.Keys = { enter: 13, esc: 27 };
  window.Element = function (tag, props) { var element = document.createElement(tag); for (var name in props) element.setAttribute(name, props[name]); return element; };
  window.Element.prototype = HTMLElement.prototype.__proto__;
  window.Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
  window.Element.prototype.getElements = function (s) { return this.querySelectorAll(s); };
  window.Element.prototype.empty = function () { while (this.firstChild) this.removeChild(this.firstChild); return this; };
  window.Hash = function (o) { for (var n in o) this[n] = o[n]; };
  window.Browser = { Engine: { webkit: true } };
  Array.prototype.contains = function (one) { return this.indexOf(one) > -1; };
  Array.prototype.extend = function (more) { for (var i = 0; i < more.length; i += 1) this.push(more[i]); return this; };
  Array.prototype.flatten = function () { return [].concat.apply([], this); };
  String.prototype.contains = function (s) { return this.indexOf(s) > -1; };
  String.prototype.test = function (r) { return new RegExp(r).test(this); };
  Function.prototype.bind = function (that, args) { var method = this; return function () { return method.apply(that, args === undefined ? arguments : [].concat(args)); }; };
  Number.prototype.times = function (act) { for (var i = 0; i < this; i += 1) act(i); };
})();`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'MooTools 1.2 (Joomla 1.5 to 2.5): its own window.Event and window.Element, its own bind',
  change: page => page.addFirstScript(MOOTOOLS),
};
