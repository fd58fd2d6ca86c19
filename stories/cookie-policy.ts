import { get, reset } from '../src/consent.js';

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
export const putPolicy = (): (() => void) => {
  put('cookie-policy', policy);
  // The store forgets only once it has a policy; an earlier story may have left its cookie.
  document.cookie = `${policy.cookie.name}=; path=/; max-age=0`;
  reset();
  return reset;
};

/** A page keeps its first policy: a story of a bad one starts with a page that has none. */
const putBadPolicy = (id: string, content?: unknown) => async (): Promise<void> => {
  if (get().status === 'ready') {
    location.reload();
    await new Promise(() => undefined);
  }
  if (content) put(id, content);
};

/** Makes `#no-policy` the address of nothing. */
export const putNoPolicy = putBadPolicy('no-policy');

/** Makes `#bad-policy` the address of a policy with a fault. */
export const putFaultyPolicy = putBadPolicy('bad-policy', {
  ...policy,
  categories: [{ id: 'statistics', basis: 'hope', label: 'Counting visits' }],
});

/** The browser ignores what is written to its cookies; returns what ends that. */
export const ignoreCookies = (): (() => void) => {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
  return () => Reflect.deleteProperty(document, 'cookie');
};
