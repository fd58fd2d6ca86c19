import { css } from '@lit/reactive-element/css-tag.js';

/** Before the upgrade; without script the fallback is all there is, and shows. */
export const lightStyles = css`
  @media (scripting: enabled) {
    police-cookie-consent:not(:defined) {
      display: none;
    }
  }
`;
