import { css } from '@lit/reactive-element';
import { tokens } from '../../styles/tokens.styles.js';

/**
 * The bar and its link, the same before, with and without script, so that nothing moves on upgrade.
 * What makes the link findable is `!important`: a site's own `a:link` or `#content a` would win.
 */
const sheet = css`
  police-quick-exit {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 2147483647;
    box-sizing: border-box;
    display: flex;
    gap: 0.5rem 1rem;
    align-items: center;
    min-block-size: 3.8125rem;
    margin: 0;
    padding: 0.5rem var(--_space);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.25;
  }

  police-quick-exit[position='top'] {
    inset-block: 0 auto;
    border-block: 0 solid var(--_border);
    border-block-end-width: 1px;
  }

  police-quick-exit[position='static'] {
    position: static;
    border: 0;
  }

  police-quick-exit[hidden] {
    display: none !important;
  }

  police-quick-exit a:not([slot], [slot] *) {
    position: static !important;
    visibility: visible !important;
    box-sizing: border-box !important;
    display: inline-flex !important;
    flex: 0 1 auto !important;
    align-items: center !important;
    justify-content: center !important;
    min-block-size: 2.75rem !important;
    min-inline-size: 2.75rem !important;
    margin: 0 !important;
    padding: 0.5rem 1rem !important;
    border: 2px solid var(--_accent) !important;
    border-radius: var(--_radius) !important;
    background: var(--_accent) !important;
    color: var(--_accent-text) !important;
    font-weight: 600 !important;
    text-align: center !important;
    text-decoration: none !important;
    opacity: 1 !important;
  }

  police-quick-exit a:not([slot], [slot] *):hover {
    text-decoration: underline !important;
  }

  police-quick-exit a:not([slot], [slot] *):focus-visible {
    outline: 3px solid var(--_focus) !important;
    outline-offset: 2px !important;
  }

  police-quick-exit > [slot='safety'] {
    order: 2;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    margin-inline-start: auto;
  }

  /* The bar must cover nothing that cannot be scrolled from under it (WCAG 2.4.11). */
  :root:has(police-quick-exit:not([hidden], [position='top'], [position='static'])) {
    --police-exit-space: 3.8125rem;

    padding-block-end: var(--police-exit-space);
    scroll-padding-block-end: var(--police-exit-space);
  }

  :root:has(police-quick-exit[position='top']:not([hidden])) {
    --police-exit-space: 3.8125rem;

    padding-block-start: var(--police-exit-space);
    scroll-padding-block-start: var(--police-exit-space);
  }

  @media (forced-colors: active) {
    police-quick-exit a:not([slot], [slot] *):focus-visible {
      outline-color: Highlight !important;
    }
  }

  @media print {
    police-quick-exit {
      display: none !important;
    }

    :root:has(police-quick-exit) {
      padding-block: 0 !important;
    }
  }
`;

export const lightStyles = [tokens, sheet];
