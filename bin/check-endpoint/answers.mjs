// @ts-check
/** What is wrong with an answer, in words; nothing where it is as it should be. */
/** @import { Answer } from './client.mjs' */

/** @param {Answer} answer */
export const told = ({ status, headers }) =>
  `${status} ${(headers.get('content-type') ?? 'without a type').split(';')[0]}`;

/** @param {Answer} answer */
export const referenceOf = ({ json }) => {
  const reference = typeof json?.reference === 'number' ? `${json.reference}` : json?.reference;
  return typeof reference === 'string' && /^.{1,64}$/.test(reference) ? reference : undefined;
};

/** @param {Answer} answer */
export const notStored = answer => {
  if (answer.status < 200 || answer.status > 299) {
    return `It answered ${told(answer)}, not 201 with JSON.`;
  }
  return referenceOf(answer)
    ? undefined
    : `It answered ${told(answer)} without a "reference" of 1 to 64 characters, so the form can't say "sent".`;
};

/** @param {Answer} answer @param {readonly number[]} statuses @param {string} [kind] the end of `type` */
export const notProblem = (answer, statuses, kind) => {
  if (!statuses.includes(answer.status)) {
    return `It answered ${told(answer)}, not ${statuses.join(' or ')}.`;
  }
  if (!/^application\/problem\+json\b/.test(answer.headers.get('content-type') ?? '')) {
    return `It answered ${told(answer)}, not application/problem+json.`;
  }
  if (!answer.json) return `Its ${answer.status} holds JSON that can't be read.`;
  if (kind && answer.kind !== kind) {
    return `Its ${answer.status} has type ${JSON.stringify(answer.json.type)}, which does not end in "/${kind}".`;
  }
  return undefined;
};

/** @param {Answer} answer */
export const notToldWhen = ({ status, headers }) => {
  const value = headers.get('retry-after');
  if (value === null) return `Its ${status} has no Retry-After.`;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return seconds > 0 && seconds <= 3600
    ? undefined
    : `Its ${status} says Retry-After: ${value}, which is no time that somebody would wait.`;
};
