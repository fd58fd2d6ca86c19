// @ts-check
// cspell:words gormod nosniff
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { kindOf, newKey, useDatabase } from './support.mjs';

const { receiver, count } = useDatabase();
const URL_ = '/enquiries';
const CANARY = 'canary-ann@example.org';
const message = (more = {}) => ({ message: 'Hello', submission_key: newKey(), ...more });

describe('the rate limit', () => {
  it('refuses what is over it, with the seconds to wait, in the asker’s way', async () => {
    const { json, form } = await receiver({ rateLimit: { max: 2, window: 5000 } });
    await json(URL_, message());
    await json(URL_, message());
    const before = await count('enquiries');
    const over = await json(URL_, message({ lang: 'cy' }));
    assert.equal(over.statusCode, 429);
    assert.equal(kindOf(over), 'rate-limited');
    assert.match(over.json().title, /Gormod/);
    const seconds = Number(over.headers['retry-after']);
    assert.ok(seconds >= 1 && seconds <= 5);
    const page = await form(URL_, message({ message: 'Kept words' }));
    assert.equal(page.statusCode, 429);
    assert.match(page.body, /Kept words<\/textarea>/);
    assert.ok(page.headers['retry-after']);
    assert.equal(await count('enquiries'), before);
  });

  it('is not used up by mistakes or repeats, and lets the same key in afterwards', async () => {
    const { json } = await receiver({ rateLimit: { max: 1, window: 3000 } });
    for (let i = 0; i < 4; i += 1) await json(URL_, message({ message: '' }));
    const body = message();
    assert.equal((await json(URL_, body)).statusCode, 201);
    assert.equal((await json(URL_, body)).statusCode, 201);
    const late = message();
    assert.equal((await json(URL_, late)).statusCode, 429);
    let answer = await json(URL_, late);
    for (; answer.statusCode === 429; answer = await json(URL_, late)) await wait(300);
    assert.equal(answer.statusCode, 201);
  });

  it('stops a flood of faulty tries too, ten times as many', async () => {
    const { json } = await receiver({ rateLimit: { max: 1, window: 5000 } });
    const faulty = () => json(URL_, message({ message: '' }));
    for (let i = 0; i < 10; i += 1) assert.equal((await faulty()).statusCode, 422);
    assert.equal((await faulty()).statusCode, 429);
  });

  it('is 60 in a minute for each address where nothing is said', async () => {
    const { app } = await receiver({ rateLimit: {} });
    const post = (/** @type {string} */ remoteAddress) =>
      app.inject({ method: 'POST', url: '/feedback', remoteAddress, payload: feedback() });
    const feedback = () => ({ rating: 1, submission_key: newKey() });
    for (let i = 0; i < 60; i += 1) assert.equal((await post('192.0.2.1')).statusCode, 201);
    assert.equal((await post('192.0.2.1')).statusCode, 429);
    assert.equal((await post('192.0.2.2')).statusCode, 201);
  });
});

describe('the log', () => {
  it('is off by default, and holds method, pattern, status and time where it is on', async () => {
    /** @type {string[]} */
    const lines = [];
    const log = { write: (/** @type {string} */ line) => lines.push(line) };
    const { json, form, send } = await receiver({ log });
    lines.length = 0;
    const told = await json(URL_, message({ message: CANARY, name: CANARY, email: CANARY }));
    const { reference } = told.json();
    await json(`/enquiries/${reference}/equality`, message({ age: CANARY }));
    await form(URL_, { message: '', name: CANARY });
    await json(`${URL_}?email=${CANARY}`, `{"message":"${CANARY}`);
    await send({ url: `/${CANARY}`, headers: { referer: CANARY, 'user-agent': CANARY } });
    const all = lines.join('');
    assert.ok(!all.includes('canary'), all);
    assert.ok(!all.includes(reference), all);
    const parsed = lines.map(line => JSON.parse(line));
    assert.deepEqual(
      parsed.map(({ method, route, status }) => `${method} ${route} ${status}`),
      [
        'POST /enquiries 201',
        'POST /enquiries/:reference/equality 201',
        'POST /enquiries 422',
        'POST /enquiries 400',
        'GET none 404',
      ],
    );
    for (const line of parsed) {
      assert.deepEqual(Object.keys(line), ['method', 'route', 'status', 'ms']);
      assert.equal(typeof line.ms, 'number');
    }
  });
});

