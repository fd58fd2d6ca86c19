// @ts-check
/** Fifty who write at once, over HTTP and over either store. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { STORES } from './stores.mjs';
import { newKey, useDatabase } from './support.mjs';

const WRITERS = 50;

for (const { name, skip, open } of STORES) {
  describe(`fifty writers at once, over ${name}`, { skip }, () => {
    const { receiver, count, database } = useDatabase(open);

    /** Keeps at it while the first is running. @param {string} origin @param {{ message: string, submission_key: string }} body */
    async function write(origin, body) {
      const headers = { 'content-type': 'application/json' };
      for (;;) {
        const init = { method: 'POST', headers, body: JSON.stringify(body) };
        const answer = await fetch(`${origin}/enquiries`, init);
        const told = /** @type {any} */ (await answer.json());
        if (answer.status !== 409) return { status: answer.status, told, body };
        await wait(20);
      }
    }

    /** @param {(place: number) => { message: string, submission_key: string }} bodyOf */
    async function all(bodyOf) {
      const { app } = await receiver();
      const origin = await app.listen({ port: 0, host: '127.0.0.1' });
      const before = await count('enquiries');
      const bodies = Array.from({ length: WRITERS }, (_, place) => bodyOf(place));
      const answers = await Promise.all(bodies.map(body => write(origin, body)));
      return { answers, stored: (await count('enquiries')) - before };
    }

    /** @param {{ told: { reference: string } }[]} answers */
    const references = answers => new Set(answers.map(({ told }) => told.reference)).size;

    it('with one key and one message: one row, one reference', async () => {
      const submission_key = newKey();
      const { answers, stored } = await all(() => ({ message: 'Same', submission_key }));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
      assert.deepEqual([references(answers), stored], [1, 1]);
    });

    it('each with a key of its own: fifty rows, fifty references, each its own words', async () => {
      const { answers, stored } = await all(place => ({
        message: `Writer ${place}`,
        submission_key: newKey(),
      }));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
      assert.deepEqual([references(answers), stored], [WRITERS, WRITERS]);
      for (const { told, body } of answers) {
        const [row] = await database().query('select message from enquiries where reference = $1', [
          told.reference,
        ]);
        assert.equal(row?.message, body.message);
      }
    });

    it('with ten keys, five times each: ten rows, and five times the same reference', async () => {
      const keys = Array.from({ length: 10 }, newKey);
      const { answers, stored } = await all(place => ({
        message: `Shared ${place % 10}`,
        submission_key: keys[place % 10] ?? '',
      }));
      assert.deepEqual([references(answers), stored], [10, 10]);
    });

    it('with one key and different messages: one is stored, all others learn of it', async () => {
      const submission_key = newKey();
      const { answers, stored } = await all(place => ({ message: `No ${place}`, submission_key }));
      assert.equal(stored, 1);
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      const others = answers.filter(({ status }) => status === 422);
      assert.equal(others.length, WRITERS - 1);
      for (const { told } of others) assert.match(told.type, /\/key-reused$/);
    });
  });
}
