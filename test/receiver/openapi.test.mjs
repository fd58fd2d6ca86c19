// @ts-check
/**
 * The document, the other way round: each answer that it promises is provoked at each address, and
 * held against it. (That no other answer comes is held in every test: `support.mjs`, `check`.)
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { DatabaseAway, DatabaseUnsure } from '../../demo/receiver/database.mjs';
import { newKey, useDatabase } from './support.mjs';
import { head, overWire } from './wire.mjs';

/** @import { Database } from '../../demo/receiver/database.mjs' */
/** @import { TestReceiver } from './support.mjs' */

const { receiver, database } = useDatabase();

/** A body that passes, by address; and where that is told of its path. */
const BODIES = {
  '/enquiries': () => ({ message: 'Hello' }),
  '/enquiries/{reference}/equality': () => ({ answers: { age: '25 to 34' } }),
  '/equality': () => ({ answers: { age: '25 to 34' } }),
  '/feedback': () => ({ rating: 5 }),
  '/consents': () => ({ id: 'x', choices: { statistics: true } }),
};
/** A body that is refused. */
const REFUSED = {
  '/enquiries': { message: '' },
  '/enquiries/{reference}/equality': { answers: { age: 'x'.repeat(201) } },
  '/equality': { answers: { age: 'x'.repeat(201) } },
  '/feedback': { rating: 'nine' },
  '/consents': { id: '' },
};

/** @param {Partial<Database>} parts */
const broken = parts => ({ ...database(), ...parts });
/** @param {() => Error} error @returns {Partial<Database>} */
const failing = error => ({
  transaction: async () => {
    throw error();
  },
});

for (const [path, body] of Object.entries(BODIES)) {
  describe(`POST ${path}`, () => {
    /** @type {Set<string>} */
    const heard = new Set();
    /** @type {string[]} */
    let promised = [];

    /** @param {Parameters<typeof receiver>[0]} [options] */
    async function at(options) {
      const made = await receiver(options);
      const intact = await receiver();
      const told = await intact.json('/enquiries', {
        message: 'For a path',
        submission_key: newKey(),
      });
      const url = path.replace('{reference}', told.json().reference);
      const { responses } = made.spec.document.paths[path].post;
      promised = Object.keys(responses).map(status => `POST ${path} ${status}`);
      const post = (more = {}) => made.json(url, { ...body(), submission_key: newKey(), ...more });
      return { ...made, url, post };
    }

    /** @param {string} title @param {number} status @param {() => Promise<{ made: TestReceiver, answer: { statusCode: number } }>} provoke */
    const provokes = (title, status, provoke) =>
      it(`${status}: ${title}`, async () => {
        const { made, answer } = await provoke();
        assert.equal(answer.statusCode, status);
        for (const one of made.spec.heard) heard.add(one);
      });

    provokes('a message that passes', 201, async () => {
      const made = await at();
      return { made, answer: await made.post() };
    });
    if (path !== '/consents') {
      provokes('a browser’s own post', 303, async () => {
        const made = await at();
        const fields = path === '/feedback' ? 'rating=5' : 'message=Hello&age=25';
        return { made, answer: await made.form(made.url, fields) };
      });
    }
    provokes('half of a body', 400, async () => {
      const made = await at();
      return { made, answer: await made.json(made.url, '{"message":') };
    });
    provokes('a body that stops', 408, async () => {
      const made = await at({ slowBody: { seconds: 0.1, bytes: 100 } });
      const origin = await made.app.listen({ port: 0, host: '127.0.0.1' });
      const top = head(made.url, ['content-type: application/json', 'content-length: 99']);
      const answer = await overWire(origin, [top]);
      made.spec.check('POST', made.url, answer);
      return { made, answer };
    });
    provokes('the same key while the first is running', 409, async () => {
      /** @type {(value?: unknown) => void} */
      let arrive = () => {};
      const arrived = new Promise(resolve => (arrive = resolve));
      /** @type {(value?: unknown) => void} */
      let open = () => {};
      const opened = new Promise(resolve => (open = resolve));
      const made = await at({
        database: broken({
          async transaction(work) {
            arrive();
            await opened;
            return database().transaction(work);
          },
        }),
      });
      const submission_key = newKey();
      const first = made.post({ submission_key });
      await arrived;
      const answer = await made.post({ submission_key });
      open();
      await first;
      return { made, answer };
    });
    provokes('five megabytes', 413, async () => {
      const made = await at();
      return { made, answer: await made.post({ message: 'x'.repeat(5e6) }) };
    });
    provokes('plain text', 415, async () => {
      const made = await at();
      const headers = { 'content-type': 'text/plain' };
      const request = { method: /** @type {const} */ ('POST'), url: made.url, headers };
      return { made, answer: await made.send({ ...request, payload: 'Hello' }) };
    });
    provokes('what a rule refuses', 422, async () => {
      const made = await at();
      return { made, answer: await made.post(REFUSED[/** @type {keyof typeof REFUSED} */ (path)]) };
    });
    provokes('one more than the limit', 429, async () => {
      const made = await at({ rateLimit: { max: 1, window: 60_000 } });
      await made.post();
      return { made, answer: await made.post() };
    });
    provokes('a fault of the store', 500, async () => {
      const made = await at({ database: broken(failing(() => new Error('secret'))) });
      return { made, answer: await made.post() };
    });
    provokes('a store that is away', 503, async () => {
      const made = await at({ database: broken(failing(() => new DatabaseAway())) });
      return { made, answer: await made.post() };
    });
    provokes('a store that broke off at the commit', 504, async () => {
      const made = await at({ database: broken(failing(() => new DatabaseUnsure())) });
      return { made, answer: await made.post() };
    });
    if (path === '/enquiries') {
      provokes('a message that work is asked for first', 403, async () => {
        const made = await at({ challenge: { bits: 8, fromScore: 0 } });
        return { made, answer: await made.post() };
      });
    }
    if (path.includes('{reference}')) {
      provokes('a reference that nobody has', 404, async () => {
        const made = await at();
        const answer = await made.json('/enquiries/AAAAAAAA/equality', {
          submission_key: newKey(),
        });
        return { made, answer };
      });
    }

    after(() => {
      const unheard = promised.filter(one => !heard.has(one));
      assert.deepEqual(unheard, [], 'promised, and never provoked');
    });
  });
}
