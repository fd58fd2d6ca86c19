// @ts-check
/** @import { Person } from '../person.mjs' */

/**
 * One thing that must hold, in one browser.
 * @typedef {object} Journey
 * @property {string} figure which figure it is for, M2 to M15
 * @property {string} name
 * @property {string} target
 * @property {readonly ('chromium' | 'firefox')[]} [only] where the other browser has no such thing
 * @property {(person: Person) => Promise<{ holds: boolean, measured: string }>} run
 */
export {};
