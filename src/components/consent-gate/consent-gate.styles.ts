import { css } from '@lit/reactive-element/css-tag.js';

export const styles = css`
  :host {
    display: block;
    color: var(--_text) !important;
    font-family: var(--_font);
  }

  :host([hidden]) {
    display: none !important;
  }

  /* One place for what waits, what it waits for and the room of that: the largest sets the size. */
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .place > * {
    grid-area: 1 / 1;
  }

  .room {
    max-inline-size: 100%;
  }

  .opened > .closed,
  .place:not(.opened) > .open {
    visibility: hidden;
  }

  .closed {
    padding: 16px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  p {
    margin-block: 12px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* A frame may print as nothing: the link always does. */
  @media print {
    .place {
      display: block;
    }

    .room,
    p,
    .buttons {
      display: none;
    }

    .opened > .closed {
      visibility: visible;
    }

    ::slotted(:focus-visible) {
      outline: none;
    }
  }
`;
