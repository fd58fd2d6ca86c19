import { css } from '@lit/reactive-element/css-tag.js';

/** In the flow, before the page: in sight of the team, over nothing. */
export const styles = css`
  :host {
    display: block;
    font-family: var(--_font);
  }

  section {
    box-sizing: border-box;
    max-block-size: 50vh;
    overflow: auto;
    padding: 16px;
    border: 4px dashed var(--_error);
    background: var(--_surface);
    color: var(--_text);
    font-size: 1rem;
    line-height: 1.4;
  }

  section:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -8px;
  }

  h2 {
    margin: 0 0 8px;
    font-size: 1.25em;
  }

  p {
    margin-block: 8px;
  }

  table {
    inline-size: 100%;
    margin-block: 16px;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 4px;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding-block: 4px;
    padding-inline: 0 8px;
    border-block-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 400;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
