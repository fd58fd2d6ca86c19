/**
 * Every class and type of the library. Registers nothing: call `define()` on a class, or import
 * `police-elements/define` for all of them.
 */
export { QuickExit } from './components/quick-exit/quick-exit.element.js';
export type { PoliceExitEvent } from './components/quick-exit/quick-exit.events.js';
export { CookieConsent } from './components/cookie-consent/cookie-consent.element.js';
export { CookiePreferences } from './components/cookie-preferences/cookie-preferences.element.js';
export { ConsentGate } from './components/consent-gate/consent-gate.element.js';
export { CookieTable } from './components/cookie-table/cookie-table.element.js';
export { BetaBanner } from './components/beta-banner/beta-banner.element.js';
export { ProtectedCharacteristics } from './components/protected-characteristics/protected-characteristics.element.js';
export { Term } from './components/term/term.element.js';
export { EnquiryForm } from './components/enquiry-form/enquiry-form.element.js';
export { consent } from './consent.js';
export { setMessages } from './i18n/site-messages.js';
export type { SiteMessages } from './i18n/templates.js';
