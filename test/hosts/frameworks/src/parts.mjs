// @ts-check
/** What each framework's page is given: the same words and addresses as an ordinary page. */

/** Set in the page by the host, as a server's data would be. */
export const given = /** @type {{ base: string, policy: string }} */ (
  /** @type {any} */ (globalThis).given ?? { base: '', policy: '' }
);
