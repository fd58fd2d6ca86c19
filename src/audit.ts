/** For a web team, on a page of its own: `const stop = audit()`. No visitor's page loads it. */
export { audit, auditWhile } from './components/cookie-consent/audit/audit.js';
