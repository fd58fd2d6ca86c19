// @ts-check
/** What Google Translate does in the browser: each text in two <font>, another `lang`, and so with all that comes. */
const TRANSLATE = `addEventListener('load', function () {
  var html = document.documentElement;
  function translate(root) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(function (text) {
      if (!text.data.trim() || /^(SCRIPT|STYLE|FONT|TEXTAREA|TITLE|NOSCRIPT)$/.test(text.parentNode.nodeName)) return;
      var outer = document.createElement('font'), inner = document.createElement('font');
      outer.dir = inner.dir = 'auto';
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text.data);
    });
  }
  window.translated = function () {
    html.lang = 'pl';
    html.className += ' translated-ltr';
    translate(document.body);
    new MutationObserver(function (records) {
      records.forEach(function (record) {
        if (record.type === 'characterData') { if (record.target.parentNode) translate(record.target.parentNode); }
        else record.addedNodes.forEach(function (node) { if (node.isConnected) translate(node.nodeType === 3 ? node.parentNode : node); });
      });
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
});`;

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a page that the browser translates: texts become <font> elements, also those that come later',
  change: page => page.addFirstScript(TRANSLATE),
  arrive: async ({ page, address }) => {
    await page.goto(address);
    await page.locator('police-protected-characteristics section').first().waitFor();
    await page.evaluate('translated()');
  },
  console: [/has no strings; English is shown/],
};
