import { expect } from '@open-wc/testing';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import {
  ALL,
  clearRecord,
  fakeFetch,
  freshStore,
  nextEvent,
  putPolicy,
  savedRecord,
} from '../../support/consent.js';
import { until } from '../../support/until.js';

describe('The record endpoint', () => {
  let store: ConsentStore;
  let fake: ReturnType<typeof fakeFetch> | undefined;

  beforeEach(async () => {
    clearRecord();
    putPolicy();
    store = freshStore();
    store.endpoint = '/consents';
    await store.use('#policy', 'test');
  });

  afterEach(() => {
    store.stop();
    fake?.restore();
    clearRecord();
  });

  const keyOf = (call: number): string =>
    (fake!.calls[call]!.init.headers as Record<string, string>)['idempotency-key']!;

  it('gets the record that is in the cookie, with a key', async () => {
    fake = fakeFetch(() => Response.json({}, { status: 201 }));
    expect(await store.choose(ALL, 'banner')).to.be.true;
    expect(JSON.parse(fake.calls[0]!.init.body as string)).to.deep.equal(savedRecord());
    expect(fake.calls[0]!.url).to.match(/\/consents$/);
    expect(keyOf(0)).to.match(/^[0-9a-f]{32}$/);
  });

  it('that fails keeps a refusal, and a grant for this page view only', async () => {
    fake = fakeFetch(() => new Response('', { status: 503 }));
    const failed = nextEvent('police-consent-error');
    expect(await store.choose({ ...ALL, video: false }, 'banner')).to.be.false;
    expect((await failed).reason).to.equal('not-recorded');
    expect(savedRecord()!.choices).to.deep.equal({ video: false });
    expect(store.allows('statistics')).to.be.true;
    expect(store.get().answered).to.be.false;
  });

  it('is not taken for one where a page answers in its name', async () => {
    const headers = { 'content-type': 'text/html' };
    fake = fakeFetch(() => new Response('<h1>Log in to use this network</h1>', { headers }));
    expect(await store.choose(ALL, 'banner')).to.be.false;
    expect(savedRecord()!.choices).to.deep.equal({});
  });

  it('is tried again with the same record under the same key', async () => {
    let status = 500;
    fake = fakeFetch(() => Response.json({}, { status }));
    expect(await store.choose(ALL, 'banner')).to.be.false;
    status = 201;
    expect(await store.retry()).to.be.true;
    expect(keyOf(1)).to.equal(keyOf(0));
    expect(fake.calls[1]!.init.body).to.equal(fake.calls[0]!.init.body);
    expect(savedRecord()!.choices).to.deep.equal(ALL);
  });

  it('that hangs is let go when the visitor leaves', async () => {
    fake = fakeFetch(
      ({ init }) =>
        new Promise((_, reject) => {
          init.signal!.addEventListener('abort', () => {
            reject(new DOMException('', 'AbortError'));
          });
        }),
    );
    const choosing = store.choose(ALL, 'banner');
    await until(() => fake!.calls.length === 1);
    document.dispatchEvent(new Event('police-exit'));
    expect(fake.calls[0]!.init.signal!.aborted).to.be.true;
    expect(await choosing).to.be.undefined;
  });

  it('gets the newer of two choices last, and only that one decides', async () => {
    const answers: (() => void)[] = [];
    fake = fakeFetch(
      () => new Promise(resolve => answers.push(() => resolve(Response.json({}, { status: 201 })))),
    );
    const first = store.choose(ALL, 'banner');
    await until(() => answers.length === 1);
    const second = store.choose({ statistics: false }, 'page');
    await until(() => answers.length === 2);
    answers.forEach(answer => answer());
    expect(await first).to.be.undefined;
    expect(await second).to.be.true;
    expect(savedRecord()!.choices).to.deep.equal({ ...ALL, statistics: false });
  });
});
