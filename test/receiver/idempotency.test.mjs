// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf, newKey, useDatabase } from './support.mjs';

/** @import { Database } from '../../demo/receiver/database.mjs' */

const { receiver, count, database } = useDatabase();
const URL_ = '/enquiries';

/** A database whose stores wait at a gate, so that a first write can be caught running. */
function gated() {
  /** @type {() => void} */
  let open = () => {};
  const opened = new Promise(resolve => (open = () => resolve(undefined)));
  /** @type {() => void} */
  let arrive = () => {};
  const arrived = new Promise(resolve => (arrive = () => resolve(undefined)));
  /** @type {Database} */
  const slow = {
    ...database(),
    async transaction(work) {
      arrive();
      await opened;
      return database().transaction(work);
    },
  };
  return { slow, open, arrived };
}

describe('a repeat', () => {
  it('gets the first answer again, and says so', async () => {
    const { json } = await receiver();
    const before = await count('enquiries');
    const body = { message: 'Once', name: 'Ann', submission_key: newKey() };
    const first = await json(URL_, body);
    const again = await json(URL_, body);
    assert.equal(first.headers['idempotency-replayed'], undefined);
    assert.equal(again.headers['idempotency-replayed'], 'true');
    assert.equal(again.statusCode, first.statusCode);
    assert.equal(again.body, first.body);
    assert.equal(await count('enquiries'), before + 1);
  });

  it('is known across the ways to send: script, form post, header, newline, page language', async () => {
    const { json, form, multipart } = await receiver();
    const before = await count('enquiries');
    const submission_key = newKey();
    const post = { message: 'a\r\nb', name: ' Ann ', email: '', submission_key };
    const first = await form(URL_, post);
    const data = new FormData();
    for (const [name, value] of Object.entries(post)) data.set(name, value);
    assert.equal((await multipart(URL_, data)).headers.location, first.headers.location);
    const script = { message: 'a\nb', name: 'Ann', lang: 'cy', website_address: 'x' };
    const answer = await json(URL_, script, { 'idempotency-key': submission_key });
    assert.equal(answer.statusCode, 201);
    assert.equal(answer.headers['idempotency-replayed'], 'true');
    assert.equal(await count('enquiries'), before + 1);
  });

  it('with other content is refused in its own way, and told the first answer', async () => {
    const { json, form } = await receiver();
    const submission_key = newKey();
    const first = await json(URL_, { message: 'One', submission_key });
    const other = await json(URL_, { message: 'Two', submission_key });
    assert.equal(other.statusCode, 422);
    assert.equal(kindOf(other), 'key-reused');
    const { reference, receivedAt } = other.json();
    assert.deepEqual({ reference, receivedAt }, first.json());
    const page = await form(URL_, { message: 'Two', submission_key });
    assert.equal(page.statusCode, 422);
    assert.match(page.body, /Two<\/textarea>/);
    assert.ok(!page.body.includes(submission_key), 'a fresh key lets the change be sent');
  });

  it('with another file is other content', async () => {
    const { multipart } = await receiver();
    const submission_key = newKey();
    const send = (/** @type {string} */ bytes) => {
      const data = new FormData();
      data.set('message', 'x');
      data.set('submission_key', submission_key);
      data.set('files', new File([bytes], 'a.pdf'));
      return multipart(URL_, data, { accept: 'application/json' });
    };
    assert.equal((await send('one')).statusCode, 201);
    assert.equal((await send('one')).headers['idempotency-replayed'], 'true');
    assert.equal(kindOf(await send('two')), 'key-reused');
  });

  it('after a mistake may be corrected under the same key', async () => {
    const { json } = await receiver();
    const submission_key = newKey();
    assert.equal((await json(URL_, { message: '', submission_key })).statusCode, 422);
    assert.equal((await json(URL_, { message: 'Now', submission_key })).statusCode, 201);
  });

  it('may use the same key for another kind of write', async () => {
    const { json } = await receiver();
    const submission_key = newKey();
    assert.equal((await json(URL_, { message: 'x', submission_key })).statusCode, 201);
    assert.equal((await json('/feedback', { rating: 5, submission_key })).statusCode, 201);
  });
});

