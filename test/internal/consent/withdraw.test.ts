import { expect } from '@open-wc/testing';
import * as consent from '../../../src/consent.js';
import { page } from '../../../src/internal/consent/page.js';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import * as support from '../../support/consent.js';
import {
  ALL,
  NONE,
  POLICY,
  TAG,
  nextEvent,
  putPolicy,
  seedChoices,
} from '../../support/consent.js';
import { inline } from '../../support/held.js';
import { until } from '../../support/until.js';

const STATISTICS_REFUSED = { ...ALL, statistics: false };

/** How the page is seen: the browser of a test shows it always. */
const show = (visible: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !visible });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('Withdrawal from a page where a script ran', () => {
  const { reload, reloadDelay } = page;
  let store: ConsentStore;
  let place: HTMLElement;
  let reloads: number;

  beforeEach(async () => {
    support.clearRecord();
    globalThis.policeRan = [];
    reloads = 0;
    Object.assign(page, { reload: () => (reloads += 1), reloadDelay: 0 });
    place = document.createElement('div');
    place.append(inline('ran'));
    document.body.append(place);
    putPolicy();
    seedChoices(ALL);
    store = support.freshStore();
    await store.use('#policy', 'test');
    expect(policeRan).to.deep.equal(['ran']);
  });

  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
    Object.assign(page, { reload, reloadDelay });
    store.stop();
    place.remove();
    support.clearRecord();
  });

  const comeBack = (): boolean =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const type = (): HTMLInputElement => {
    const field = Object.assign(document.createElement('input'), { value: 'My bike was taken' });
    place.append(field);
    return field;
  };
  /** Another tab takes statistics back. */
  const withdrawElsewhere = async (): Promise<void> => {
    const told = nextEvent('police-consent');
    seedChoices(STATISTICS_REFUSED);
    await until(() => support.savedRecord()?.choices['statistics'] === false);
    const other = new BroadcastChannel(`police-consent:${support.COOKIE}`);
    other.postMessage(0);
    await told;
    other.close();
  };
  /** Both sweeps are over: each tells what it took. */
  const sweptTwice = async (): Promise<void> => {
    for (const name of ['first', 'second']) {
      document.cookie = `_count_${TAG}_${name}=1; Path=/`;
      await nextEvent('police-consent-cleared');
    }
    await new Promise(resolve => setTimeout(resolve));
  };

  it('says that the page is loaded again, and does it after what was written late went too', async () => {
    document.cookie = `_count_${TAG}_early=1; Path=/`;
    const early = nextEvent('police-consent-cleared');
    page.reloadDelay = 50;
    await store.refuse('statistics');
    expect(consent.get().reloading).to.be.true;
    const { removed, left } = await early;
    expect([...removed, ...left]).to.deep.equal([`_count_${TAG}_early`]);
    document.cookie = `_count_${TAG}_late=1; Path=/`;
    await until(() => reloads === 1);
    expect(document.cookie).not.to.contain(`_count_${TAG}`);
  });

  it('does not load a page again where the visitor has typed, nor says so', async () => {
    const field = type();
    const swept = sweptTwice();
    await store.refuse('statistics');
    expect(consent.get().reloading).to.be.false;
    await swept;
    show(false);
    expect(reloads).to.equal(0);
    // What was typed is sent: then it may.
    field.value = '';
    show(true);
    expect(reloads).to.equal(0);
    show(false);
    expect(reloads).to.equal(1);
  });

  it('does not load it again where the visitor allows it again before', async () => {
    page.reloadDelay = 100;
    await store.refuse('statistics');
    expect(consent.get().reloading).to.be.true;
    await store.grant('statistics');
    expect(consent.get().reloading).to.be.false;
    page.reloadDelay = 0;
    await store.refuse('video');
    await store.grant('video');
    expect(reloads).to.equal(0);
  });

  it('in another tab waits until nobody looks, and then loads it again', async () => {
    const swept = sweptTwice();
    await withdrawElsewhere();
    await swept;
    expect(consent.get().reloading).to.be.false;
    expect(reloads).to.equal(0);
    show(false);
    expect(reloads).to.equal(1);
  });

  it('in another tab that nobody looks at loads it again, but not over typed words', async () => {
    show(false);
    const field = type();
    const swept = sweptTwice();
    await withdrawElsewhere();
    await swept;
    show(false);
    expect(reloads).to.equal(0);
    field.remove();
    show(false);
    expect(reloads).to.equal(1);
  });

  it('before a page came back from the cache loads it again at once, but not over typed words', async () => {
    const field = type();
    const swept = sweptTwice();
    seedChoices(STATISTICS_REFUSED);
    comeBack();
    await swept;
    expect(reloads).to.equal(0);
    seedChoices(ALL);
    comeBack();
    field.remove();
    page.reloadDelay = 60_000;
    seedChoices(STATISTICS_REFUSED);
    comeBack();
    await until(() => reloads === 1);
  });

  it('loads nothing again where the site says so, or when the visitor leaves', async () => {
    store.reloads = false;
    const swept = sweptTwice();
    await store.refuse('statistics');
    expect(consent.get().reloading).to.be.false;
    await swept;
    show(false);
    expect(reloads).to.equal(0);
    store.reloads = true;
    await store.grant('statistics');
    await store.refuse('statistics');
    document.dispatchEvent(new Event('police-exit'));
    expect(consent.get().reloading).to.be.false;
    show(false);
    expect(reloads).to.equal(0);
  });

  it('reports what it could not remove, once', async () => {
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'removeItem')!;
    Object.defineProperty(Storage.prototype, 'removeItem', { ...real, value: () => {} });
    localStorage.setItem(`count_${TAG}_stuck`, '1');
    const reasons: string[] = [];
    const listen = ({ reason }: { reason: string }): number => reasons.push(reason);
    document.addEventListener('police-consent-error', listen);
    store.reloads = false;
    try {
      const first = nextEvent('police-consent-cleared');
      await store.refuse('statistics');
      expect((await first).left).to.deep.equal([`count_${TAG}_stuck`]);
      await nextEvent('police-consent-cleared');
      await until(() => reasons.length > 0);
      expect(reasons).to.deep.equal(['not-removed']);
    } finally {
      document.removeEventListener('police-consent-error', listen);
      Object.defineProperty(Storage.prototype, 'removeItem', real);
      localStorage.removeItem(`count_${TAG}_stuck`);
    }
  });
});

