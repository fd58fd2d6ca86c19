import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SendOptions } from '../../src/internal/http/send.js';
import { namedFaults, send } from '../../src/internal/http/send.js';
import { newSubmissionKey } from '../../src/internal/http/submission-key.js';

type Call = { readonly url: URL; readonly init: RequestInit };

const OPTIONS: SendOptions = { body: { a: 1 }, key: 'key-1', lang: 'cy' };

describe('send', () => {
  const before = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  let calls: Call[];

  const answer = (respond: (init: RequestInit) => Promise<Response>): void => {
    calls = [];
    window.fetch = (target, init = {}) => {
      calls.push({ url: target as URL, init });
      return respond(init);
    };
  };

  const withJson = (status: number, body: unknown, headers: Record<string, string> = {}): void =>
    answer(() =>
      Promise.resolve(
        new Response(JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json', ...headers },
        }),
      ),
    );

  /** An endpoint that never answers, until the request is aborted. */
  const hang = (): void =>
    answer(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('gone', 'AbortError'));
          });
          if (signal?.aborted) reject(new DOMException('gone', 'AbortError'));
        }),
    );

  afterEach(() => {
    Object.defineProperty(window, 'fetch', before);
    Reflect.deleteProperty(navigator, 'onLine');
  });

  for (const [status, ok] of [
    [200, true],
    [201, true],
    [409, false],
    [422, false],
    [429, false],
    [500, false],
  ] as const) {
    it(`answers ${status} with its body`, async () => {
      withJson(status, { reference: 'R1' });
      expect(await send('/enquiries', OPTIONS)).to.deep.equal({
        kind: 'answered',
        status,
        ok,
        taken: ok,
        body: { reference: 'R1' },
        retryAfter: undefined,
      });
    });
  }

  it('takes the reference of a receipt page from its header, and a body’s own before that', async () => {
    const headers = { 'content-type': 'text/html', 'submission-reference': 'H1' };
    answer(() => Promise.resolve(new Response('<h1>Thank you</h1>', { headers })));
    expect(await send('/', OPTIONS)).to.deep.include({ taken: true, body: { reference: 'H1' } });
    const both = { 'content-type': 'application/json', 'submission-reference': 'H1' };
    answer(() => Promise.resolve(new Response('{"reference":"B1"}', { headers: both })));
    expect(await send('/', OPTIONS)).to.deep.include({ taken: true, body: { reference: 'B1' } });
  });

  it('sends lists as lists where the page gave arrays a toJSON (Prototype)', async () => {
    const arrays = Array.prototype as { toJSON?: () => string };
    answer(() => Promise.resolve(new Response(null, { status: 204 })));
    arrays.toJSON = () => '[]';
    try {
      await send('/x', { ...OPTIONS, body: { list: ['a', ['b']] } });
    } finally {
      delete arrays.toJSON;
    }
    expect(calls[0]?.init.body).to.equal('{"list":["a",["b"]]}');
  });

  for (const [what, taken, status, body, type] of [
    ['a created', true, 201, '', ''],
    ['an accepted page', true, 202, '<p>Thanks', 'text/html'],
    ['an empty success', true, 204, null, ''],
    ['an ok in JSON', true, 200, '{}', 'application/json'],
    ['a page', false, 200, '<p>Log in to use this network', 'text/html'],
    ['an empty ok', false, 200, '', ''],
    ['half of an ok', false, 200, '{"receivedAt":', 'application/json'],
    ['an ok that is an error', false, 200, '{"error":"no"}', 'application/json'],
    ['a refusal in JSON', false, 422, '{}', 'application/json'],
  ] as const) {
    it(`${taken ? 'takes' : 'does not take'} ${what} (${status}) for the endpoint's own yes`, async () => {
      answer(() =>
        Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
      );
      expect(await send('/feedback', OPTIONS)).to.include({ status, taken });
    });
  }

  it('posts once, as JSON, with key and language, and gives nothing of the page away', async () => {
    withJson(200, {});
    await send('/enquiries', OPTIONS);
    expect(calls).to.have.length(1);
    const { url, init } = calls[0]!;
    expect(url.href).to.equal(`${location.origin}/enquiries`);
    expect(init).to.include({
      method: 'POST',
      body: '{"a":1}',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(init.headers).to.deep.equal({
      accept: 'application/json',
      'accept-language': 'cy',
      'idempotency-key': 'key-1',
      'content-type': 'application/json',
    });
  });

  it('sends a form as it is, and no key as a header to another origin', async () => {
    withJson(200, {});
    const body = new FormData();
    await send('https://elsewhere.example/in', { ...OPTIONS, body });
    const { init } = calls[0]!;
    expect(init.body).to.equal(body);
    expect(init.headers).not.to.have.any.keys('idempotency-key', 'content-type');
  });

  it('takes problem+json, and nothing that is no JSON object', async () => {
    withJson(422, { errors: [] }, { 'content-type': 'application/problem+json; charset=utf-8' });
    expect(await send('/', OPTIONS)).to.deep.include({ body: { errors: [] } });
    const answers: [string, string][] = [
      ['<html>', 'text/html'],
      ['{"a":1}', 'text/html'],
      ['{"a":', 'application/json'],
      ['[1]', 'application/json'],
      ['null', 'application/json'],
      ['', 'application/json'],
      [`{"a":"${'x'.repeat(100_001)}"}`, 'application/json'],
    ];
    for (const [body, type] of answers) {
      answer(() => Promise.resolve(new Response(body, { headers: { 'content-type': type } })));
      expect(await send('/', OPTIONS)).to.deep.include({ kind: 'answered', body: {} });
    }
  });

  it('reads Retry-After as seconds or as a date, from 1 to 120', async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const cases: [string, (seconds: number | undefined) => boolean][] = [
      ['30', seconds => seconds === 30],
      ['0', seconds => seconds === 1],
      ['9999', seconds => seconds === 120],
      [inAMinute, seconds => seconds !== undefined && seconds > 55 && seconds <= 60],
      ['Wed, 21 Oct 2015 07:28:00 GMT', seconds => seconds === 1],
      ['soon', seconds => seconds === undefined],
    ];
    for (const [header, holds] of cases) {
      withJson(429, {}, { 'retry-after': header });
      const outcome = await send('/', OPTIONS);
      expect(outcome.kind === 'answered' && holds(outcome.retryAfter), header).to.be.true;
    }
  });

  it('tells "offline" from "failed"', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send('/', OPTIONS)).to.deep.equal({ kind: 'failed' });
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    expect(await send('/', OPTIONS)).to.deep.equal({ kind: 'offline' });
  });

  it('calls a connection that goes half way "failed": the write may have arrived', async () => {
    answer(() => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await send('/', OPTIONS)).to.deep.equal({ kind: 'failed' });
  });

  it('calls an address that is none a failure, without a request', async () => {
    withJson(200, {});
    expect(await send('https://', OPTIONS)).to.deep.equal({ kind: 'failed' });
    expect(calls).to.be.empty;
  });

  it('calls no answer in time a timeout', async () => {
    hang();
    expect(await send('/', { ...OPTIONS, timeout: 5 })).to.deep.equal({ kind: 'timeout' });
  });

  it('calls a body that stops half-way in time a timeout too', async () => {
    answer(({ signal }) =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(controller) {
              signal?.addEventListener('abort', () => {
                controller.error(new DOMException('gone', 'AbortError'));
              });
            },
          }),
          { headers: { 'content-type': 'application/json' } },
        ),
      ),
    );
    expect(await send('/', { ...OPTIONS, timeout: 5 })).to.deep.equal({ kind: 'timeout' });
  });

  it('is aborted before or while it is sent', async () => {
    hang();
    const abort = new AbortController();
    const sending = send('/', { ...OPTIONS, signal: abort.signal });
    abort.abort();
    expect(await sending).to.deep.equal({ kind: 'aborted' });
    expect(await send('/', { ...OPTIONS, signal: abort.signal })).to.deep.equal({
      kind: 'aborted',
    });
  });
});

