import { css } from '@lit/reactive-element/css-tag.js';

/** Buttons, links and status lines that look the same in every element, in shadow and light DOM. */
export const controls = css`
  .police-button {
    box-sizing: border-box;
    display: inline-flex;
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
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    text-transform: none;
    cursor: pointer;
  }

  .police-button-plain {
    background: transparent;
    color: var(--_accent);
  }

  .police-button:hover {
    text-decoration: underline;
  }

  .police-link {
    color: var(--_accent);
    text-decoration: underline;
  }

  .police-button:focus-visible,
  .police-link:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .police-button {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
      forced-color-adjust: none;
    }

    .police-button:focus-visible,
    .police-link:focus-visible {
      outline-color: Highlight;
    }
  }
`;
