import { css } from '@lit/reactive-element/css-tag.js';

export const styles = css`
  :host {
    display: block;
    background: var(--_surface);
    color: var(--_text) !important;
    font-family: var(--_font);
  }

  :host([hidden]) {
    display: none !important;
  }

  .message {
    margin-block-end: 24px;
    padding: 16px;
    border: 2px solid var(--_border);
    border-inline-start-width: 8px;
    background: var(--_surface);
  }

  .saved {
    border-inline-start-color: var(--_success);
  }

  .failed {
    border-inline-start-color: var(--_error);
  }

  .message:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .message p {
    margin-block: 12px 0;
  }

  /* Kept before there is a record, so that it moves nothing when it comes. */
  .record-room {
    min-block-size: 44px;
    padding-block-start: 24px;
  }

  summary {
    display: list-item;
    min-block-size: 44px;
    padding-block: 10px;
    box-sizing: border-box;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  summary:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    .record-room {
      min-block-size: 0;
      padding: 0;
    }

    .police-button {
      display: none;
    }

    .message:focus-visible {
      outline: none;
    }
  }
`;
