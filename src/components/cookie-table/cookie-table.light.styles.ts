import { css } from '@lit/reactive-element';

/** Room for the tables before they are there, and kept after: nothing in sight moves. */
export const lightStyles = css`
  @media (scripting: enabled) {
    :where(police-cookie-table) {
      display: block;
      min-block-size: 100vh;
    }

    /* Words for pages without script must not flash; where the library never comes, they are seen. */
    police-cookie-table:not(:defined) > * {
      animation: police-wait 3s;
    }

    @keyframes police-wait {
      from,
      to {
        visibility: hidden;
      }
    }
  }

  @media print {
    :where(police-cookie-table) {
      min-block-size: 0;
    }
  }
`;
