import { expect } from '@open-wc/testing';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import {
  ALL,
  clearRecord,
  COOKIE,
  fakeFetch,
  freshStore,
  NONE,
  putPolicy,
  savedRecord,
  seedChoices,
} from '../../support/consent.js';
import { inline } from '../../support/held.js';
import { holdTime } from '../../support/timers.js';
import { until } from '../../support/until.js';

const PLACE = `${COOKIE}_unsent`;
const unsent = (): { key: string; record: object; tries: number } | null =>
  JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as never;

describe('A record that the endpoint did not take', () => {
  let store: ConsentStore;
  let fake: ReturnType<typeof fakeFetch>;
  let time: ReturnType<typeof holdTime>;
  let answer: () => Response | Promise<Response>;

  beforeEach(async () => {
    clearRecord();
    sessionStorage.removeItem(PLACE);
    putPolicy();
    time = holdTime();
    answer = () => Response.json({}, { status: 503 });
    fake = fakeFetch(() => answer());
    await load();
  });

  afterEach(() => {
    store.stop();
    fake.restore();
    time.restore();
    Reflect.deleteProperty(navigator, 'onLine');
    clearRecord();
  });

  /** A page of the site; the one before is left, and the session goes on. */
  const load = async (endpoint = '/consents'): Promise<void> => {
    const kept = sessionStorage.getItem(PLACE);
    store = freshStore();
    if (kept) sessionStorage.setItem(PLACE, kept);
    store.endpoint = endpoint;
    await store.use('#policy', 'test');
  };
  const taken = (): Response => Response.json({}, { status: 201 });
  const keys = (): Set<string> =>
    new Set(
      fake.calls.map(({ init }) => (init.headers as Record<string, string>)['idempotency-key']!),
    );
  const posts = (count: number): Promise<void> => until(() => fake.calls.length >= count);
  /** Until it was tried so often in vain, and waits. */
  const waits = (tries = 1): Promise<void> =>
    until(() => unsent()?.tries === tries && time.next() !== undefined);

  it('keeps nothing in the session where it is taken, and nothing before a choice', async () => {
    answer = taken;
    expect(sessionStorage.getItem(PLACE)).to.be.null;
    await store.choose(ALL, 'banner');
    expect(sessionStorage.getItem(PLACE)).to.be.null;
  });

  it('is tried again by itself under its key, and then the choice is kept and said', async () => {
    expect(await store.choose(ALL, 'banner')).to.be.false;
    expect(savedRecord()!.choices).to.deep.equal({});
    expect(store.get().answered).to.be.false;
    expect(unsent()!.record).to.deep.include({ choices: ALL });
    await waits();
    answer = taken;
    time.pass(time.next()!);
    await until(() => store.get().answered);
    expect(savedRecord()!.choices).to.deep.equal(ALL);
    expect(unsent()).to.be.null;
    expect(fake.calls.length).to.equal(2);
    expect(keys().size).to.equal(1);
    expect(await store.retry()).to.be.true;
    expect(fake.calls.length).to.equal(2);
  });

  it('waits longer each time, and is given up in the end', async () => {
    await store.choose(ALL, 'banner');
    const delays: number[] = [];
    for (let tries = 1; tries <= 5; tries += 1) {
      await waits(tries);
      delays.push(time.next()!);
      time.pass(time.next()!);
      await posts(tries + 1);
    }
    await until(() => unsent() === null);
    expect(delays).to.deep.equal([5, 20, 60, 180, 600]);
    expect(keys().size).to.equal(1);
    expect(time.next()).to.be.undefined;
    expect(store.allows('statistics')).to.be.true;
  });

  it('waits as long as the endpoint says', async () => {
    answer = () => Response.json({}, { status: 429, headers: { 'retry-after': '33' } });
    await store.choose(ALL, 'banner');
    await waits();
    expect(time.next()).to.equal(33);
  });

  it('goes when the connection is back, which is no try', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    answer = () => Promise.reject(new TypeError('offline'));
    await store.choose(ALL, 'banner');
    expect(unsent()!.tries).to.equal(0);
    await load();
    expect(fake.calls.length).to.equal(1);
    answer = taken;
    await until(() => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: true });
      dispatchEvent(new Event('online'));
      return fake.calls.length === 2;
    });
    await until(() => store.get().answered);
  });

  for (const status of [400, 403, 404, 413, 422]) {
    it(`is not tried again after ${status}: the answer would be the same`, async () => {
      answer = () => Response.json({}, { status });
      expect(await store.choose(ALL, 'banner')).to.be.false;
      expect(unsent()).to.be.null;
      expect(time.next()).to.be.undefined;
    });
  }

  for (const status of [408, 409, 429, 500, 502]) {
    it(`is tried again after ${status}`, async () => {
      answer = () => Response.json({}, { status });
      await store.choose(ALL, 'banner');
      await waits();
      expect(unsent()!.tries).to.equal(1);
    });
  }

  it('goes on the next page, where the choice then holds, unless that page comes too soon', async () => {
    globalThis.policeRan = [];
    const script = inline('next page');
    document.body.append(script);
    await store.choose(ALL, 'banner');
    policeRan.length = 0;
    script.remove();
    document.body.append(inline('next page'));
    await load();
    expect(store.allows('statistics')).to.be.false;
    await waits();
    expect(fake.calls.length).to.equal(1);
    answer = taken;
    time.pass(time.next()!);
    await until(() => store.get().answered);
    expect(policeRan).to.deep.equal(['next page']);
    expect(savedRecord()!.choices).to.deep.equal(ALL);
    expect(keys().size).to.equal(1);
    expect(unsent()).to.be.null;
    document.body.querySelector('script[data-consent]')!.remove();
  });

  it('that was on its way when the page was left goes on the next one', async () => {
    answer = () => new Promise(() => {});
    void store.choose(ALL, 'banner');
    await posts(1);
    expect(unsent()!.tries).to.equal(0);
    answer = taken;
    await load();
    await until(() => store.get().answered);
    expect(keys().size).to.equal(1);
    await until(() => unsent() === null);
  });

  it('gives way to a newer choice, here and on the next page', async () => {
    await store.choose(ALL, 'banner');
    answer = taken;
    expect(await store.choose(NONE, 'page')).to.be.true;
    expect(unsent()).to.be.null;
    answer = () => Response.json({}, { status: 503 });
    await store.choose(ALL, 'banner');
    await load();
    answer = taken;
    await store.choose(NONE, 'banner');
    time.pass(3600);
    expect(savedRecord()!.choices).to.deep.equal(NONE);
    expect(unsent()).to.be.null;
  });

  it('does not overwrite what another tab decided since, and this page follows that', async () => {
    await store.choose({ statistics: true }, 'banner');
    await load();
    await waits();
    seedChoices(NONE);
    const newer = { ...savedRecord()!, last: new Date(Date.now() + 1000).toISOString() };
    document.cookie = `${COOKIE}=${encodeURIComponent(JSON.stringify(newer))}; Path=/`;
    answer = taken;
    time.pass(time.next()!);
    await until(() => unsent() === null);
    await until(() => store.get().answered);
    expect(savedRecord()!.choices).to.deep.equal(NONE);
    expect(store.allows('statistics')).to.be.false;
  });

  it('is dropped when the visitor leaves, and on reset', async () => {
    await store.choose(ALL, 'banner');
    document.dispatchEvent(new Event('police-exit'));
    expect(sessionStorage.getItem(PLACE)).to.be.null;
    time.pass(3600);
    expect(fake.calls.length).to.equal(1);
    await load();
    await store.choose(ALL, 'banner');
    await store.reset();
    expect(sessionStorage.getItem(PLACE)).to.be.null;
    time.pass(3600);
    expect(fake.calls.length).to.equal(2);
  });

  it('is dropped where its place holds something else', async () => {
    for (const text of ['{', 'null', '7', '{"key":"x"}', '{"key":"x","record":{}}']) {
      sessionStorage.setItem(PLACE, text);
      await load();
      await until(() => sessionStorage.getItem(PLACE) === null);
    }
    expect(fake.calls.length).to.equal(0);
  });

  it('is sent once by the press of a button too', async () => {
    await store.choose(ALL, 'banner');
    answer = taken;
    expect(await store.retry()).to.be.true;
    time.pass(3600);
    expect(fake.calls.length).to.equal(2);
    expect(keys().size).to.equal(1);
  });

  it('is tried by its page alone where the session keeps nothing', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      expect(await store.choose(ALL, 'banner')).to.be.false;
      answer = taken;
      expect(await store.retry()).to.be.true;
    } finally {
      Object.defineProperty(window, 'sessionStorage', real);
    }
  });
});
