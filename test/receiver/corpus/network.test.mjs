// @ts-check
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { describe, it } from 'node:test';
import { newKey, useDatabase } from '../support.mjs';
import { head } from '../wire.mjs';

const { receiver, count } = useDatabase();
const JSON_TYPE = 'content-type: application/json';

/** @param {string} origin */
const connect = async origin => {
  const socket = net.connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  return socket;
};

async function listening() {
  const { app, json } = await receiver();
  return { origin: await app.listen({ port: 0, host: '127.0.0.1' }), json };
}

const bodyWith = (/** @type {string} */ message) => ({ message, submission_key: newKey() });
/** @param {object} body */
const request = body => {
  const text = JSON.stringify(body);
  return head('/enquiries', [JSON_TYPE, `content-length: ${text.length}`]) + text;
};
const settled = (/** @type {string} */ message) => count(`enquiries where message = '${message}'`);

describe('the corpus, on the way', () => {
  for (const [title, share] of /** @type {const} */ ([
    ['56 a reset in the middle of the head', 0.2],
    ['56 a reset in the middle of the body', 0.9],
  ])) {
    it(`${title}: nothing is stored, and the key is free`, async () => {
      const { origin, json } = await listening();
      const body = bodyWith(title);
      const text = request(body);
      const socket = await connect(origin);
      socket.write(text.slice(0, text.length * share), () => socket.resetAndDestroy());
      await once(socket, 'close');
      const answer = await json('/enquiries', body);
      assert.equal(answer.statusCode, 201);
      assert.equal(answer.headers['idempotency-replayed'], undefined);
      assert.equal(await settled(title), 1);
    });
  }

  it('57 a sender who leaves before the answer: stored once, and told the next time', async () => {
    const { origin, json } = await listening();
    const body = bodyWith('57');
    const socket = await connect(origin);
    socket.write(request(body), () => socket.resetAndDestroy());
    await once(socket, 'close');
    let answer = await json('/enquiries', body);
    while (answer.statusCode === 409) answer = await json('/enquiries', body);
    assert.equal(answer.statusCode, 201);
    assert.equal(await settled('57'), 1);
  });

  it('59 a sender who does not read holds nobody up', async () => {
    const { origin, json } = await listening();
    const deaf = await connect(origin);
    deaf.pause();
    for (let time = 0; time < 20; time += 1) deaf.write(request(bodyWith('59 deaf')));
    assert.equal((await json('/enquiries', bodyWith('59'))).statusCode, 201);
    deaf.destroy();
  });

  it('76 a click three times, two tabs, a receipt that is loaded again', async () => {
    const made = await receiver();
    const body = bodyWith('76');
    const clicks = await Promise.all([1, 2, 3].map(() => made.form('/enquiries', body)));
    assert.equal(new Set(clicks.map(({ headers }) => headers.location)).size, 1);
    await made.form('/enquiries', { ...body, submission_key: newKey() });
    const receipt = { url: String(clicks[0]?.headers.location) };
    for (let time = 0; time < 3; time += 1)
      assert.equal((await made.send(receipt)).statusCode, 200);
    assert.equal(await settled('76'), 2);
  });
});
