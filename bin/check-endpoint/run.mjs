// @ts-check
/** Tries the contract of `docs/integration/your-endpoint.md` against an endpoint. */
import { limits } from './checks/limits.mjs';
import { origins } from './checks/origins.mjs';
import { refusing } from './checks/refusing.mjs';
import { storing } from './checks/storing.mjs';
import { withoutScript } from './checks/without-script.mjs';
import { makeClient } from './client.mjs';

/** @import { Client, Fields } from './client.mjs' */
/**
 * @typedef {object} Check
 * @property {string} id
 * @property {string} title what a good endpoint does
 * @property {string} why
 * @property {string} mend
 * @property {'flood' | 'origin'} [only] the option without which it is not tried
 * @property {(client: Client) => Promise<string | undefined>} check what is wrong, in words
 */
/** @typedef {{ check: Check, fault?: string | undefined, skipped?: boolean }} Result */
/** @typedef {{ fields?: Fields, origin?: string | undefined, flood?: boolean }} Options */

/** The flood comes last: after it an endpoint refuses everything. */
export const CHECKS = [...storing, ...refusing, ...withoutScript, ...origins, ...limits];

export const MARK = 'A test message of police-elements check-endpoint. Please delete it.';
/** @type {Fields} */
const DEFAULT_FIELDS = { name: 'Test', reply_by: 'none', topic: 'general', message: MARK };

/** @param {unknown} error */
const broken = error => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `The connection broke, or no answer came: ${cause instanceof Error ? cause.message : cause}.`;
};

/** Nobody is at the address: nothing was checked. */
export class NotReached extends Error {}

/**
 * @param {URL} url
 * @param {Options} [options]
 * @returns {AsyncGenerator<Result>}
 */
export async function* checkEndpoint(url, { fields, origin, flood = false } = {}) {
  const client = makeClient(url, { fields: { ...DEFAULT_FIELDS, ...fields }, origin });
  const given = { flood, origin: Boolean(origin) };
  await client.ask({ method: 'OPTIONS' }).catch(error => {
    throw new NotReached(broken(error));
  });
  for (const check of CHECKS) {
    if (check.only && !given[check.only]) yield { check, skipped: true };
    else yield { check, fault: await check.check(client).catch(broken) };
  }
}
