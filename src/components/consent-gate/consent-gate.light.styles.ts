import { css } from 'lit';

/** Room for the placeholder and for what it stands for, so that neither moves the page. */
export const lightStyles = css`
  :where(police-consent-gate) {
    display: block;
    box-sizing: border-box;
  }

  @media screen and (scripting: enabled) {
    :where(police-consent-gate) {
      min-block-size: 320px;
    }

    :where(police-consent-gate):not(:defined) {
      padding: calc(16px + 2px);
    }
  }

  police-consent-gate iframe {
    max-inline-size: 100%;
  }
`;
