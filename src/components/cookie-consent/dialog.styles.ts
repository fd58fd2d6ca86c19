import { css } from '@lit/reactive-element/css-tag.js';

export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(40em, 100vw);
    max-inline-size: none;
    max-block-size: 100dvh;
    padding: 16px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }

  h2 {
    margin: 0 0 16px;
    font-size: 1.25em;
  }
`;
