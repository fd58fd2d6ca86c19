import { css } from '@lit/reactive-element';

/**
 * Room for the form before it is there, and kept after: what follows starts below the window, so
 * that nothing in sight moves. No weight of its own: a site can say better.
 */
export const lightStyles = css`
  @media (scripting: enabled) {
    :where(police-cookie-preferences) {
      display: block;
      min-block-size: 100vh;
    }

    /* Words for pages without script must not flash; where the library never comes, they are seen. */
    police-cookie-preferences:not(:defined) > * {
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
    :where(police-cookie-preferences) {
      min-block-size: 0;
    }
  }
`;
