import { expect } from '@open-wc/testing';
import * as consent from '../../../src/consent.js';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import * as support from '../../support/consent.js';
import { ALL, NONE, nextEvent, seedChoices } from '../../support/consent.js';
import { until } from '../../support/until.js';

describe('One store, and other pages of the site', () => {
  let store: ConsentStore;

  beforeEach(() => {
    support.clearRecord();
    support.putPolicy();
    store = support.freshStore();
  });

  afterEach(() => {
    store.stop();
    support.clearRecord();
  });

  const start = (): Promise<void> => store.use('#policy', 'test');

  it('follows other tabs, both ways', async () => {
    await start();
    const other = new BroadcastChannel(`police-consent:${support.COOKIE}`);
    const heard = new Promise(resolve => {
      other.onmessage = resolve;
    });
    for (const [choices, allowed] of [
      [ALL, true],
      [NONE, false],
    ] as const) {
      const told = nextEvent('police-consent');
      seedChoices(choices);
      // As who saves does it. Until the cookie was read back, WebKit may give others the one before.
      await until(() => support.savedRecord()?.choices['statistics'] === allowed);
      other.postMessage(0);
      const event = await told;
      expect(event.source).to.equal('tab');
      expect(consent.allows('statistics')).to.equal(allowed);
    }
    await consent.grant('video');
    await heard;
    other.close();
  });

  it('reads the record anew when the page comes back from the cache', async () => {
    await start();
    seedChoices(ALL);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(consent.allows('statistics')).to.be.true;
  });

  it('is one for two copies of the library', async () => {
    // Another address is another copy.
    const address = '/src/internal/consent/store.ts?copy';
    const copy = (await import(address)) as {
      consentStore: () => ConsentStore;
      ConsentStore: unknown;
    };
    expect(copy.ConsentStore).not.to.equal(store.constructor);
    expect(copy.consentStore()).to.equal(store);
  });
});
