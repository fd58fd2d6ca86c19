import { get, reset, usePolicy } from '../src/consent.js';

/** The policy of the stories: one of each basis. */
const policy = {
  version: 1,
  cookie: { name: 'police_consent_stories', days: 1 },
  categories: [
    {
      id: 'necessary',
      basis: 'necessary',
      label: { en: 'Cookies this site needs', cy: 'Cwcis sydd eu hangen ar y wefan hon' },
      services: [
        {
          id: 'site',
          name: { en: 'This site', cy: 'Y wefan hon' },
          cookies: [{ name: 'police_consent_stories', lifetime: { en: '1 day', cy: '1 diwrnod' } }],
        },
      ],
    },
    {
      id: 'statistics',
      basis: 'consent',
      label: { en: 'Counting visits', cy: 'Cyfrif ymweliadau' },
      purpose: {
        en: 'Tells us which pages people use.',
        cy: 'Dweud wrthym pa dudalennau mae pobl yn eu defnyddio.',
      },
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Counter Ltd',
          cookies: [{ name: '_count_*', lifetime: { en: '2 years', cy: '2 flynedd' } }],
          localStorage: ['count_*'],
        },
      ],
    },
    {
      id: 'video',
      basis: 'consent',
      label: { en: 'Videos from another site', cy: 'Fideos o wefan arall' },
      services: [{ id: 'films', name: 'Films', cookies: [{ name: '_film' }] }],
    },
    { id: 'appearance', basis: 'objection', label: { en: 'How it looks', cy: 'Sut mae’n edrych' } },
  ],
};

const put = (id: string, content: unknown): void => {
  if (document.getElementById(id)) return;
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = id;
  block.textContent = JSON.stringify(content);
  document.head.append(block);
};

/** Puts the policy into the page once, as a site does, and asks anew. */
export const putPolicy = async (): Promise<() => Promise<void>> => {
  put('cookie-policy', policy);
  // An earlier story may have left its cookie; a store that has no policy yet has not read it.
  document.cookie = `${policy.cookie.name}=; path=/; max-age=0`;
  if (get().status === 'ready') await reset();
  return reset;
};

/** The record of somebody who chose in the banner on an earlier day. */
const record = {
  v: 1,
  id: '0123456789abcdef0123456789abcdef',
  first: '2026-11-02T09:30:00.000Z',
  last: '2026-11-19T16:05:00.000Z',
  policy: policy.version,
  wording: '1k2m3n4',
  lang: 'en',
  source: 'banner',
  choices: { statistics: true, video: false, appearance: true },
};

/** Keeps that record, as on an earlier page, and has the page read it. */
export const keepRecord = async (): Promise<void> => {
  const { name } = policy.cookie;
  document.cookie = `${name}=${encodeURIComponent(JSON.stringify(record))}; path=/`;
  await usePolicy('#cookie-policy');
  const otherTab = new BroadcastChannel(`police-consent:${name}`);
  otherTab.postMessage(0);
  otherTab.close();
};

/** A page keeps its first policy: a story of another one starts with a page that has none. */
const putOtherPolicy = (id: string, content?: unknown) => async (): Promise<void> => {
  if (get().status === 'ready') {
    location.reload();
    await new Promise(() => undefined);
  }
  if (content) put(id, content);
};

/** Makes `#no-policy` the address of nothing. */
export const putNoPolicy = putOtherPolicy('no-policy');

/** Makes `#bad-policy` the address of a policy with a fault. */
export const putFaultyPolicy = putOtherPolicy('bad-policy', {
  ...policy,
  categories: [{ id: 'statistics', basis: 'hope', label: 'Counting visits' }],
});

/** Makes `#objection-policy` the address of a policy in which nothing needs consent. */
export const putObjectionPolicy = putOtherPolicy('objection-policy', {
  ...policy,
  cookie: { name: 'police_consent_objection', days: 1 },
  categories: policy.categories.filter(({ basis }) => basis !== 'consent'),
});

/** Makes `#worded-policy` the address of a policy with the site's own opening words. */
export const putWordedPolicy = putOtherPolicy('worded-policy', {
  ...policy,
  cookie: { name: 'police_consent_worded', days: 1 },
  banner: {
    en: 'This site works without knowing who you are.',
    cy: 'Mae’r wefan hon yn gweithio heb wybod pwy ydych chi.',
  },
});

/** The browser ignores what is written to its cookies; returns what ends that. */
export const ignoreCookies = (): (() => void) => {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
  return () => Reflect.deleteProperty(document, 'cookie');
};