describe('faults on demand', () => {
  it('are deaf unless they were turned on', async () => {
    const { json } = await receiver();
    const answer = await json(`${URL_}?x-demo-fault=500`, message(), { 'x-demo-fault': '503' });
    assert.equal(answer.statusCode, 201);
  });

  it('answer 500 and 503 without storing, by header or query', async () => {
    const { json, form } = await receiver({ faults: true });
    const before = await count('enquiries');
    const body = message();
    assert.equal((await json(URL_, body, { 'x-demo-fault': '500' })).statusCode, 500);
    const busy = await json(`${URL_}?x-demo-fault=503`, body);
    assert.equal(busy.statusCode, 503);
    assert.equal(busy.headers['retry-after'], '1');
    const page = await form(`${URL_}?x-demo-fault=503`, body);
    assert.match(page.body, /Hello<\/textarea>/);
    assert.equal(await count('enquiries'), before);
    assert.equal((await json(URL_, body)).statusCode, 201);
  });

  it('drop or stall a request before or after the store, and the key then settles it', async () => {
    const { app, json } = await receiver({ faults: true });
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    for (const [fault, stored] of /** @type {const} */ ([
      ['drop', 0],
      ['drop-after', 1],
      ['timeout', 0],
      ['timeout-after', 1],
    ])) {
      const before = await count('enquiries');
      const body = message();
      const sent = fetch(`${origin}${URL_}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'x-demo-fault': fault },
        signal: AbortSignal.timeout(400),
      });
      await assert.rejects(sent, fault);
      assert.equal((await count('enquiries')) - before, stored, fault);
      const again = await json(URL_, body);
      assert.equal(again.statusCode, 201, fault);
      assert.equal(again.headers['idempotency-replayed'], stored ? 'true' : undefined, fault);
      assert.equal((await count('enquiries')) - before, 1, fault);
    }
  });
});

describe('the list of what arrived', () => {
  it('is not there unless it was asked for', async () => {
    const { send } = await receiver({ showReceived: false });
    for (const url of ['/received', '/received.json']) {
      assert.equal((await send({ url })).statusCode, 404);
    }
  });

  it('shows the newest first, at most 50, escaped and isolated, in either language', async () => {
    const { json, send, received } = await receiver();
    for (let i = 0; i < 51; i += 1) await json(URL_, message({ message: `Number ${i}` }));
    await json(URL_, message({ message: '<script>\u202e\nx', name: '"><b>' }));
    const { enquiries } = await received();
    assert.equal(enquiries.length, 50);
    assert.equal(enquiries[0].name, '"><b>');
    assert.equal(enquiries[1].message, 'Number 50');
    const page = await send({ url: '/received?lang=cy' });
    assert.match(page.body, /<html lang="cy">/);
    assert.match(page.body, /<bdi>&lt;script&gt;\u202e<\/bdi>/);
    assert.doesNotMatch(page.body, /<script|"><b>/);
    assert.match((await send({ url: '/received' })).body, /<html lang="en">/);
  });
});

describe('every answer', () => {
  it('carries the security headers, pages and problems too', async () => {
    const { json, form, send } = await receiver({ thirdPartyOrigin: 'http://127.0.0.1:9' });
    const answers = [
      await json(URL_, message()),
      await form(URL_, message({ message: '' })),
      await send({ url: '/lost' }),
      await json(URL_, '{'),
    ];
    for (const { headers } of answers) {
      assert.equal(
        headers['content-security-policy'],
        "default-src 'none'; script-src 'self' http://127.0.0.1:9; style-src 'self'; " +
          "img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; " +
          "frame-src http://127.0.0.1:9; form-action 'self'; base-uri 'none'; " +
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html police-elements",
      );
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
      assert.match(String(headers['permissions-policy']), /geolocation=\(\)/);
      assert.equal(headers['cache-control'], 'no-store');
    }
  });

  it('is described by the OpenAPI document, and was held against it', async () => {
    const { spec, json } = await receiver();
    assert.match(spec.document.openapi, /^3\.1/);
    assert.deepEqual(Object.keys(spec.document.paths).sort(), [
      ...['/consents', '/enquiries', '/enquiries/{reference}/equality', '/equality', '/feedback'],
      '/received.json',
    ]);
    const kinds = Object.keys(spec.document.paths['/enquiries'].post.requestBody.content);
    assert.deepEqual(kinds, [
      ...['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    ]);
    const before = spec.checked();
    await json(URL_, message());
    await json(URL_, message({ message: '' }));
    assert.equal(spec.checked(), before + 2);
  });

  it('that breaks the document would be noticed', async () => {
    const { spec } = await receiver();
    const wrong = { statusCode: 201, headers: { 'content-type': 'application/json' }, body: '{}' };
    assert.throws(() => spec.check('POST', URL_, wrong));
    assert.throws(() => spec.check('POST', URL_, { ...wrong, statusCode: 299 }));
  });
});