describe('while the first is running', () => {
  it('a script is told to wait and then gets the first answer', async () => {
    const { slow, open, arrived } = gated();
    const { json } = await receiver({ database: slow });
    const body = { message: 'Slow', submission_key: newKey() };
    const first = json(URL_, body);
    await arrived;
    const second = await json(URL_, body);
    assert.equal(second.statusCode, 409);
    assert.equal(kindOf(second), 'in-progress');
    assert.equal(second.headers['retry-after'], '1');
    open();
    assert.equal((await json(URL_, body)).body, (await first).body);
  });

  it('a browser’s second post waits and lands on the first one’s receipt', async () => {
    const { slow, open, arrived } = gated();
    const { form } = await receiver({ database: slow });
    const body = { message: 'Slow post', submission_key: newKey() };
    const first = form(URL_, body);
    await arrived;
    const second = form(URL_, body);
    // Time to find the first at work. Opened too soon, it passes all the same: it lands there at once.
    setTimeout(open, 150);
    assert.equal((await second).statusCode, 303);
    assert.equal((await second).headers.location, (await first).headers.location);
  });
});

describe('a failure', () => {
  it('does not use the key up, and tells nothing of its cause', async () => {
    const broken = {
      ...database(),
      transaction: async () => {
        throw new Error('secret detail of the row');
      },
    };
    const body = { message: 'Again', submission_key: newKey() };
    const { json, form } = await receiver({ database: broken });
    const answer = await json(URL_, body);
    assert.equal(answer.statusCode, 500);
    assert.doesNotMatch(answer.body, /secret/);
    const page = await form(URL_, body);
    assert.equal(page.statusCode, 500);
    assert.match(page.body, /Again<\/textarea>/);
    assert.ok(page.body.includes(body.submission_key));
    const { json: mended } = await receiver();
    assert.equal((await mended(URL_, body)).statusCode, 201);
  });

  it('half way through leaves nothing behind', async () => {
    const cut = {
      ...database(),
      /** @type {Database['transaction']} */
      transaction: work =>
        database().transaction(async query => {
          await work(query);
          throw new Error('The connection broke before the commit.');
        }),
    };
    const before = [await count('enquiries'), await count('writes')];
    const { json } = await receiver({ database: cut });
    assert.equal((await json(URL_, { message: 'x', submission_key: newKey() })).statusCode, 500);
    assert.deepEqual([await count('enquiries'), await count('writes')], before);
  });

  it('of the whole process frees the key after 15 seconds', async () => {
    const { slow } = gated();
    const { json: hung } = await receiver({ database: slow });
    const { json } = await receiver();
    const body = { message: 'Orphan', submission_key: newKey() };
    void hung(URL_, body);
    while ((await count('writes where answer is null')) === 0) await new Promise(setImmediate);
    assert.equal((await json(URL_, body)).statusCode, 409);
    await database().query(
      `update writes set started_at = now() - interval '16 seconds' where answer is null`,
    );
    assert.equal((await json(URL_, body)).statusCode, 201);
  });
});

describe('twenty posts of one key at once, over HTTP', () => {
  it('store one row and give one reference', async () => {
    const { app } = await receiver();
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const before = await count('enquiries');
    const body = JSON.stringify({ message: 'Race', submission_key: newKey() });
    const headers = { 'content-type': 'application/json' };
    const post = async () => {
      for (;;) {
        const answer = await fetch(origin + URL_, { method: 'POST', body, headers });
        if (answer.status !== 409) return answer;
        await answer.arrayBuffer();
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    };
    const answers = await Promise.all(Array.from({ length: 20 }, post));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    const told = await Promise.all(answers.map(answer => answer.text()));
    assert.equal(new Set(told).size, 1);
    assert.equal(await count('enquiries'), before + 1);
  });

  it('from a browser all end at one receipt', async () => {
    const { app } = await receiver();
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const before = await count('enquiries');
    const body = new URLSearchParams({ message: 'Race', submission_key: newKey() });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(origin + URL_, { method: 'POST', body, redirect: 'manual' }),
      ),
    );
    assert.equal(new Set(answers.map(({ headers }) => headers.get('location'))).size, 1);
    assert.equal(await count('enquiries'), before + 1);
  });
});

describe('what is kept of a key', () => {
  it('is neither the key nor the content', async () => {
    const { json } = await receiver();
    const submission_key = newKey();
    await json(URL_, { message: 'Canary-4711', submission_key });
    const kept = JSON.stringify(await database().query('select * from writes'));
    assert.ok(!kept.includes(submission_key));
    assert.ok(!kept.includes('Canary-4711'));
  });
});