describe('What refused services left behind', () => {
  let store: ConsentStore;

  beforeEach(() => {
    support.clearRecord();
    putPolicy(POLICY);
    document.cookie = `_count_${TAG}_left=1; Path=/`;
    store = support.freshStore();
  });

  afterEach(() => {
    store.stop();
    support.clearRecord();
    document.cookie = `_count_${TAG}_left=; Path=/; Max-Age=0`;
  });

  it('goes on the next page on which it is in sight', async () => {
    seedChoices(NONE);
    const cleared = nextEvent('police-consent-cleared');
    await store.use('#policy', 'test');
    expect((await cleared).removed).to.deep.equal([`_count_${TAG}_left`]);
    expect(document.cookie).not.to.contain(`_count_${TAG}`);
  });

  it('stays where it is allowed, and where nothing was decided yet', async () => {
    await store.use('#policy', 'test');
    expect(document.cookie).to.contain(`_count_${TAG}_left`);
    store.stop();
    seedChoices(ALL);
    store = support.freshStore();
    await store.use('#policy', 'test');
    document.cookie = `_film_${TAG}=1; Path=/`;
    const cleared = nextEvent('police-consent-cleared');
    await store.refuse('video');
    expect((await cleared).removed).to.deep.equal([`_film_${TAG}`]);
    expect(document.cookie).to.contain(`_count_${TAG}_left`);
  });
});
