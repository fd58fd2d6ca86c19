// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { newKey, useDatabase } from './support.mjs';

const { receiver, count } = useDatabase();
const message = () => ({ message: 'Hello', submission_key: newKey(), lang: 'en' });
const BITS = 8;
const asked = () => receiver({ challenge: { bits: BITS, fromScore: 0 } });

/** @param {{ token: string, bits: number }} challenge @param {(zero: boolean) => boolean} wanted */
function work({ token }, wanted = zero => zero) {
  for (let number = 0; ; number += 1) {
    const proof = `${token}:${number}`;
    if (wanted(createHash('sha256').update(proof).digest()[0] === 0)) return proof;
  }
}

describe('a challenge', () => {
  it('is given by nobody who was not told to', async () => {
    const { json } = await receiver();
    const sent = { ...message(), website_address: 'filled', form_started: String(Date.now()) };
    assert.equal((await json('/enquiries', sent)).statusCode, 201);
  });

  it('stores nothing until it is met, and then once, whatever the language', async () => {
    const { json } = await asked();
    const before = await count('enquiries');
    const sent = message();
    const refused = await json('/enquiries', { ...sent, lang: 'cy' });
    assert.equal(refused.statusCode, 403);
    const { type, title, challenge } = refused.json();
    assert.match(type, /\/challenge$/);
    assert.match(title, /gwiriad/); // cspell:disable-line
    assert.equal(await count('enquiries'), before);
    const taken = await json('/enquiries', { ...sent, proof: work(challenge) });
    assert.equal(taken.statusCode, 201);
    assert.equal(await count('enquiries'), before + 1);
    const again = await json('/enquiries', sent);
    assert.equal(again.json().reference, taken.json().reference, 'a repeat works no more');
  });

  it('is not met by too little work, another key, another process or something made up', async () => {
    const { json } = await asked();
    const sent = message();
    const { challenge } = (await json('/enquiries', sent)).json();
    const proof = work(challenge);
    const other = (await (await asked()).json('/enquiries', sent)).json().challenge;
    const end = Date.now() + 1000;
    for (const [proofSent, more] of /** @type {[unknown, object?][]} */ ([
      [work(challenge, zero => !zero)],
      [proof, { submission_key: newKey() }],
      [work(other)],
      [`${end}.${'A'.repeat(43)}:1`],
      [`${end}.${'ŵ'.repeat(43)}:1`],
      [''],
      [[proof, proof]],
      [{ proof }],
    ])) {
      const answer = await json('/enquiries', { ...sent, ...more, proof: proofSent });
      assert.equal(answer.statusCode, 403, String(proofSent));
    }
    assert.equal((await json('/enquiries', { ...sent, proof })).statusCode, 201);
  });

  it('is asked only of what looks like spam, where it says so', async () => {
    const { json } = await receiver({ challenge: { bits: BITS } });
    assert.equal((await json('/enquiries', message())).statusCode, 201);
    const odd = { ...message(), website_address: 'https://example.com' };
    assert.equal((await json('/enquiries', odd)).statusCode, 403);
  });

  it('is never asked of a form without script, which could not meet it', async () => {
    const { form } = await asked();
    assert.equal((await form('/enquiries', message())).statusCode, 303);
  });

  it('comes after the errors of a form, and is not kept with the message', async () => {
    const { json, newest } = await asked();
    assert.equal((await json('/enquiries', { ...message(), message: '' })).statusCode, 422);
    const sent = message();
    const { challenge } = (await json('/enquiries', sent)).json();
    await json('/enquiries', { ...sent, proof: work(challenge) });
    assert.deepEqual((await newest()).answers, {});
  });
});

describe('equality answers without a reference', () => {
  it('are stored with nothing that leads to a message, as JSON, a form or many parts', async () => {
    const { json, form, multipart } = await receiver({ linkEquality: true });
    const before = await count('equality_answers where enquiry_reference is null');
    const data = new FormData();
    data.set('submission_key', newKey());
    data.set('religion', 'none');
    assert.equal(
      (await json('/equality', { submission_key: newKey(), age: '16-24' })).statusCode,
      201,
    );
    const asScript = { accept: 'application/json' };
    assert.equal((await multipart('/equality', data, asScript)).statusCode, 201);
    const native = await form('/equality', { age: '16-24', lang: 'cy' });
    assert.equal(native.statusCode, 303);
    assert.equal(native.headers.location, '/equality-thanks?lang=cy');
    assert.equal(await count('equality_answers where enquiry_reference is null'), before + 3);
  });
});
