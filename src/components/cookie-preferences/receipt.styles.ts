import { css } from '@lit/reactive-element/css-tag.js';

/** Paper holds the record alone while it is printed, and none of it otherwise but the choices. */
export const styles = [
  css`
    dl {
      display: grid;
      grid-template-columns: minmax(8em, max-content) 1fr;
      gap: 4px 16px;
      margin-block: 12px;
    }

    dt {
      font-weight: 700;
    }

    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }

    table {
      inline-size: 100%;
      margin-block: 16px;
      border-collapse: collapse;
    }

    th,
    td {
      padding-block: 8px;
      padding-inline: 0 8px;
      border-block-end: 1px solid var(--_border);
      overflow-wrap: break-word;
      text-align: start;
      vertical-align: top;
    }

    tbody th {
      font-weight: 400;
    }

    @media (max-width: 30em) {
      dl {
        grid-template-columns: 1fr;
      }

      dd {
        margin-block-end: 8px;
      }

      th,
      td {
        overflow-wrap: anywhere;
      }
    }

    @media print {
      :host(:state(printing)) form,
      [role='status'] {
        display: none;
      }
    }
  `,
];
