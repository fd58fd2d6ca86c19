// @ts-check
/**
 * The faults by name: what can happen to a write between a browser and the receiver. `-stored` means
 * that the receiver had it first, so that whoever sent it can't know.
 */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {string} [body]
 */
/**
 * @typedef {object} Fault
 * @property {'pass' | 'drop' | 'reset' | 'truncate' | 'answer'} does
 * @property {number} [delay] milliseconds before the receiver gets it
 * @property {number} [deliver] how often the receiver gets it, 1 by default; an `answer`, a `drop` and
 *   an early `reset` keep it from the receiver unless this says otherwise
 * @property {boolean} [atOnce] several deliveries race; else one follows the other
 * @property {'request' | 'headers' | 'body'} [after] where it happens: after half of the request, after
 *   the answer's headers or after half of its body; else before the headers
 * @property {Answer} [answer] given in place of the receiver's
 */

const PROBLEM = 'application/problem+json; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** @param {number} status @param {string} kind @param {object} [more] @returns {Answer} */
const problem = (status, kind, more = {}) => ({
  status,
  headers: { 'content-type': PROBLEM },
  body: JSON.stringify({ type: `https://receiver.example/problems/${kind}`, status, ...more }),
});

/** What a gateway says in its own name. @param {number} status @returns {Answer} */
const gatewayPage = status => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>`,
});

/** @param {string} body @returns {Answer} */
const json = body => ({ status: 200, headers: { 'content-type': JSON_TYPE }, body });

/** @param {Answer} answer @param {Record<string, string>} headers @returns {Answer} */
const withHeaders = (answer, headers) => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});

/** @param {Answer} answer @returns {Fault} */
const instead = answer => ({ does: 'answer', answer });
/** @param {Answer} answer @returns {Fault} */
const afterStoring = answer => ({ does: 'answer', deliver: 1, answer });

export const FAULTS = /** @satisfies {Readonly<Record<string, Fault>>} */ ({
  pass: { does: 'pass' },
  delay: { does: 'pass', delay: 300 },
  // As browsers and gateways do when a connection breaks: both arrive, the last one's answer is heard.
  repeat: { does: 'pass', deliver: 2 },
  'repeat-at-once': { does: 'pass', deliver: 2, atOnce: true },
  drop: { does: 'drop' },
  'drop-stored': { does: 'drop', deliver: 1 },
  'stall-mid-body': { does: 'drop', after: 'body' },
  'reset-request': { does: 'reset', after: 'request' },
  reset: { does: 'reset' },
  'reset-stored': { does: 'reset', deliver: 1 },
  'reset-after-headers': { does: 'reset', after: 'headers' },
  'reset-mid-body': { does: 'reset', after: 'body' },
  truncate: { does: 'truncate' },
  // A network that asks for a log-in answers in the site's name.
  'portal-page': instead(gatewayPage(200)),
  'portal-page-stored': afterStoring(gatewayPage(200)),
  'empty-200': instead({ status: 200 }),
  'empty-204': instead({ status: 204 }),
  'malformed-json': instead(json('{"reference":"AB')),
  'error-in-200': instead(json('{"error":"not today"}')),
  'empty-400': instead({ status: 400 }),
  '403-page': instead(gatewayPage(403)),
  '404-page': instead(gatewayPage(404)),
  '409-in-progress': instead(withHeaders(problem(409, 'in-progress'), { 'retry-after': '1' })),
  '413-page': instead(gatewayPage(413)),
  '422-validation': instead(
    problem(422, 'validation', { errors: [{ name: 'nobody_knows', code: 'invalid' }] }),
  ),
  '429-later': instead(withHeaders(problem(429, 'rate-limited'), { 'retry-after': '2' })),
  '500-problem': instead(problem(500, 'fault')),
  '502-page': instead(gatewayPage(502)),
  '502-page-stored': afterStoring(gatewayPage(502)),
  '503-later': instead(withHeaders(gatewayPage(503), { 'retry-after': '2' })),
  '504-page': instead(gatewayPage(504)),
  '504-page-stored': afterStoring(gatewayPage(504)),
});

/** @typedef {keyof typeof FAULTS} FaultName */

export const FAULT_NAMES = /** @type {FaultName[]} */ (Object.keys(FAULTS));
