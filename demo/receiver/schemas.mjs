// @ts-check
import { REFERENCE_PATTERN } from './reference.mjs';
import { COMMENT_LIMIT, RATINGS } from './rules/feedback.mjs';
import { LIMITS, REPLY_BY, TOPICS } from './rules/enquiry.mjs';

/**
 * The JSON schemas behind /openapi.json. They describe and do not judge: bodies are judged by
 * `rules/`, whose answers name every field in the visitor's language. The tests hold the answers
 * against these.
 */

const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const lang = { type: 'string', enum: ['en', 'cy'] };
const key = { type: 'string', pattern: '^[A-Za-z0-9-]{16,64}$' };

/** @param {Record<string, unknown>} properties */
const exactly = properties => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

const fieldError = exactly({
  name: { type: 'string', description: 'The field, or empty where the fault belongs to none.' },
  code: {
    type: 'string',
    enum: [
      ...['required', 'invalid', 'too-long', 'not-offered'],
      ...['empty-file', 'too-large', 'too-many', 'total-too-large', 'type'],
    ],
  },
  detail: text,
});

const firstAnswer = 'With key-reused: as the first write under this key was answered.';
const reference = { type: 'string', pattern: REFERENCE_PATTERN, description: firstAnswer };
const receivedAt = { ...time, description: firstAnswer };
const receipt = exactly({
  reference: { type: 'string', pattern: REFERENCE_PATTERN },
  receivedAt: time,
});
const stored = exactly({ receivedAt: time });

export const problemSchema = {
  $id: 'Problem',
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'errors'],
  additionalProperties: false,
  properties: {
    type: { type: 'string', pattern: '^https://police-elements\\.example/problems/[a-z-]+$' },
    title: text,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: text,
    errors: { type: 'array', items: fieldError },
    ...{ reference, receivedAt },
    challenge: {
      ...exactly({ token: text, bits: { type: 'integer', minimum: 0, maximum: 20 } }),
      description:
        'With challenge: find a number so that SHA-256 of token, colon and number begins with so many zero bits.',
    },
  },
};

const json = (/** @type {object} */ schema) => ({ 'application/json': { schema } });
const problem = (/** @type {string} */ description, headers = {}) => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
});
const retryAfter = {
  'Retry-After': { type: 'integer', minimum: 1, description: 'Seconds to wait.' },
};

/**
 * @param {object} success
 * @param {string} [next] where a browser's own post is sent; nowhere where it is for scripts
 */
const writeAnswers = (success, next = '') => ({
  201: {
    description: 'Stored, or stored before: the first answer again.',
    headers: { 'Idempotency-Replayed': { type: 'string', enum: ['true'] } },
    content: json(success),
  },
  ...(next && { 303: { description: next, headers: { Location: text } } }),
  400: problem('The body is damaged.'),
  408: problem('The body came too slowly. Nothing was stored.'),
  409: problem('The first write with this key is still running.', retryAfter),
  413: problem('The body is too big.'),
  415: problem('Not a kind of body that is read here.'),
  422: problem('Some fields need correcting, or the key belongs to other content.'),
  429: problem('Too many writes from one address.', retryAfter),
  500: problem('A fault here. Nothing was stored.'),
  503: problem('Not available just now. Nothing was stored.', retryAfter),
  504: problem('It may have been stored. The same again under its key settles it.', retryAfter),
});

const keyHeader = {
  type: 'object',
  properties: {
    'Idempotency-Key': { ...key, description: 'In place of submission_key in the body.' },
  },
};
const forms = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

