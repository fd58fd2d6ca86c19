import { BetaBanner } from './beta-banner.element.js';

BetaBanner.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-beta-banner': BetaBanner;
  }
}

export { BetaBanner };
