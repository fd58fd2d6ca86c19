// @ts-check
/** Posts as the enquiry form's script does, and as a browser without script. */
import { randomUUID } from 'node:crypto';

/**
 * @typedef {Record<string, string>} Fields
 * @typedef {object} Answer
 * @property {number} status
 * @property {Headers} headers
 * @property {string} text
 * @property {Record<string, any> | undefined} json
 * @property {string} kind the end of a problem's `type`, or empty
 */
/** @typedef {{ headers?: Record<string, string>, body?: RequestInit['body'] }} More */

/** As long as the form itself waits. */
const PATIENCE = 30_000;

const AS_SCRIPT = { accept: 'application/json, application/problem+json', 'accept-language': 'en' };
const AS_BROWSER = { accept: 'text/html,*/*;q=0.8', 'accept-language': 'en' };

/** @param {string} text @param {string} type */
const parse = (text, type) => {
  if (!/[/+]json\b/.test(type)) return undefined;
  try {
    const value = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** @param {Response} response @returns {Promise<Answer>} */
const read = async response => {
  const text = await response.text();
  const json = parse(text, response.headers.get('content-type') ?? '');
  const kind = String(json?.type ?? '')
    .split('/')
    .at(-1);
  return { status: response.status, headers: response.headers, text, json, kind: kind ?? '' };
};

/**
 * @param {URL} url
 * @param {{ fields: Fields, origin?: string | undefined }} options `fields` of a message that passes
 */
export const makeClient = (url, { fields, origin }) => {
  /** @param {RequestInit} init */
  const ask = async init =>
    read(await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...init }));
  /** @type {Record<string, string>} */
  const from = origin ? { origin } : {};

  return {
    url,
    origin,
    newKey: () => randomUUID(),
    /** A message that passes, under its own key; whoever finds it knows where it came from. @param {Fields} [more] @returns {Fields} */
    message: (more = {}) => ({
      ...{ ...fields, lang: 'en', website_address: '', form_started: '' },
      ...{ submission_key: randomUUID(), ...more },
    }),
    ask,
    /** @param {Fields} sent @param {More} [more] */
    asScript(sent, { headers = {}, body } = {}) {
      const data = new FormData();
      for (const [name, value] of Object.entries(sent)) data.append(name, value);
      // Elsewhere than on the page's own origin the header would force a preflight.
      /** @type {Record<string, string>} */
      const key = origin ? {} : { 'idempotency-key': sent.submission_key ?? '' };
      return ask({
        method: 'POST',
        headers: { ...AS_SCRIPT, ...key, ...from, ...headers },
        body: body ?? data,
      });
    },
    /** @param {Fields} sent @param {More} [more] */
    asBrowser: (sent, { headers = {} } = {}) =>
      ask({
        method: 'POST',
        headers: { ...AS_BROWSER, ...headers },
        body: new URLSearchParams(sent),
      }),
    /** @param {string} location */
    async follow(location) {
      const init = { headers: AS_BROWSER, signal: AbortSignal.timeout(PATIENCE) };
      return read(await fetch(new URL(location, url), init));
    },
  };
};

/** @typedef {ReturnType<typeof makeClient>} Client */