export const enquirySchema = {
  summary: 'Send a message',
  description: 'Fields of other names (a form of your own) are kept with it, by name.',
  consumes: forms,
  headers: keyHeader,
  body: {
    type: 'object',
    required: ['message'],
    properties: {
      submission_key: key,
      lang,
      name: { type: 'string', maxLength: LIMITS.name },
      email: { type: 'string', maxLength: LIMITS.email },
      phone: { type: 'string', maxLength: LIMITS.phone },
      reply_by: { type: 'string', enum: REPLY_BY },
      reply_language: lang,
      topic: { type: 'string', enum: TOPICS },
      message: {
        type: 'string',
        maxLength: LIMITS.message,
        description: 'Counted in code points after CR LF is folded into LF.',
      },
      website_address: { type: 'string', description: 'A decoy. Only adds to a score.' },
      form_started: { type: 'string', description: 'Only adds to a score.' },
      proof: {
        type: 'string',
        description: 'The answer to a challenge: its token, a colon, a number.',
      },
      files: {
        type: 'array',
        items: { type: 'string', format: 'binary' },
        description: 'With multipart/form-data only.',
      },
    },
  },
  response: {
    ...writeAnswers(receipt, 'To the receipt page.'),
    403: problem('A script has work to do first: see `challenge`. Nothing was stored.'),
  },
};

export const plainEqualitySchema = {
  summary: 'Answer the equality questions, all of them optional; nothing links them to a message',
  consumes: forms,
  headers: keyHeader,
  body: {
    type: 'object',
    properties: { submission_key: key, lang, answers: { type: 'object' } },
  },
  response: writeAnswers(stored, 'To the page that says thank you.'),
};

export const equalitySchema = {
  ...plainEqualitySchema,
  summary: 'Answer the equality questions after a message that was accepted',
  params: { type: 'object', properties: { reference: text }, required: ['reference'] },
  response: {
    ...plainEqualitySchema.response,
    404: problem('No message has this reference.'),
  },
};

export const feedbackSchema = {
  summary: 'Rate a page or say what could be better',
  consumes: forms,
  headers: keyHeader,
  body: {
    type: 'object',
    properties: {
      submission_key: key,
      lang,
      page: { type: 'string', description: 'The path; a query or hash is cut off.' },
      rating: { anyOf: [{ type: 'string', enum: RATINGS }, { type: 'integer' }] },
      reasons: { type: 'array', items: { type: 'string', pattern: '^[a-z0-9-]{1,40}$' } },
      comment: { type: 'string', maxLength: COMMENT_LIMIT },
      replaces: {
        ...key,
        description:
          'The key of the first answer of the same person, whose place this takes: one is counted.',
      },
      phase: { type: 'string', description: 'How far the site is; not stored.' },
      website_address: { type: 'string', description: 'A decoy. Only adds to a score.' },
      form_started: { type: 'string', description: 'Only adds to a score.' },
    },
  },
  response: writeAnswers(stored, 'To the page that says thank you.'),
};

const loose = { type: ['string', 'number'] };

export const consentSchema = {
  summary: 'Keep a record of a cookie choice',
  consumes: ['application/json'],
  headers: keyHeader,
  body: {
    type: 'object',
    required: ['id', 'choices'],
    properties: {
      submission_key: key,
      ...{ v: loose, id: text, first: loose, last: loose, policy: loose, wording: loose },
      ...{ lang, source: text },
      choices: { type: 'object', additionalProperties: { type: 'boolean' } },
      basis: {
        type: 'object',
        description: 'Ids by the basis on which each was asked about, separated by spaces.',
        properties: { consent: text, objection: text },
      },
    },
  },
  response: writeAnswers(stored),
};

const fileFacts = exactly({ name: text, type: text, size: { type: 'integer' } });
const listOf = (/** @type {object} */ items) => ({ type: 'array', maxItems: 50, items });

export const receivedSchema = {
  summary: 'What arrived, for the owner of the demo',
  response: {
    200: {
      description: 'Newest first, at most 50 of each.',
      content: json(
        exactly({
          enquiries: listOf(
            exactly({
              ...{ reference: text, receivedAt: time, lang, name: text, email: text, phone: text },
              ...{ replyBy: text, replyLanguage: lang, topic: text, message: text },
              ...{
                spamScore: { type: 'integer' },
                answers: { type: 'object' },
                files: { type: 'array', items: fileFacts },
              },
            }),
          ),
          feedback: listOf(
            exactly({
              ...{ receivedAt: time, lang, page: text, rating: text, comment: text },
              reasons: { type: 'array', items: text },
            }),
          ),
          consents: listOf(exactly({ receivedAt: time, record: { type: 'object' } })),
          equalityCount: { type: 'integer' },
        }),
      ),
    },
  },
};
