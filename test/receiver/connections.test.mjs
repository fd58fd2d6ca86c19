// @ts-check
/** Bodies that trickle, never end or are no HTTP: each gets an answer, nothing of it is stored. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, useDatabase } from './support.mjs';
import { head, overWire } from './wire.mjs';

const { receiver, count } = useDatabase();
const JSON_TYPE = 'content-type: application/json';
const multipart = 'content-type: multipart/form-data; boundary=b';
const chunked = 'transfer-encoding: chunked';

/** @param {Parameters<typeof receiver>[0]} [options] */
async function listening(options) {
  const { app } = await receiver(options);
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** @param {{ statusCode: number, headers: Record<string, string>, body: string }} answer */
const problemOf = ({ statusCode, headers, body }) => {
  assert.match(headers['content-type'] ?? '', /^application\/problem\+json/);
  assert.equal(headers.connection, 'close');
  const { type, status } = JSON.parse(body);
  assert.equal(status, statusCode);
  return `${status} ${type.split('/').at(-1)}`;
};

describe('a slow body', () => {
  const slowBody = { seconds: 0.2, bytes: 100 };
  const body = JSON.stringify({ message: 'Drip', submission_key: newKey() });

  it('that trickles is ended with 408, whatever kind it is', async () => {
    const origin = await listening({ slowBody });
    const before = await count('enquiries');
    for (const type of [JSON_TYPE, 'content-type: application/x-www-form-urlencoded', multipart]) {
      const top = head('/enquiries', [type, 'content-length: 2000']);
      const drips = [top, ...'x'.repeat(2000)];
      assert.equal(problemOf(await overWire(origin, drips, 10)), '408 too-slow', type);
    }
    assert.equal(await count('enquiries'), before);
  });

  it('that stops is ended too, and what comes late is not stored', async () => {
    const origin = await listening({ slowBody });
    const before = await count('enquiries');
    const field = (/** @type {string} */ name, /** @type {string} */ value) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const parts = `${field('message', 'Drip')}${field('submission_key', newKey())}--b--\r\n`;
    for (const [type, text] of /** @type {const} */ ([
      [JSON_TYPE, body],
      [multipart, parts],
    ])) {
      const top = head('/enquiries', [type, `content-length: ${text.length}`]);
      const late = [top + text.slice(0, -5), text.slice(-5)];
      assert.equal(problemOf(await overWire(origin, late, 900)), '408 too-slow', type);
    }
    assert.equal(await count('enquiries'), before);
  });

  it('that is slow but steady is waited for', async () => {
    const origin = await listening({ slowBody: { seconds: 0.3, bytes: 5 } });
    const key = newKey();
    const long = JSON.stringify({ message: 'Slow '.repeat(20), submission_key: key });
    const top = head('/enquiries', [
      ...[JSON_TYPE, `content-length: ${long.length}`, 'connection: close'],
    ]);
    const parts = long.match(/.{1,10}/g) ?? [];
    const { statusCode } = await overWire(origin, [top, ...parts], 60);
    assert.equal(statusCode, 201);
  });

  it('is told so in Welsh to who asks in Welsh', async () => {
    const origin = await listening({ slowBody });
    const top = head('/enquiries', [JSON_TYPE, 'accept-language: cy', 'content-length: 9']);
    const { headers, body: said } = await overWire(origin, [top]);
    assert.equal(headers['content-language'], 'cy');
    assert.match(JSON.parse(said).title, /rhy araf/); // cspell:disable-line
  });
});

describe('a body past the limit', () => {
  it('of unknown length is ended with 413 as soon as it is past', async () => {
    const origin = await listening({ files: { max: 1, maxBytes: 1000 } });
    const piece = Buffer.alloc(64 * 1024, 'x');
    let sent = 0;
    function* endless() {
      yield head('/enquiries', [multipart, chunked]);
      const part = '--b\r\ncontent-disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n';
      yield `${part.length.toString(16)}\r\n${part}\r\n`;
      for (; sent < 64 * 1024 * 1024; sent += piece.length) {
        yield Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]);
      }
    }
    assert.equal(problemOf(await overWire(origin, endless())), '413 too-large');
    assert.ok(sent < 20 * 1024 * 1024, `${sent} bytes were read`);
  });

  it('of a length that it admits is answered before it comes', async () => {
    const { app, send } = await receiver();
    await app.ready();
    for (const type of ['application/json', 'multipart/form-data; boundary=b']) {
      const headers = { 'content-type': type, 'content-length': String(1e9), accept: '*/*' };
      const answer = await send({ method: 'POST', url: '/enquiries', payload: '--b', headers });
      assert.equal(answer.statusCode, 413, type);
    }
  });
});

describe('what is no HTTP', () => {
  it('is answered as all else', async () => {
    const origin = await listening();
    const answer = await overWire(origin, ['HELLO\r\n\r\n']);
    assert.equal(problemOf(answer), '400 malformed');
  });
});
