import { css } from '@lit/reactive-element';

/** Room for the tables before they are there, and kept after: nothing in sight moves. */
export const lightStyles = css`
  @media (scripting: enabled) {
    :where(police-cookie-table) {
      display: block;
      min-block-size: 100vh;
    }

    police-cookie-table:not(:defined) > * {
      visibility: hidden;
    }
  }

  @media print {
    :where(police-cookie-table) {
      min-block-size: 0;
    }
  }
`;
