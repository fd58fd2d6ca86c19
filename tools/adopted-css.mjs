// @ts-check
/**
 * What the builds for pages without a bundler have in place of Lit's `css-tag.js`: sheets are always
 * adopted. Every browser that these builds run in can do that (`:state()` and `light-dark()`, which the
 * styles need, are newer), so the way round by `<style>` elements never runs.
 */
/* global CSSStyleSheet -- a tool by its folder, a browser by where it runs */
export const supportsAdoptingStyleSheets = true;

/** No sheet of ours has a value in it. A sheet is made when it is first adopted. @param {readonly string[]} strings */
export const css = ([cssText = '']) => ({
  cssText,
  get styleSheet() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    Object.defineProperty(this, 'styleSheet', { value: sheet });
    return sheet;
  },
});

/** @typedef {ReturnType<typeof css>} Sheet */

/** A name that Lit hands on, and nothing asks for. */
export const CSSResult = Object;

/** @param {string} text */
export const unsafeCSS = text => css([text]);

/** @param {Sheet} style */
export const getCompatibleStyle = style => style;

/** @param {ShadowRoot} root @param {readonly Sheet[]} styles */
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
