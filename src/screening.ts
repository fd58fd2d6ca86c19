/**
 * The masks of the beta banner, for an endpoint that screens again what reached it: a form that is sent
 * without script has not been screened. Pure: no document, no DOM.
 */
export { screen, type Kind, type Screened } from './components/beta-banner/screening.js';
