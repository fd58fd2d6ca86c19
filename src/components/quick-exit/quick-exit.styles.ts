import { css } from '@lit/reactive-element/css-tag.js';

/** The hint and the safety link; the bar and its link are in the light DOM's sheet. */
export const quickExitStyles = css`
  :host {
    display: flex;
  }

  :host([hidden]) {
    display: none !important;
  }

  .hint {
    flex: 1 1 0;
    order: 1;
    min-inline-size: 0;
    margin: 0;
  }

  .safety {
    margin-inline-start: auto;
    order: 2;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  .safety[href=''] {
    display: none;
  }

  ::slotted([slot='safety']) {
    order: 2;
    margin-inline-start: auto;
  }

  /* No room, or no keyboard worth naming: read out, not shown. */
  @media (max-width: 40em) {
    .hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
