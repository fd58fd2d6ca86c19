import { expect } from '@open-wc/testing';
import * as consent from '../../../src/consent.js';
import { page } from '../../../src/internal/consent/page.js';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import { takeConsole } from '../../support/console.js';
import * as support from '../../support/consent.js';
import {
  ALL,
  NONE,
  POLICY,
  nextEvent,
  putPolicy,
  savedRecord,
  seedChoices,
} from '../../support/consent.js';
import { until } from '../../support/until.js';

describe('The consent store', () => {
  let store: ConsentStore;

  beforeEach(() => {
    support.clearRecord();
    putPolicy();
    store = support.freshStore();
  });

  afterEach(() => {
    store.stop();
    support.clearRecord();
  });

  const start = (): Promise<void> => store.use('#policy', 'test');

  it('allows what is necessary and what nobody objected to, and nothing else, unasked', async () => {
    expect(consent.allows('necessary')).to.be.false;
    await start();
    expect(consent.get().choices).to.deep.equal({
      necessary: true,
      statistics: false,
      video: false,
      appearance: true,
    });
    expect(consent.get().answered).to.be.false;
    expect(consent.allows('necessary appearance')).to.be.true;
    expect(consent.allows('necessary statistics')).to.be.false;
    expect(consent.allows('')).to.be.false;
    expect(support.rawRecord()).to.be.undefined;
  });

  it('keeps a choice as the record of the contract', async () => {
    await start();
    expect(await consent.grant(['statistics', 'appearance'])).to.be.true;
    expect(await consent.refuse('video')).to.be.true;
    const record = savedRecord()!;
    expect(record.choices).to.deep.equal({ statistics: true, appearance: true, video: false });
    expect(record).to.include({ v: 1, policy: 3, lang: 'en', source: 'api' });
    expect(record.id).to.match(/^[0-9a-f]{32}$/);
    expect(record.first <= record.last).to.be.true;
    expect(support.rawRecord()!.length).to.be.below(1024);
    expect(consent.get().answered).to.be.true;
  });

  it('keeps what is asked before the policy is there', async () => {
    const granting = consent.grant('statistics');
    await start();
    expect(await granting).to.be.true;
    expect(consent.allows('statistics')).to.be.true;
  });

  it('asks on where only some categories were decided', async () => {
    await start();
    await consent.grant('video');
    expect(consent.get().answered).to.be.false;
    expect(savedRecord()!.choices).to.deep.equal({ video: true });
  });

  it('can not be told to refuse what is necessary, nor to keep an unknown category', async () => {
    await start();
    await consent.refuse('necessary nonsense');
    expect(consent.allows('necessary')).to.be.true;
    expect(savedRecord()!.choices).to.deep.equal({});
    expect(takeConsole().join()).to.match(/"nonsense" is no category/);
  });

  it('tells the page what changed, and where', async () => {
    await start();
    const told = nextEvent('police-consent');
    void store.choose(NONE, 'banner');
    const event = await told;
    expect(event.choices).to.deep.equal({ necessary: true, ...NONE });
    expect(event.changed).to.have.members(['statistics', 'video', 'appearance']);
    expect(event.source).to.equal('banner');
  });

  it('tells subscribers until they stop', async () => {
    const seen: string[] = [];
    const stop = consent.subscribe(({ status, choices }) =>
      seen.push(`${status} ${String(choices['statistics'])}`),
    );
    await start();
    await consent.grant('statistics');
    expect(seen[0]).to.equal('ready false');
    expect(seen.at(-1)).to.equal('ready true');
    stop();
    const before = seen.length;
    await consent.refuse('statistics');
    expect(seen.length).to.equal(before);
  });

  it('forgets on reset', async () => {
    await start();
    await store.choose(ALL, 'api');
    await consent.reset();
    expect(consent.get().answered).to.be.false;
    expect(consent.allows('statistics')).to.be.false;
    expect(support.rawRecord()).to.be.undefined;
  });

  it('forgets what was chosen before, not what is chosen right after', async () => {
    await start();
    await store.choose(ALL, 'api');
    await Promise.all([consent.reset(), consent.grant('video')]);
    expect(consent.allows('video')).to.be.true;
    expect(savedRecord()!.choices).to.include({ video: true });
    expect(savedRecord()!.choices).not.to.have.property('statistics');
  });

  it('asks again under a new version of the policy', async () => {
    seedChoices(ALL, 2);
    await start();
    expect(consent.get().answered).to.be.false;
    expect(consent.allows('statistics')).to.be.false;
    await store.choose(ALL, 'api');
    expect(savedRecord()!.id).to.equal('a'.repeat(32));
  });

  for (const [what, value] of [
    ['corrupt', '%7Bnot'],
    ['half-encoded', '%E0%A4%A'],
    ['oversized', 'x'.repeat(3000)],
    ['of another library', encodeURIComponent('{"statistics":true}')],
  ] as const) {
    it(`asks again where the record is ${what}, and throws nothing`, async () => {
      support.seedRecord(value);
      await start();
      expect(consent.get()).to.include({ status: 'ready', answered: false });
      expect(consent.allows('statistics')).to.be.false;
      expect(await store.choose(ALL, 'api')).to.be.true;
    });
  }

  it('asks again for a choice that is no yes or no', async () => {
    seedChoices({ ...ALL, statistics: 'yes', video: 1 } as never);
    await start();
    expect(consent.get()).to.include({ status: 'ready', answered: false });
    expect(consent.get().choices).to.deep.equal({ necessary: true, ...NONE, appearance: true });
  });

  it('holds a choice that can not be stored for this page view, says so, and tries again', async () => {
    await start();
    await support.withoutCookies(async () => {
      const failed = nextEvent('police-consent-error');
      expect(await store.choose(ALL, 'banner')).to.be.false;
      expect((await failed).reason).to.equal('not-stored');
      expect(consent.allows('statistics')).to.be.true;
      expect(consent.get().answered).to.be.false;
      expect(await store.retry()).to.be.false;
    });
    expect(await store.retry()).to.be.true;
    expect(savedRecord()!.choices).to.deep.equal(ALL);
    expect(savedRecord()!.source).to.equal('banner');
  });

  it('names a faulty policy by path and runs nothing optional', async () => {
    putPolicy({ ...POLICY, categories: [{ id: 'a', basis: 'on', label: 'A' }] });
    const failed = nextEvent('police-consent-error');
    await start();
    expect((await failed).reason).to.equal('policy');
    expect(consent.get().status).to.equal('broken');
    expect(consent.allows('a')).to.be.false;
    expect(await consent.grant('a')).to.be.false;
    expect(takeConsole().join()).to.match(/test: policy="#policy": categories\[0\]\.basis must be/);
  });

  it('names a policy that is not there, is no JSON, or does not answer', async () => {
    await store.use('#nowhere', 'test');
    putPolicy('{ nonsense');
    await start();
    const { restore } = support.fakeFetch(() => new Response('', { status: 404 }));
    await store.use('/none.json', 'test');
    restore();
    expect(consent.get().status).to.equal('broken');
    const lines = takeConsole().join('\n');
    for (const source of ['#nowhere', '#policy', '/none.json']) {
      expect(lines).to.contain(`policy="${source}" can't be read`);
    }
  });

  it('takes a policy from a file, and one policy a page', async () => {
    const { restore, calls } = support.fakeFetch(() => Response.json(POLICY));
    await store.use('/cookies.json', 'test');
    await store.use('/cookies.json', 'test');
    await start();
    restore();
    expect(calls.length).to.equal(1);
    expect(consent.get().status).to.equal('ready');
    expect(takeConsole().join()).to.match(/"#policy" is passed over/);
  });

  it('of two records takes the newest', async () => {
    seedChoices(ALL);
    const real = support.rawRecord()!;
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => `${support.COOKIE}=rubbish; ${support.COOKIE}=${real}; ${support.COOKIE}=%7B%7D`,
    });
    try {
      await start();
      expect(consent.allows('statistics')).to.be.true;
    } finally {
      Reflect.deleteProperty(document, 'cookie');
    }
  });

  it('says when something of a withdrawn category is still there', async () => {
    await start();
    await store.choose(ALL, 'api');
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'removeItem')!;
    Object.defineProperty(Storage.prototype, 'removeItem', { ...real, value: () => {} });
    localStorage.setItem(`count_${support.TAG}_stuck`, '1');
    try {
      const failed = nextEvent('police-consent-error');
      await store.refuse('statistics');
      expect((await failed).reason).to.equal('not-removed');
    } finally {
      Object.defineProperty(Storage.prototype, 'removeItem', real);
      localStorage.removeItem(`count_${support.TAG}_stuck`);
    }
  });

  it('loads the page again only where a script of the category ran', async () => {
    const { reload, reloadDelay } = page;
    let reloads = 0;
    Object.assign(page, { reload: () => (reloads += 1), reloadDelay: 0 });
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = 'statistics';
    script.textContent = 'void 0';
    try {
      await start();
      await store.choose(ALL, 'api');
      await store.refuse('statistics');
      expect(consent.get().reloading).to.be.false;
      await store.choose(ALL, 'api');
      document.body.append(script);
      await until(() => !script.matches('[type="text/plain"]'));
      await store.refuse('statistics');
      await until(() => reloads === 1);
    } finally {
      script.remove();
      Object.assign(page, { reload, reloadDelay });
    }
  });
});
