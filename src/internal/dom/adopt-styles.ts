import type { CSSResult } from 'lit';

/**
 * Adds sheets to the document or shadow root that holds a light-DOM element, once each. Constructed
 * sheets need no `unsafe-inline`. A root of another window refuses them: then the linked stylesheet
 * alone styles the element.
 */
export const adoptStyles = (root: Node, styles: readonly CSSResult[]): void => {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  for (const { styleSheet } of styles) {
    if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) continue;
    try {
      root.adoptedStyleSheets.push(styleSheet);
    } catch {
      // "Sharing constructed stylesheets in multiple documents is not allowed" (CSSOM).
    }
  }
};
