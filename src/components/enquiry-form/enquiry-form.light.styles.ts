import { css } from '@lit/reactive-element/css-tag.js';
import { heldControls } from '../../styles/held-controls.styles.js';
import { hold } from '../../styles/hold.js';
import { tokens } from '../../styles/tokens.styles.js';
import { steps } from './enquiry-form.steps.styles.js';

/** How wide, how far in: a site may say better. */
const place = css`
  police-enquiry-form {
    max-inline-size: var(--_width);
  }
`;

/** The form before, with and without script; every rule begins with the tag. */
const sheet = hold(css`
  police-enquiry-form {
    display: block;
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
    overflow-wrap: break-word;
  }

  police-enquiry-form :is(p, ul, h2, h3) {
    margin-block: 0 8px;
  }

  police-enquiry-form .police-visually-hidden {
    margin: -1px;
  }

  /* What was pressed stays for a screen reader, and nothing else of what goes, but for a button beside
     it: Orca 43 in Firefox takes one that goes there for it. */
  police-enquiry-form
    :is(.police-leaving, .police-leaving *):not(
      .police-last,
      :has(.police-last),
      :has(> .police-last) > button
    ) {
    display: none !important;
  }

  police-enquiry-form .police-leaving {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  /* Chromium drops a space at the edge of a box out of the flow, and "ChangeYour name" is said. */
  police-enquiry-form .police-change .police-visually-hidden::before {
    content: '\\a0';
  }

  police-enquiry-form
    :is(.police-emergency, .police-summary, .police-panel, .police-receipt, .police-help) {
    margin-block-end: calc(2 * var(--_space));
    padding: var(--_space);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  police-enquiry-form .police-emergency {
    display: block;
    border-inline-start-width: 8px;
  }

  /* Inline, so that lines wrap as text does, yet 44 px to the finger: the padding of an inline box
     takes presses without taking room, and the line round it keeps that room free. */
  police-enquiry-form :is(p, li):has(> a) {
    margin-block: 0;
    padding-block: 10px;
  }

  police-enquiry-form :is(p, li) > a {
    padding-block: calc(22px - 0.55em);
  }

  police-enquiry-form .police-field {
    min-inline-size: 0;
    margin: 0 0 calc(1.5 * var(--_space));
    padding: 0;
    border: 0;
  }

  police-enquiry-form .police-label {
    display: block;
    padding: 0;
    font-weight: 600;
    scroll-margin-block-start: 16px;
  }

  police-enquiry-form .police-optional {
    font-weight: 400;
  }

  police-enquiry-form .police-input {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    margin: 0;
    padding: 8px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  police-enquiry-form .police-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 44px;
  }

  police-enquiry-form .police-choice .police-hint {
    flex-basis: 100%;
    margin: 0;
    padding-inline-start: 36px;
  }

  police-enquiry-form .police-date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  police-enquiry-form .police-date input {
    inline-size: 4em;
  }

  police-enquiry-form .police-date .police-year {
    inline-size: 6em;
  }

  police-enquiry-form .police-choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin-block: 10px;
    margin-inline: 0 12px;
    accent-color: var(--_accent);
    position: static;
    z-index: auto;
    opacity: 1;
    appearance: auto;
    pointer-events: auto;
  }

  police-enquiry-form .police-choice label::before {
    content: none;
  }

  police-enquiry-form .police-choice label {
    box-sizing: border-box;
    flex: 1 1 0;
    min-block-size: 44px;
    padding-block: 10px;
  }

  police-enquiry-form :is(input, textarea, select, [tabindex='-1']):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  police-enquiry-form .police-count {
    position: relative;
    display: grid;
    justify-items: start;
  }

  police-enquiry-form .police-count > p:not(.police-visually-hidden) {
    grid-area: 1 / 1;
    margin-block: 4px 0;
  }

  police-enquiry-form .police-counting > p:not([class]) {
    visibility: hidden;
  }

  police-enquiry-form :is(.police-error, .police-count-over, .police-summary a) {
    color: var(--_error);
    font-weight: 600;
  }

  police-enquiry-form .police-summary {
    border-color: var(--_error);
  }

  police-enquiry-form [aria-invalid='true']:is(input, textarea, select) {
    border-color: var(--_error);
  }

  police-enquiry-form :is(fieldset[aria-invalid='true'], .police-wrong) {
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_error);
  }

  police-enquiry-form .police-files {
    max-inline-size: 40em;
    padding: 0;
    list-style: none;
  }

  /* A name may be one long word, which would hold its row open. */
  police-enquiry-form :is(.police-files, .police-files-note, .police-error, .police-summary) {
    overflow-wrap: anywhere;
  }

  police-enquiry-form .police-files > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
  }

  police-enquiry-form .police-files > li > :first-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  police-enquiry-form .police-files .police-error {
    flex-basis: 100%;
  }

  police-enquiry-form:is([state='sending'], [state='waiting']) .police-files button {
    visibility: hidden;
  }

  police-enquiry-form .police-progress {
    margin-block-start: var(--_space);
  }

  /* Drawn by us: the browser's own bar vanishes in forced colours once it has a size. */
  police-enquiry-form progress {
    appearance: none;
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: 20px;
    margin-block-end: 8px;
    border: 2px solid var(--_border);
    background: var(--_surface);
    forced-color-adjust: none;
  }

  police-enquiry-form progress::-webkit-progress-bar {
    background: none;
  }

  police-enquiry-form progress::-webkit-progress-value {
    background: var(--_accent);
  }

  police-enquiry-form progress::-moz-progress-bar {
    background: var(--_accent);
  }

  police-enquiry-form :is(.police-panel-title, .police-reference) {
    font-weight: 700;
  }

  police-enquiry-form .police-panel {
    margin-block-start: var(--_space);
  }

  police-enquiry-form .police-panel-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  police-enquiry-form .police-receipt {
    border-color: var(--_success);
  }

  police-enquiry-form > .police-help {
    margin-block-start: var(--_space);
  }

  police-enquiry-form .police-reference {
    display: inline-block;
    font-size: 1.5em;
  }

  police-enquiry-form .police-decoy {
    position: absolute;
    inset-inline-start: -9999px;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  /* For those without script, to whom every question shows. */
  police-enquiry-form [data-asked] .police-condition,
  police-enquiry-form [hidden] {
    display: none;
  }

  /* Where script runs, a question that hangs on another is held back until it knows, so that nothing
     moves when it comes; where it never comes, the question shows after all. */
  @media (scripting: enabled) {
    police-enquiry-form [data-show-when]:not([data-asked]) {
      animation: police-held-back 4s step-end;
    }
  }

  @keyframes police-held-back {
    from {
      max-block-size: 0;
      margin-block: 0;
      overflow: hidden;
      visibility: hidden;
    }
  }

  @media print {
    police-enquiry-form :is(.police-button, .police-decoy, .police-progress) {
      display: none;
    }

    police-enquiry-form .police-receipt {
      break-inside: avoid;
    }

    police-enquiry-form [tabindex='-1']:focus-visible {
      outline: none;
    }
  }

  @media (forced-colors: active) {
    police-enquiry-form progress {
      border-color: CanvasText;
      background: Canvas;
    }

    police-enquiry-form progress::-webkit-progress-value {
      background: Highlight;
    }

    police-enquiry-form progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`);

export const lightStyles = [tokens, heldControls, place, sheet, steps];
