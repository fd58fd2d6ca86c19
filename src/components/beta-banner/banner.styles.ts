import { css } from '@lit/reactive-element/css-tag.js';
import { hold } from '../../styles/hold.js';

/** How wide, how far in: a site may say better. */
export const bannerPlace = css`
  police-beta-banner {
    inline-size: 100%;
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: 8px var(--_space);
  }
`;

/**
 * The banner is ordinary HTML: these hold before and without script. The place of "Not now" is kept
 * from the start, so that nothing moves when script adds it. No selector knows what the script sets on
 * each page (`role` and `aria-expanded` of the link): the styles of what is drawn would be stale, and
 * `:has()` of it would have those of all that stands beside the link worked out again.
 */
export const bannerStyles = hold(css`
  police-beta-banner {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8.5em;
    grid-template-rows: minmax(44px, auto);
    gap: 4px var(--_space);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
  }

  police-beta-banner > * {
    grid-column: 1;
    min-inline-size: 0;
  }

  police-beta-banner p {
    margin: 0;
  }

  police-beta-banner .police-beta-links {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(2 * var(--_space));
  }

  police-beta-banner .police-beta-ask {
    display: contents;
  }

  police-beta-banner .police-beta-links > details[open],
  police-beta-banner .police-beta-links .police-beta-panel {
    flex-basis: 100%;
  }

  /* One row from the start: what it says of the answer has its place in the question's. */
  police-beta-banner .police-beta-quick > div,
  police-beta-banner .police-beta-quick p {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  police-beta-banner .police-beta-quick p {
    display: grid;
    min-block-size: 44px;
    line-height: 1.25;
  }

  police-beta-banner .police-beta-quick span {
    grid-area: 1 / 1;
  }

  police-beta-banner .police-beta-quick span + span {
    inline-size: 0;
    min-inline-size: 100%;
    font-weight: 600;
  }

  police-beta-banner .police-beta-quick p:has(> span + span:not(:empty)) > span:first-child {
    visibility: hidden;
  }

  police-beta-banner .police-beta-quick [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_accent-text);
  }

  /* The form asks more than it: two questions about one thing are one too many. */
  police-beta-banner
    .police-beta-links:has(.police-beta-panel:not([hidden]), > [open] form)
    .police-beta-quick {
    visibility: hidden;
  }

  police-beta-banner .police-beta-changes ul {
    margin: 0 0 8px;
    padding-inline-start: 1.5em;
  }

  police-beta-banner summary.police-beta-open,
  police-beta-banner .police-beta-changes summary {
    display: list-item;
    padding-block: 10px;
    min-block-size: 24px;
  }

  police-beta-banner .police-beta-open,
  police-beta-banner .police-beta-links > .police-link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  police-beta-banner .police-beta-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    grid-area: 1 / 2;
    align-self: start;
  }

  police-beta-banner:not(:defined) .police-beta-actions {
    visibility: hidden;
  }

  police-beta-banner > .police-beta-panel {
    grid-column: 1 / -1;
  }

  /* Its room from the press on, before the form is there, to the thanks: what follows moves once. */
  police-beta-banner .police-beta-panel:not(:has([type='submit'][hidden])),
  police-beta-banner:state(opening) .police-beta-ask::after,
  police-beta-banner:state(opening):not(:has(.police-beta-ask))::after {
    content: '';
    grid-column: 1 / -1;
    flex-basis: 100%;
    min-block-size: min(100vh, var(--_room, 46rem));
  }

  police-beta-banner:state(folded) > :not(.police-beta-actions) {
    display: none;
  }

  /* As high without its words, which come after the press, as with them. */
  police-beta-banner:state(folded) .police-beta-actions {
    flex-wrap: nowrap;
    gap: var(--_space);
    justify-content: start;
    min-block-size: 3.5em;
    grid-column: 1 / -1;
  }

  /* Before its words: it would move when they come. */
  police-beta-banner:state(folded) .police-beta-actions button {
    flex: none;
    order: -1;
  }

  police-beta-banner:state(resting),
  police-beta-banner:state(stale) .police-beta-review {
    visibility: hidden;
  }

  police-beta-banner[hidden],
  police-beta-banner [hidden] {
    display: none;
  }

  @media (max-width: 40em) {
    police-beta-banner {
      --_room: 60rem;

      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(44px, auto);
    }

    police-beta-banner .police-beta-actions {
      grid-area: 2 / 1;
      justify-content: start;
    }

    /* "Yes" and "No" side by side, below their question, in every language. */
    police-beta-banner .police-beta-quick p {
      flex-basis: 100%;

      /* Two lines, whatever the page's size of text: the thanks may need what the question does not. */
      min-block-size: max(44px, 2.5em);
    }

    police-beta-banner:state(folded) {
      grid-template-rows: auto;
    }

    /* Three lines of words beside "Undo". */
    police-beta-banner:state(folded) .police-beta-actions {
      grid-row: 1;
      min-block-size: 4.5em;
    }
  }

  @media (scripting: none) {
    police-beta-banner {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto;
    }

    police-beta-banner .police-beta-actions {
      display: none;
    }
  }

  @media print {
    police-beta-banner {
      display: block;
      background: none;
      color: #000;
    }

    police-beta-banner:state(folded),
    police-beta-banner :is(.police-beta-links, .police-beta-actions, .police-beta-panel) {
      display: none;
    }
  }
`);
