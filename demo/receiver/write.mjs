// @ts-check
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { readBody, wantsJson } from './body.mjs';
import { hangUp } from './connections.mjs';
import { once, readKey } from './idempotency.mjs';
import { chooseLanguage } from './language.mjs';
import { totalMegabytes } from './rules/files.mjs';
import { asProblem, collectErrors, Problem } from './problem.mjs';
import { sendHtml, sendProblem } from './send.mjs';
import { problemWords } from './words.mjs';

/**
 * @import { FastifyReply, FastifyRequest } from 'fastify'
 * @import { Fields, SentFile } from './body.mjs'
 * @import { Query } from './database.mjs'
 * @import { Answer, Outcome } from './idempotency.mjs'
 * @import { Lang } from './language.mjs'
 * @import { FieldError } from './problem.mjs'
 * @import { Faults } from './rules/fields.mjs'
 * @import { Receiver } from './app.mjs'
 */
/** @typedef {{ fields: Fields, files: SentFile[], lang: Lang, faults: Faults }} Sent */
/** @typedef {{ lang: Lang, fields: Fields, errors: FieldError[], submissionKey: string }} Refused */

/**
 * What one kind of write adds to the common way.
 * @template Value
 * @typedef {object} Plan
 * @property {string} kind
 * @property {(sent: Sent) => Value} check notes what is wrong in `faults`
 * @property {(value: Value) => unknown} content what makes a repeat equal to the first
 * @property {(query: Query, value: Value, key: string) => Promise<Answer>} store
 * @property {(value: Value, sent: { key: string, fields: Fields }) => void} [admit] asked of scripts
 *   once a message is known to be new; throws to refuse
 * @property {(answer: Answer) => Record<string, unknown>} tell the JSON answer
 * @property {(answer: Answer, lang: Lang) => string} [page] where a browser's own post goes next
 * @property {(refused: Refused) => string} [form] the form again, with what was typed
 */

/** How often, and how many times, a browser's post asks whether its twin is done. */
const TWIN_WAIT = { ms: 100, times: 30 };

/**
 * One write from first to last: read, judge, store once, answer in the asker's way.
 * @template Value
 * @param {Receiver} receiver
 * @param {FastifyRequest} request
 * @param {FastifyReply} reply
 * @param {Plan<Value>} plan
 */
export async function handleWrite(receiver, request, reply, plan) {
  const native = !wantsJson(request);
  const { fields, files, isOver } = await readBody(request, receiver.fileRules, () =>
    hangUp(request, reply, new Problem('too-large')),
  );
  const lang = chooseLanguage(request, fields.lang);
  const { key, code } = readKey(fields, request.headers['idempotency-key']);
  try {
    if (await receiver.inject(request, reply, 'before')) return reply;
    const faults = collectErrors(lang);
    if (isOver) {
      faults.add('files', 'total-too-large', { limit: totalMegabytes(receiver.fileRules) });
      throw new Problem('too-large', { errors: faults.errors });
    }
    const value = plan.check({ fields, files, lang, faults });
    // A page without script may have no key to send: its message is kept all the same, as new.
    if (code && !native) faults.add('submission_key', code);
    if (faults.errors.length > 0) throw new Problem('validation', { errors: faults.errors });
    const sent = { key: key ?? randomUUID(), fields };
    const outcome = await storeOnce(receiver, request, plan, value, sent, native);
    const { answer, replayed } = settle(outcome, plan);
    if (await receiver.inject(request, reply, 'after')) return reply;
    if (replayed) reply.header('idempotency-replayed', 'true');
    reply.header('content-language', lang);
    if (native && plan.page) return reply.redirect(plan.page(answer, lang), 303);
    return reply.code(201).type('application/json; charset=utf-8').send(plan.tell(answer));
  } catch (error) {
    const problem = asProblem(error);
    if (!native || !plan.form) return sendProblem(request, reply, problem, lang, receiver);
    const html = plan.form({
      lang,
      fields,
      errors: formErrors(problem, lang),
      // After "something else was sent from this page" only a new key can carry the change.
      submissionKey: key && problem.kind !== 'key-reused' ? key : randomUUID(),
    });
    return sendHtml(reply, problem, lang, html);
  }
}

/**
 * @template Value
 * @param {Receiver} receiver
 * @param {FastifyRequest} request
 * @param {Plan<Value>} plan
 * @param {Value} value
 * @param {{ key: string, fields: Fields }} sent
 * @param {boolean} native
 * @returns {Promise<Outcome>}
 */
async function storeOnce(receiver, request, plan, value, sent, native) {
  const attempt = () =>
    once({
      database: receiver.database,
      kind: plan.kind,
      key: sent.key,
      content: plan.content(value),
      async admit() {
        if (!native) plan.admit?.(value, sent);
        await receiver.limits.writes(request);
      },
      work: query => plan.store(query, value, sent.key),
    });
  let outcome = await attempt();
  // A browser resends a post by itself when a connection breaks, and can't be told to come back:
  // the second one waits for the first, so that the person gets the receipt and not a refusal.
  for (let turn = 0; native && outcome.state === 'running' && turn < TWIN_WAIT.times; turn += 1) {
    await wait(TWIN_WAIT.ms);
    outcome = await attempt();
  }
  return outcome;
}

/**
 * @template Value
 * @param {Outcome} outcome
 * @param {Plan<Value>} plan
 */
function settle(outcome, plan) {
  if (outcome.state === 'running') throw new Problem('in-progress', { retryAfter: 1 });
  if (outcome.state === 'reused') {
    // Who holds the key sent the first one: it may be told again what that was answered.
    throw new Problem('key-reused', { extra: outcome.answer ? plan.tell(outcome.answer) : {} });
  }
  return outcome;
}

/**
 * For a form every problem is a list: one that belongs to no field names none.
 * @param {Problem} problem
 * @param {Lang} lang
 * @returns {FieldError[]}
 */
function formErrors(problem, lang) {
  if (problem.errors.length > 0) return problem.errors;
  const { title, detail } = problemWords[lang][problem.kind];
  return [{ name: '', code: problem.kind, detail: `${title}. ${detail}` }];
}
