// @ts-check
/**
 * What old shims and monitors leave behind: a JSON without a second argument, a Promise and a fetch that
 * answer with their own kind, a customElements.define that meddles.
 */
const SHIMS = `(function () {
  var parse = JSON.parse, stringify = JSON.stringify;
  window.JSON = { parse: function (text) { return parse(text); }, stringify: function (value) { return stringify(value); } };
  var Native = window.Promise;
  function Promise(run) { this._native = new Native(run); }
  Promise.prototype.then = function (yes, no) { var next = Object.create(Promise.prototype); next._native = this._native.then(yes, no); return next; };
  Promise.prototype['catch'] = function (no) { return this.then(undefined, no); };
  ['resolve', 'reject', 'all', 'race'].forEach(function (name) { Promise[name] = function (value) { return new Promise(function (yes, no) { Native[name](value).then(yes, no); }); }; });
  window.Promise = Promise;
  var fetch = window.fetch;
  window.fetch = function (input, init) { return new Promise(function (yes, no) { fetch.call(window, input, init).then(yes, no); }); };
  var define = customElements.define;
  customElements.define = function (name, type, options) { window.__defined = (window.__defined || []).concat(name); return define.call(customElements, name, type, options); };
  var listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) { return listen.call(this, type, listener, options); };
  var attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, init); };
  var push = history.pushState; history.pushState = function () { return push.apply(history, arguments); };
  window.setTimeout = (function (native) { return function (act, wait) { return native(function () { act(); }, wait); }; })(window.setTimeout);
  window.requestAnimationFrame = function (act) { return setTimeout(function () { act(Date.now()); }, 16); };
  window.MutationObserver = (function (Native) { function Observer(act) { return new Native(act); } Observer.prototype = Native.prototype; return Observer; })(window.MutationObserver);
})();`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'json2 and es6-promise shims, monitors (New Relic, Sentry) that wrap fetch, timers and customElements.define',
  change: page => page.addFirstScript(SHIMS),
};
