import { CookiePreferences } from './cookie-preferences.element.js';

CookiePreferences.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-cookie-preferences': CookiePreferences;
  }
}

export { CookiePreferences };
