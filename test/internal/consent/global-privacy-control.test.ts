import { expect } from '@open-wc/testing';
import * as consent from '../../../src/consent.js';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import * as support from '../../support/consent.js';
import { ALL, NONE, putPolicy, seedChoices } from '../../support/consent.js';
import { inline } from '../../support/held.js';

const signal = (value: unknown): void => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value });
};

describe('Global Privacy Control', () => {
  let store: ConsentStore;

  beforeEach(() => {
    support.clearRecord();
    putPolicy();
    store = support.freshStore();
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    store.stop();
    support.clearRecord();
  });

  const start = (): Promise<void> => store.use('#policy', 'test');

  it('refuses all that can be refused, keeps no record of it, and the banner still asks', async () => {
    signal(true);
    await start();
    expect(consent.get().choices).to.deep.equal({ necessary: true, ...NONE });
    expect(consent.get().answered).to.be.false;
    expect(support.rawRecord()).to.be.undefined;
  });

  it('runs nothing that a visitor may object to', async () => {
    globalThis.policeRan = [];
    const script = inline('objection', 'appearance');
    document.body.append(script);
    signal(true);
    await start();
    expect(policeRan).to.deep.equal([]);
    await store.grant('appearance');
    expect(policeRan).to.deep.equal(['objection']);
    script.remove();
  });

  it('gives way to an explicit choice, for what was chosen', async () => {
    signal(true);
    await start();
    await store.grant('appearance');
    expect(consent.get().choices).to.deep.equal({ necessary: true, ...NONE, appearance: true });
    await store.choose(ALL, 'api');
    expect(consent.get().choices).to.deep.equal({ necessary: true, ...ALL });
    expect(support.savedRecord()!.source).to.equal('api');
  });

  it('does not undo a choice of an earlier visit', async () => {
    signal(true);
    seedChoices(ALL);
    await start();
    expect(consent.get().answered).to.be.true;
    expect(consent.allows('statistics appearance')).to.be.true;
  });

  for (const value of [false, undefined]) {
    it(`is no consent where it says ${String(value)}`, async () => {
      signal(value);
      await start();
      expect(consent.get().choices).to.deep.equal({ necessary: true, ...NONE, appearance: true });
      expect(support.rawRecord()).to.be.undefined;
    });
  }
});
