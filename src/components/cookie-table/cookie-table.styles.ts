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

  table {
    inline-size: 100%;
    margin-block-end: 32px;
    border-collapse: collapse;
    table-layout: fixed;
  }

  caption {
    padding-block-end: 8px;
    font-weight: 700;
    text-align: start;
  }

  caption span {
    display: block;
    font-weight: 400;
  }

  th,
  td {
    padding-block: 8px;
    padding-inline: 0 8px;
    border-block-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 400;
  }

  /* Headings keep whole words ("Defnyddir"); the names of cookies give way. */
  @media (max-width: 30em) {
    table {
      table-layout: auto;
    }

    thead th {
      overflow-wrap: break-word;
    }

    th:first-child {
      min-inline-size: 5em;
    }
  }
`;
