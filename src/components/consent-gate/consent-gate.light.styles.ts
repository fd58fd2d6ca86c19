import { css } from '@lit/reactive-element';

/** Room for the placeholder and for what it stands for, so that neither moves the page. */
export const lightStyles = css`
  :where(police-consent-gate) {
    display: block;
    box-sizing: border-box;
  }

  @media screen and (scripting: enabled) {
    :where(police-consent-gate) {
      min-block-size: 20rem;
    }

    :where(police-consent-gate):not(:defined) {
      padding: calc(1rem + 2px);
    }
  }

  police-consent-gate iframe {
    max-inline-size: 100%;
  }
`;
