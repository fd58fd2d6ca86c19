import { css } from '@lit/reactive-element';
import { heldControls } from '../../styles/held-controls.styles.js';
import { hold } from '../../styles/hold.js';
import { tokens } from '../../styles/tokens.styles.js';

/** How wide, how far in: a site may say better. */
const place = css`
  police-protected-characteristics {
    max-inline-size: var(--_width);
  }
`;

/**
 * The whole look of the element, before, with and without script. The place of the controls is kept
 * until they come, so that nothing moves. A column of flex items: their margins do not collapse, so
 * the place is exactly as high as what takes it. Paragraphs find their own direction: the law data is
 * English or Welsh, also on a page that runs from right to left.
 */
const sheet = hold(css`
  police-protected-characteristics {
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  police-protected-characteristics[hidden],
  police-protected-characteristics .police-controls[hidden] {
    display: none;
  }

  police-protected-characteristics :is(h2, h3, h4, h5, h6, p, li, dt, dd, summary) {
    unicode-bidi: plaintext;
  }

  police-protected-characteristics section,
  police-protected-characteristics .police-as-at {
    margin-block: var(--_space) 0;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  police-protected-characteristics section > :is(h2, h3, h4, h5, h6) {
    margin-block: 0 4px;
  }

  police-protected-characteristics .police-gist {
    margin-block: 0;
    font-size: 1.125em;
  }

  police-protected-characteristics summary,
  police-protected-characteristics section a {
    color: var(--_accent);
    text-decoration: underline;
  }

  police-protected-characteristics summary {
    display: list-item;
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }

  police-protected-characteristics section :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  police-protected-characteristics .police-depth > :not(summary) {
    margin-block: 0;
    padding-block-end: 12px;
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_border);
  }

  police-protected-characteristics dt {
    font-weight: 600;
  }

  police-protected-characteristics dd {
    margin: 0 0 12px;
  }

  police-protected-characteristics dd > ul {
    margin-block: 0;
    padding-inline-start: 24px;
  }

  police-protected-characteristics .police-sources a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  police-protected-characteristics .police-controls {
    display: flex;
    min-block-size: 44px;
    margin-block-start: var(--_space);
  }

  @media (scripting: enabled) {
    police-protected-characteristics:not(:defined, [plain]) > section:first-of-type:has(> details) {
      margin-block-start: calc(44px + 2 * var(--_space));
    }
  }

  police-protected-characteristics[plain] .police-controls,
  police-protected-characteristics[plain] summary {
    display: none;
  }

  police-protected-characteristics[plain] .police-depth {
    margin-block-start: 12px;
  }

  police-protected-characteristics[plain] .police-depth::details-content {
    content-visibility: visible;
  }

  @media print {
    police-protected-characteristics {
      display: block;
    }

    police-protected-characteristics .police-controls,
    police-protected-characteristics summary {
      display: none;
    }

    police-protected-characteristics .police-depth {
      margin-block-start: 12px;
    }

    police-protected-characteristics .police-depth::details-content {
      content-visibility: visible;
    }

    police-protected-characteristics :is(h2, h3, h4, h5, h6, dt) {
      break-after: avoid;
    }
  }
`);

export const lightStyles = [tokens, heldControls, place, sheet];
