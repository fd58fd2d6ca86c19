import { css } from 'lit';

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

  police-consent-gate > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  police-consent-gate iframe {
    box-sizing: border-box;
    max-inline-size: 100%;
  }
`;
