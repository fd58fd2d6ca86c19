import { expect } from '@open-wc/testing';
import '../../../src/components/cookie-consent/cookie-consent.js';
import * as consent from '../../../src/consent.js';
import * as support from '../../support/consent.js';
import { POLICY } from '../../support/consent.js';
import { until } from '../../support/until.js';

const commands = (): unknown[][] =>
  ((globalThis as { dataLayer?: IArguments[] }).dataLayer ?? []).map(
    entry => [...entry] as unknown[],
  );

describe('police-cookie-consent: google-consent-mode', () => {
  beforeEach(async () => {
    await support.freshPage();
    Reflect.deleteProperty(globalThis, 'dataLayer');
  });

  afterEach(() => {
    document.querySelector('police-cookie-consent')!.remove();
    support.clearRecord();
    Reflect.deleteProperty(globalThis, 'dataLayer');
  });

  const place = async (change: (element: HTMLElement) => void): Promise<void> => {
    const [, statistics] = POLICY.categories;
    const google = ['analytics_storage'];
    support.putPolicy({ ...POLICY, categories: [{ ...statistics!, google }] });
    const element = document.createElement('police-cookie-consent');
    element.setAttribute('policy', '#policy');
    change(element);
    document.body.prepend(element);
    await until(() => consent.get().status === 'ready');
  };

  it('is off by default', async () => {
    await place(() => {});
    expect(commands()).to.deep.equal([]);
  });

  for (const [how, change] of [
    ['an attribute', element => element.setAttribute('google-consent-mode', '')],
    ['a property', element => Object.assign(element, { googleConsentMode: true })],
  ] as [string, (element: HTMLElement) => void][]) {
    it(`is turned on by ${how}, and follows the choice`, async () => {
      await place(change);
      expect(commands().map(([, word]) => word)).to.deep.equal(['default']);
      await consent.grant('statistics');
      expect(commands().at(-1)![2]).to.include({
        analytics_storage: 'granted',
        ad_storage: 'denied',
      });
    });
  }
});
