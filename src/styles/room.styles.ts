import { css } from '@lit/reactive-element/css-tag.js';

/**
 * Room for a form or table until it is there: what follows starts below the window, so that nothing in
 * sight moves (`releaseRoom` gives it back). No weight of its own: a site can say better.
 */
export const room = css`
  @media (scripting: enabled) {
    :where(police-cookie-preferences, police-cookie-table) {
      display: block;
    }

    :where(police-cookie-preferences, police-cookie-table):where(:not(:state(drawn))) {
      min-block-size: 100vh;
    }

    /* Words for pages without script must not flash; where the library never comes, they are seen.
       Of the element and not of its children: ":not(:defined) > *" has Chromium work out anew, with each
       element of any name that is defined, the styles of all that is in it. */
    :is(police-cookie-preferences, police-cookie-table):not(:defined) {
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
    :where(police-cookie-preferences, police-cookie-table) {
      min-block-size: 0;
    }
  }
`;
