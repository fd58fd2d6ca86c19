import { expect } from '@open-wc/testing';
import { policyFaults } from '../../../src/internal/consent/policy-faults.js';
import type { Category, Policy } from '../../../src/internal/consent/policy.js';
import { isPolicy } from '../../../src/internal/consent/policy.js';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import * as support from '../../support/consent.js';
import { ALL, NONE, POLICY, putPolicy, seedChoices } from '../../support/consent.js';
import { inline } from '../../support/held.js';

declare global {
  var dataLayer: unknown;
}

const SIGNALS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

const SIGNALS_OF: Readonly<Record<string, NonNullable<Category['google']>>> = {
  necessary: ['security_storage'],
  statistics: ['analytics_storage'],
  video: ['ad_user_data', 'functionality_storage'],
  appearance: ['functionality_storage'],
};

const MAPPED: Policy = {
  ...POLICY,
  categories: POLICY.categories.map(category => ({
    ...category,
    google: SIGNALS_OF[category.id] ?? [],
  })),
};

/** A command as Google's own function would put it: `arguments`, by what a tag tells them. */
type Command = readonly [string, string, Record<string, string>];
const commands = (): Command[] =>
  (globalThis.dataLayer as IArguments[]).map(entry => {
    expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
    return [...entry] as unknown as Command;
  });
const granted = (): string[] => {
  const [word, , state] = commands().at(-1)!;
  expect(word).to.equal('consent');
  expect(Object.keys(state)).to.have.members(SIGNALS);
  expect(Object.values(state).every(value => /^(granted|denied)$/.test(value))).to.be.true;
  return SIGNALS.filter(signal => state[signal] === 'granted');
};

describe('Google Consent Mode', () => {
  let store: ConsentStore;

  beforeEach(() => {
    support.clearRecord();
    Reflect.deleteProperty(globalThis, 'dataLayer');
    putPolicy(MAPPED);
    store = support.freshStore();
  });

  afterEach(() => {
    store.stop();
    support.clearRecord();
    Reflect.deleteProperty(globalThis, 'dataLayer');
  });

  const start = (google = true): Promise<void> => store.use('#policy', 'test', google);

  it('is told nothing unless the page asks for it', async () => {
    await start(false);
    await store.choose(ALL, 'api');
    expect('dataLayer' in globalThis).to.be.false;
  });

  it('is told where the element asks for it, whoever names the policy first', async () => {
    const element = document.createElement('police-cookie-consent');
    element.setAttribute('google-consent-mode', '');
    document.body.append(element);
    await start(false);
    element.remove();
    expect(granted()).to.deep.equal(['security_storage']);
  });

  it('starts with all seven signals denied, then grants what needs no choice', async () => {
    await start();
    const [first, second] = commands();
    expect(first!.slice(0, 2)).to.deep.equal(['consent', 'default']);
    expect(Object.keys(first![2])).to.have.members(SIGNALS);
    expect(new Set(Object.values(first![2]))).to.deep.equal(new Set(['denied']));
    expect(second!.slice(0, 2)).to.deep.equal(['consent', 'update']);
    expect(granted()).to.deep.equal(['security_storage']);
    expect(commands().length).to.equal(2);
  });

  it('is told before any script that waits, here and for a visitor who comes back', async () => {
    globalThis.policeRan = [];
    const script = inline('');
    script.textContent = `policeRan.push(dataLayer.length + [...dataLayer].at(-1)[2].analytics_storage)`;
    document.body.append(script);
    seedChoices(ALL);
    await start();
    script.remove();
    expect(policeRan).to.deep.equal(['2granted']);
    expect(commands()[0]![1]).to.equal('default');
  });

  it('follows each choice in its task, tells only what changed, and grants what none names to nobody', async () => {
    await start();
    const choosing = store.choose(ALL, 'api');
    await Promise.resolve();
    expect(granted()).to.deep.equal([
      'ad_user_data',
      'analytics_storage',
      'functionality_storage',
      'security_storage',
    ]);
    await choosing;
    expect(commands().length).to.equal(3);
    void store.refuse('statistics');
    await Promise.resolve();
    expect(granted()).not.to.include('analytics_storage');
    await store.choose(NONE, 'api');
    expect(granted()).to.deep.equal(['security_storage']);
  });

  it('grants a signal that several categories name where all of them are allowed', async () => {
    await start();
    await store.choose({ ...NONE, video: true }, 'api');
    expect(granted()).to.include('ad_user_data').and.not.include('functionality_storage');
    await store.grant('appearance');
    expect(granted()).to.include('functionality_storage');
  });

  it('follows other tabs and a page that comes back', async () => {
    await start();
    seedChoices(ALL);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(granted()).to.include('analytics_storage');
    seedChoices(NONE);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(granted()).to.deep.equal(['security_storage']);
  });

  it('takes a list that is there, and nothing else by that name', async () => {
    const list: unknown[] = [];
    globalThis.dataLayer = list;
    await start();
    expect(globalThis.dataLayer).to.equal(list);
    store.stop();
    store = support.freshStore();
    globalThis.dataLayer = document.createElement('p');
    await start();
    expect(commands().length).to.equal(2);
  });

  it('takes the seven signals from a policy and no others', () => {
    const mapped = (google: unknown) => ({
      ...POLICY,
      categories: [{ ...POLICY.categories[0], google }],
    });
    expect(isPolicy(mapped(SIGNALS))).to.be.true;
    expect(policyFaults(mapped(SIGNALS))).to.deep.equal([]);
    for (const google of ['ad_storage', ['add_storage'], ['security_user_data'], [1]]) {
      expect(isPolicy(mapped(google))).to.be.false;
      expect(policyFaults(mapped(google)).join()).to.match(/^categories\[0\]\.google.* must be a/);
    }
  });
});
