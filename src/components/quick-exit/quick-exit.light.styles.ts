import { css } from '@lit/reactive-element/css-tag.js';
import { hold } from '../../styles/hold.js';
import { tokens } from '../../styles/tokens.styles.js';

/** The bar and its link, the same before, with and without script, so that nothing moves on upgrade. */
const sheet = hold(css`
  police-quick-exit {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 2147483647;
    box-sizing: border-box;
    display: flex;
    gap: 8px 16px;
    align-items: center;
    min-block-size: 61px;
    margin: 0;
    padding: 8px var(--_space);
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
    padding-inline: 0;
    border: 0;
  }

  police-quick-exit[hidden] {
    display: none;
  }

  police-quick-exit a:not([slot], [slot] *) {
    position: static;
    visibility: visible;
    box-sizing: border-box;
    display: inline-flex;
    flex: 0 1 auto;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    opacity: 1;
  }

  police-quick-exit a:not([slot], [slot] *):hover {
    text-decoration: underline;
  }

  police-quick-exit a:not([slot], [slot] *):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  police-quick-exit > [slot='safety'] {
    order: 2;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-inline-start: auto;
  }

  /* The bar must cover nothing that cannot be scrolled from under it (WCAG 2.4.11). */
  @media not print {
    :root:has(police-quick-exit:not([hidden], [position='top'], [position='static'])) {
      --police-exit-space: 61px;

      padding-block-end: var(--police-exit-space);
      scroll-padding-block-end: var(--police-exit-space);
    }

    :root:has(police-quick-exit[position='top']:not([hidden])) {
      --police-exit-space: 61px;

      padding-block-start: var(--police-exit-space);
      scroll-padding-block-start: var(--police-exit-space);
    }
  }

  @media (forced-colors: active) {
    police-quick-exit a:not([slot], [slot] *):focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    police-quick-exit {
      display: none;
    }
  }
`);

export const lightStyles = [tokens, sheet];
