import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The whole theming contract: the public `--police-*` properties, each with a neutral default, read
 * into private `--_*` ones that all other styles use. The same sheet serves shadow roots (`:host`) and
 * light DOM (the tags). Light or dark follows the page's own `color-scheme`, never the device's alone.
 * Every pair of text and surface is at least 7:1, every border and focus ring at least 3:1.
 */
export const tokens = css`
  :where(
    :host,
    police-quick-exit,
    police-cookie-consent,
    police-cookie-preferences,
    police-consent-gate,
    police-cookie-table,
    police-beta-banner,
    police-protected-characteristics,
    police-term,
    police-enquiry-form
  ) {
    --_surface: var(--police-surface, light-dark(#fff, #15181c));
    --_text: var(--police-text, light-dark(#1a1d21, #f3f4f5));
    --_accent: var(--police-accent, light-dark(#1f4468, #a9cbf0));
    --_accent-text: var(--police-accent-text, light-dark(#fff, #0e1823));
    --_border: var(--police-border, light-dark(#666e78, #98a1ab));
    --_focus: var(--police-focus, light-dark(#0b57d0, #b5d0fb));
    --_error: var(--police-error, light-dark(#98001a, #ffb9b1));
    --_success: var(--police-success, light-dark(#0a532a, #98dbad));
    --_radius: var(--police-radius, 4px);
    --_font: var(--police-font, inherit);
    --_space: var(--police-space, 16px);
    --_width: var(--police-width, 65em);
  }
`;
