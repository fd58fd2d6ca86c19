import { CookieConsent } from './cookie-consent.element.js';

CookieConsent.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-cookie-consent': CookieConsent;
  }
}

export { CookieConsent };
