// @ts-check
/** A database that goes away and comes back: the sender is told what is known, and nothing is lost. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DatabaseUnsure, openDatabase } from '../../demo/receiver/database.mjs';
import { startPostgres, withoutPostgres } from './postgres.mjs';
import { kindOf, newKey, useDatabase } from './support.mjs';

describe('a PostgreSQL server that stops', { skip: withoutPostgres }, () => {
  /** @type {Awaited<ReturnType<typeof startPostgres>>} */
  let server;
  before(async () => void (server = await startPostgres()));
  after(() => server.stop());
  const { receiver, count } = useDatabase(() => openDatabase({ url: server.url }));

  it('is 503 with Retry-After while it is away, and the same key is stored once it is back', async () => {
    const { json, form } = await receiver();
    const body = { message: 'Patience', submission_key: newKey() };
    const first = { message: 'Before', submission_key: newKey() };
    assert.equal((await json('/enquiries', first)).statusCode, 201);
    await server.halt();
    const away = await json('/enquiries', body);
    assert.equal(away.statusCode, 503);
    assert.equal(kindOf(away), 'unavailable');
    assert.equal(away.headers['retry-after'], '5');
    const page = await form('/enquiries', body);
    assert.equal(page.statusCode, 503);
    assert.match(page.body, /Patience<\/textarea>/);
    await server.resume();
    assert.equal((await json('/enquiries', body)).statusCode, 201);
    assert.equal(await count(`enquiries where message = 'Patience'`), 1);
  });
});

describe('a connection that breaks at the commit', () => {
  const { receiver, database, count } = useDatabase();

  it('is 504 that says it may be stored, and the same key gives the reference', async () => {
    /** Stored, but nobody hears of it. @type {import('../../demo/receiver/database.mjs').Database} */
    const deaf = {
      ...database(),
      async transaction(work) {
        await database().transaction(work);
        throw new DatabaseUnsure();
      },
    };
    const body = { message: 'Perhaps', submission_key: newKey() };
    const { json } = await receiver({ database: deaf });
    const answer = await json('/enquiries', body);
    assert.equal(answer.statusCode, 504);
    assert.equal(kindOf(answer), 'unsure');
    assert.doesNotMatch(answer.body, /Nothing was saved/);
    const again = await json('/enquiries', body);
    assert.equal(again.statusCode, 201);
    assert.equal(again.headers['idempotency-replayed'], 'true');
    assert.equal(await count(`enquiries where message = 'Perhaps'`), 1);
  });
});
