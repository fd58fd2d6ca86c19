import { css } from '@lit/reactive-element/css-tag.js';
import { heldControls } from '../../styles/held-controls.styles.js';
import { hold } from '../../styles/hold.js';
import { tokens } from '../../styles/tokens.styles.js';

/**
 * How wide, how high: a site may say better. The bar is exactly as high as what comes into it: a
 * button, and where the page has a filter its label, field and status, at any size of text.
 */
const place = css`
  police-protected-characteristics {
    --_control: max(44px, 1.25em + 20px);
    --_bar: var(--_control);
    max-inline-size: var(--_width);
  }

  police-protected-characteristics[filter] {
    --_bar: calc(3 * var(--_control) + 1.5em + 20px);
  }
`;

/**
 * The whole look of the element, before, with and without script. The place of the controls is kept
 * until they come, so that nothing moves. A column of flex items: their margins do not collapse, so
 * the place is exactly as high as what takes it. It is kept from the first frame on, while the first
 * section is still on its way: what is below may not move when more of it arrives. Paragraphs find their own direction: the law data is
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
    flex-direction: column;
    align-items: flex-start;
    box-sizing: border-box;
    min-block-size: var(--_bar);
    margin-block-start: var(--_space);
  }

  @media (scripting: enabled) {
    police-protected-characteristics:not([plain], :has(.police-controls)) > section:first-of-type {
      margin-block-start: calc(var(--_bar) + 2 * var(--_space));
    }
  }

  police-protected-characteristics .police-filter {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 12px;
  }

  police-protected-characteristics .police-filter label {
    display: block;
    line-height: 1.5;
  }

  police-protected-characteristics :is(.police-filter, .police-copy) input {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: var(--_control);
    margin: 4px 0;
    padding: 8px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.25;
  }

  police-protected-characteristics :is(.police-filter, .police-copy) input:focus-visible,
  police-protected-characteristics .police-copy :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  police-protected-characteristics :is(.police-found, .police-copy) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: var(--_control);
  }

  police-protected-characteristics [hidden]:is(section, button) {
    display: none;
  }

  police-protected-characteristics section > [slot] {
    margin-block: 12px 0;
  }

  police-protected-characteristics section > [slot] :is(video, audio) {
    display: block;
    max-inline-size: 100%;
  }

  police-protected-characteristics[plain]
    :is(.police-controls, .police-copy, section > details > summary) {
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

    police-protected-characteristics
      :is(.police-controls, .police-copy, section > details > summary) {
      display: none;
    }

    police-protected-characteristics section[hidden] {
      display: block;
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
