// @ts-check
/** What a reader may set without losing anything (WCAG 1.4.12), also inside every shadow root. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** @param {import('@playwright/test').Page} page @param {boolean} on */
export const setTextSpacing = (page, on) =>
  page.evaluate(
    ({ css, wanted }) => {
      /** @type {CSSStyleSheet} */
      const sheet = (globalThis.policeSpacing ??= new CSSStyleSheet());
      sheet.replaceSync(css);
      /** @param {Document | ShadowRoot} root */
      const set = root => {
        const others = root.adoptedStyleSheets.filter(adopted => adopted !== sheet);
        root.adoptedStyleSheets = wanted ? [...others, sheet] : others;
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) set(shadowRoot);
      };
      set(document);
    },
    { css: SPACING, wanted: on },
  );
