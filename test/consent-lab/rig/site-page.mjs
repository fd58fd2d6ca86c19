// @ts-check
/** A page of the force's site, in parts: a test names what is particular to it. */
import { POLICY } from './policy.mjs';

/**
 * @typedef {object} Parts
 * @property {string} [head] - at the head's end
 * @property {string} [body] - in `main`
 * @property {string} [first] - first in the head, before the library
 * @property {string} [banner] - more attributes of the banner
 * @property {string} [header] - between the banner and `main`
 * @property {unknown} [policy]
 * @property {string} [nonce] - on each script of the page and the library
 * @property {'en' | 'cy'} [lang]
 */

/** @param {Parts} [parts] @returns {string} */
export const sitePage = ({
  head = '',
  body = '<p>Today.</p>',
  first = '',
  banner = '',
  header = '',
  policy = POLICY,
  nonce = '',
  lang = 'en',
} = {}) => {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>News</title>${first}<link rel="stylesheet" href="/police-elements/police-elements.css"><script type="module" src="/police-elements/define.js"></script>${head}</head><body><police-cookie-consent policy="#cookie-policy" notice-href="/cookies" settings-href="/cookies" ${banner}><p>We only use the cookies that this site needs.</p></police-cookie-consent><script type="application/json" id="cookie-policy">${JSON.stringify(policy)}</script>${header}<main><h1>News</h1>${body}</main></body></html>`;
  return nonce ? html.replace(/<script(?=[ >])/g, `<script nonce="${nonce}"`) : html;
};

/** Another firm's script, held back. @param {string} address @param {string} [category] */
export const heldFile = (address, category = 'statistics') =>
  `<script type="text/plain" data-consent="${category}" src="${address}"></script>`;
/** @param {string} code @param {string} [category] */
export const heldCode = (code, category = 'statistics') =>
  `<script type="text/plain" data-consent="${category}">${code}</script>`;
/** @param {string} address @param {string} [category] */
export const heldFrame = (address, category = 'video') =>
  `<iframe data-consent="${category}" data-src="${address}" title="A film" width="300" height="200"></iframe>`;

/** The hosts of other firms. */
export const TRACKER = '//tracker.example';
export const FILMS = '//video.example';

/** What most tests open: a tracker, a film, a gate. */
export const TRACKED = `${heldFile(`${TRACKER}/tracker.js`)}${heldFrame(`${FILMS}/film`)}
<police-consent-gate category="video"><a href="${FILMS}/watch">Our film</a><template><iframe src="${FILMS}/gated" title="Our film"></iframe></template></police-consent-gate>`;