describe('namedFaults', () => {
  it('reads errors as a list, by name or pointer', () => {
    expect(
      namedFaults({
        errors: [
          { name: 'email', code: 'missing', detail: 'Enter one' },
          { pointer: '#/phone', message: 'Too short' },
          { pointer: '/topic' },
        ],
      }),
    ).to.deep.equal([
      { name: 'email', code: 'missing', detail: 'Enter one' },
      { name: 'phone', code: '', detail: 'Too short' },
      { name: 'topic', code: '', detail: '' },
    ]);
  });

  it('reads errors as an object by field, one or several a field', () => {
    expect(namedFaults({ errors: { email: ['One', 'Two'], phone: 'Three' } })).to.deep.equal([
      { name: 'email', code: '', detail: 'One' },
      { name: 'email', code: '', detail: 'Two' },
      { name: 'phone', code: '', detail: 'Three' },
    ]);
  });

  it('throws at nothing, names at most 50 faults and cuts long texts', () => {
    fc.assert(
      fc.property(fc.anything(), errors => {
        const faults = namedFaults({ errors });
        expect(faults.length).to.be.at.most(50);
        for (const fault of faults) {
          for (const text of Object.values(fault)) expect(text).to.be.a('string');
        }
      }),
    );
    const many = namedFaults({ errors: Array(60).fill({ name: 'n', detail: 'd'.repeat(999) }) });
    expect(many).to.have.length(50);
    expect(many[0]!.detail).to.have.length(300);
  });
});

describe('newSubmissionKey', () => {
  it('is 32 hexadecimal digits, and never the same', () => {
    const keys = Array.from({ length: 500 }, newSubmissionKey);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).to.equal(500);
  });

  it('needs no secure context', () => {
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    expect(newSubmissionKey()).to.match(/^[0-9a-f]{32}$/);
    Reflect.deleteProperty(crypto, 'randomUUID');
  });
});
