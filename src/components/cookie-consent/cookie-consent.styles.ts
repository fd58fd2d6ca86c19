import { css } from '@lit/reactive-element/css-tag.js';

/** Fixed, so that nothing moves when it comes or goes; short enough that the page stays in sight. */
export const styles = css`
  :host {
    display: contents;
    color: var(--_text) !important;
    font-family: var(--_font);
    line-height: 1.4;
  }

  :host([hidden]) {
    display: none !important;
  }

  section {
    --_most: max(38vh, 144px);

    position: fixed;
    inset-block-end: var(--police-exit-space, 0);
    inset-inline: 0;
    z-index: 2147483000;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    min-block-size: min(var(--_before, 0px), var(--_most));
    max-block-size: var(--_most);
    border-block-start: 2px solid var(--_border);
    background: var(--_surface);
  }

  section > * {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--_width);
    margin: 0 auto;
    padding: 12px;
  }

  .text {
    flex: auto;
    overflow: auto;
    min-block-size: 44px;
    padding-block-end: 0;
  }

  /* Room between the last line and the ring of the focus that it gets. */
  .text[role] {
    padding-block-end: 0.5rem;
  }

  .text:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .police-link {
    display: inline-block;
    padding-block: 4px;
  }

  .actions {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 11em);
    gap: 8px;
    flex: none;
  }

  .actions .police-button {
    padding-inline: 4px;
    overflow-wrap: anywhere;
  }

  /* All words and the link in sight, in Welsh too, and three labels in a row at 320 px, none broken in two. */
  @media (max-width: 26em) {
    .text {
      padding: 8px 8px 0;
      font-size: 0.875em;
    }

    .actions {
      gap: 4px;
      padding-inline: 8px;
    }

    .actions .police-button {
      padding-inline: 2px;
      font-size: 0.8125em;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
