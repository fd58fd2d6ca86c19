import { expect } from '@open-wc/testing';
import type { CookieConsent } from '../../../src/components/cookie-consent/cookie-consent.js';
import '../../../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../../../src/components/cookie-consent/cookie-consent.harness.js';
import * as consent from '../../../src/consent.js';
import * as support from '../../support/consent.js';
import { ALL } from '../../support/consent.js';
import { until } from '../../support/until.js';

const blocked = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};

/** As where a visitor's browser keeps no site data: any touch throws. */
const blockSiteData = (): (() => void) => {
  const places: [object, string][] = [
    [document, 'cookie'],
    [window, 'localStorage'],
    [window, 'sessionStorage'],
    [window, 'indexedDB'],
    [window, 'caches'],
  ];
  const before = places.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name] of places) {
    Object.defineProperty(owner, name, { configurable: true, get: blocked, set: blocked });
  }
  return () =>
    places.forEach(([owner, name], index) => {
      const real = before[index];
      if (real) Object.defineProperty(owner, name, real);
      else Reflect.deleteProperty(owner, name);
    });
};

/** As where cookies can be read and are not written. */
const ignoreWrites = (): (() => void) => {
  const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => real.get!.call(document) as string,
    set: () => {},
  });
  return () => void Reflect.deleteProperty(document, 'cookie');
};

describe('A record that can not be used or kept', () => {
  let element: CookieConsent;
  let banner: CookieConsentHarness;
  const faults: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): number => faults.push(event.type);

  beforeEach(async () => {
    await support.freshPage();
    faults.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(async () => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  /** The banner asks, and the visitor accepts. */
  const answer = async (): Promise<void> => {
    element = document.createElement('police-cookie-consent');
    element.setAttribute('policy', '#policy');
    banner = new CookieConsentHarness(element);
    document.body.prepend(element);
    await until(() => banner.buttons.length === 3, 'the question');
    expect(consent.get()).to.include({ status: 'ready', answered: false });
    expect(consent.allows('statistics')).to.be.false;
    banner.accept();
    await until(() => banner.message, 'what came of it');
    expect(consent.allows('statistics')).to.be.true;
    expect(faults).to.deep.equal([]);
  };

  const unusable: [string, () => void][] = [
    ['corrupt', () => support.seedRecord('%7B%22v%22%3A1')],
    ['of an old policy', () => support.seedChoices(ALL, 2)],
    ['of another library', () => support.seedRecord(encodeURIComponent('{"statistics":true}'))],
    ['longer than 4 KB with its name', () => support.seedRecord('x'.repeat(4050))],
  ];
  for (const [what, seed] of unusable) {
    it(`that is ${what}: the banner asks, and the answer is kept`, async () => {
      seed();
      await answer();
      expect(consent.get().answered).to.be.true;
      expect(support.savedRecord()!.choices).to.deep.equal(ALL);
    });
  }

  const unkept: [string, () => () => void][] = [
    ['site data is blocked', blockSiteData],
    ['writes are ignored', ignoreWrites],
  ];
  for (const [what, spoil] of unkept) {
    it(`because ${what}: the banner asks, says so and stays`, async () => {
      const restore = spoil();
      try {
        await answer();
        expect(consent.get().answered).to.be.false;
        expect(banner.words).to.match(/technical problem/);
        expect(banner.buttons.length).to.equal(3);
        // To refuse again removes what was let in, as far as that goes, and throws nothing.
        await consent.refuse(Object.keys(ALL));
        expect(consent.allows('statistics')).to.be.false;
        expect(faults).to.deep.equal([]);
      } finally {
        restore();
      }
    });
  }
});
