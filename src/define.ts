/** Registers every element. */
import './components/quick-exit/quick-exit.js';
import './components/cookie-consent/cookie-consent.js';
import './components/cookie-preferences/cookie-preferences.js';
import './components/consent-gate/consent-gate.js';
import './components/cookie-table/cookie-table.js';
import './components/beta-banner/beta-banner.js';
import './components/protected-characteristics/protected-characteristics.js';
import './components/term/term.js';
import './components/enquiry-form/enquiry-form.js';
