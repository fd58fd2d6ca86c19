import { BetaBanner } from './components/beta-banner/beta-banner.element.js';
import { CookieConsent } from './components/cookie-consent/cookie-consent.element.js';
import { QuickExit } from './components/quick-exit/quick-exit.element.js';

/** What every page of a site carries, registered, and consent for the page's own script. */
for (const element of [QuickExit, CookieConsent, BetaBanner]) element.define();

export { consent } from './consent.js';
