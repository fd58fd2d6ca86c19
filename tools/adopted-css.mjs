// @ts-check
/**
 * What the builds for pages without a bundler have in place of Lit's `css-tag.js`: sheets are always
 * adopted. Every browser that these builds run in can do that (`:state()` and `light-dark()`, which the
 * styles need, are newer), so the way round by `<style>` elements never runs.
 */
/* global CSSStyleSheet -- a tool by its folder, a browser by where it runs */
export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  /** @type {CSSStyleSheet | undefined} */
  #sheet;

  /** @param {string} cssText */
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

/** No sheet of ours has a value in it. @param {TemplateStringsArray} strings */
export const css = ([text = '']) => new CSSResult(text);

/** @param {string} text */
export const unsafeCSS = text => new CSSResult(text);

/** @param {CSSResult} style */
export const getCompatibleStyle = style => style;

/** @param {ShadowRoot} root @param {readonly CSSResult[]} styles */
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
