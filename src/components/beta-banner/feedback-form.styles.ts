import { css } from '@lit/reactive-element/css-tag.js';
import { hold } from '../../styles/hold.js';

/** The form, opened by script or pasted as HTML. */
export const feedbackStyles = hold(css`
  police-beta-banner .police-feedback {
    max-inline-size: 40em;
    padding-block: 8px var(--_space);
  }

  police-beta-banner .police-feedback fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  police-beta-banner .police-feedback fieldset,
  police-beta-banner .police-feedback textarea,
  police-beta-banner .police-feedback-review {
    margin-block: 8px;
  }

  police-beta-banner .police-feedback legend,
  police-beta-banner .police-feedback-fields > label {
    padding: 0;
    font-weight: 600;
  }

  police-beta-banner .police-feedback a {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 44px;
  }

  police-beta-banner .police-feedback summary {
    inline-size: fit-content;
    padding-block: 10px;
    cursor: pointer;
  }

  police-beta-banner .police-feedback-choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  police-beta-banner .police-feedback-choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    position: static;
    z-index: auto;
    opacity: 1;
    appearance: auto;
    pointer-events: auto;
  }

  police-beta-banner .police-feedback-choice span::before {
    content: none;
  }

  police-beta-banner .police-feedback textarea {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }

  police-beta-banner .police-feedback :focus-visible,
  police-beta-banner .police-beta-open:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  police-beta-banner .police-feedback blockquote {
    margin: 8px 0;
    padding: 8px var(--_space);
    border-inline-start: 4px solid var(--_border);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  police-beta-banner .police-feedback-left {
    min-block-size: 1.5em;
  }

  police-beta-banner .police-feedback-error {
    color: var(--_error);
    font-weight: 600;
  }

  /* A line beside it, as its colour is gone where a visitor chose the colours. */
  police-beta-banner .police-feedback-error:not(:empty) {
    margin-block: 8px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid;
  }

  police-beta-banner .police-feedback-status:not(:empty) {
    margin-block-end: 8px;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    police-beta-banner .police-feedback :focus-visible,
    police-beta-banner .police-beta-open:focus-visible {
      outline-color: Highlight;
    }
  }
`);
