// @ts-check
import { DatabaseAway, DatabaseUnsure } from './database.mjs';
import { errorDetail, problemWords } from './words.mjs';

/**
 * @import { ErrorCode, ProblemKind } from './words.mjs'
 * @import { Lang } from './language.mjs'
 */
/** @typedef {{ name: string, code: string, detail: string, parts?: readonly string[] }} FieldError */

export const PROBLEM_BASE = 'https://police-elements.example/problems/';
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** @type {Record<ProblemKind, number>} */
const usualStatus = {
  validation: 422,
  'key-reused': 422,
  'in-progress': 409,
  'rate-limited': 429,
  'too-large': 413,
  'unsupported-type': 415,
  malformed: 400,
  challenge: 403,
  'not-found': 404,
  'too-slow': 408,
  unsure: 504,
  unavailable: 503,
  fault: 500,
};

/** A refusal on its way to the asker (RFC 9457); its words are chosen when the language is known. */
export class Problem extends Error {
  /**
   * @param {ProblemKind} kind
   * @param {object} [more]
   * @param {FieldError[]} [more.errors]
   * @param {number} [more.retryAfter] seconds
   * @param {Record<string, unknown>} [more.extra] extension members
   */
  constructor(kind, { errors = [], retryAfter, extra = {} } = {}) {
    super(kind);
    this.kind = kind;
    this.status = usualStatus[kind];
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.extra = extra;
  }
}

/**
 * Notes what is wrong with a body, field by field, in the words of one language.
 * @param {Lang} lang
 */
export function collectErrors(lang) {
  /** @type {FieldError[]} */
  const errors = [];
  // One thing to put right at a time, as the form shows one message for each field.
  const isNew = (/** @type {string} */ name) => errors.every(error => error.name !== name);
  return {
    errors,
    /** One that has its words already. @param {FieldError} error */
    take(error) {
      if (isNew(error.name)) errors.push(error);
    },
    /**
     * @param {string} name
     * @param {ErrorCode} code
     * @param {{ limit?: number, file?: string }} [facts]
     */
    add(name, code, facts) {
      if (isNew(name)) errors.push({ name, code, detail: errorDetail(lang, name, code, facts) });
    },
  };
}

/**
 * @param {Problem} problem
 * @param {Lang} lang
 */
export function problemBody(problem, lang) {
  const words = problemWords[lang][problem.kind];
  return {
    type: PROBLEM_BASE + problem.kind,
    title: words.title,
    status: problem.status,
    detail: words.detail,
    errors: problem.errors,
    ...problem.extra,
  };
}

/**
 * Whatever was thrown, as a problem: Fastify's own refusals by status, all else as a fault whose
 * cause stays inside (a database error quotes the row that it refused).
 * @param {unknown} error
 * @returns {Problem}
 */
export function asProblem(error) {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseAway) return new Problem('unavailable', { retryAfter: 5 });
  if (error instanceof DatabaseUnsure) return new Problem('unsure', { retryAfter: 1 });
  const status = /** @type {{ statusCode?: unknown }} */ (error)?.statusCode;
  if (status === 413) return new Problem('too-large');
  if (status === 415) return new Problem('unsupported-type');
  if (status === 404) return new Problem('not-found');
  if (typeof status === 'number' && status >= 400 && status < 500) return new Problem('malformed');
  return new Problem('fault');
}
