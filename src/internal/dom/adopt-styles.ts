import type { CSSResult } from '@lit/reactive-element';

export type LightStyles = CSSResult | readonly LightStyles[];

const linked: Record<string, boolean> = {};

/**
 * Whether the page links a stylesheet of the library that holds an element's styles, which it says in
 * a property of the root (`--police-beta-banner-css`). A sheet of the document does not reach into a
 * shadow root, whatever it says. Asked once a tag: each upgrade makes the page's styles stale, and a
 * thousand elements that ask have it work them out a thousand times.
 */
export const hasStylesheet = (root: Node, tag: string): boolean =>
  root === document &&
  (linked[tag] ??=
    getComputedStyle(document.documentElement).getPropertyValue(`--${tag}-css`) !== '');

/**
 * Adds sheets to the document or shadow root that holds a light-DOM element, once each. Constructed
 * sheets need no `unsafe-inline`. A root of another window refuses them: then the linked stylesheet
 * alone styles the element.
 */
export const adoptStyles = (root: Node, styles: LightStyles): void => {
  // Not `instanceof`: a node that came from another window keeps that window's classes.
  if (!('adoptedStyleSheets' in root)) return;
  const { adoptedStyleSheets: adopted } = root as Document | ShadowRoot;
  for (const { styleSheet } of ([styles] as readonly unknown[]).flat(Infinity) as CSSResult[]) {
    if (!styleSheet || adopted.includes(styleSheet)) continue;
    try {
      adopted.push(styleSheet);
    } catch {
      // "Sharing constructed stylesheets in multiple documents is not allowed" (CSSOM).
    }
  }
};
