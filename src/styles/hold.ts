import type { CSSResult } from '@lit/reactive-element';
import { unsafeCSS } from '@lit/reactive-element/css-tag.js';

/** A declaration, but for custom properties: those are a site's to set. */
const DECLARATION = /([{;]\s*)([a-z][a-z-]*:[^;{}]+?)(?:\s*!important)?\s*(?=[;}])/g;

/**
 * Makes a sheet for ordinary HTML hold in a page whose own sheets are against it: a theme's
 * `#content a { … !important }`, a reset of `*`. Among important declarations those in a layer win over
 * those in none, whatever their selectors (CSS Cascade 5, "cascade sorting order"). What a sheet does
 * not speak of stays the page's; how a site changes the look is the `--police-*` properties.
 */
export const hold = (sheet: CSSResult): CSSResult =>
  unsafeCSS(`@layer police{${sheet.cssText.replace(DECLARATION, '$1$2!important')}}`);
