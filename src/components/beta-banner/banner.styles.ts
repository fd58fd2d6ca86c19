import { css } from '@lit/reactive-element';
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
 * from the start, so that nothing moves when script adds it.
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

  police-beta-banner .police-beta-links > details[open] {
    flex-basis: 100%;
  }

  police-beta-banner summary.police-beta-open {
    display: list-item;
    padding-block: 10px;
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

  police-beta-banner .police-beta-panel {
    grid-column: 1 / -1;
  }

  police-beta-banner:state(folded) > :not(.police-beta-actions) {
    display: none;
  }

  police-beta-banner:state(folded) .police-beta-actions {
    gap: var(--_space);
    justify-content: start;
    grid-column: 1 / -1;
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
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(44px, auto);
    }

    police-beta-banner .police-beta-actions {
      grid-area: 2 / 1;
      justify-content: start;
    }

    police-beta-banner:state(folded) {
      grid-template-rows: auto;
    }

    police-beta-banner:state(folded) .police-beta-actions {
      grid-row: 1;
    }
  }

  @media (scripting: none) {
    police-beta-banner {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto;
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
