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

/** Puts the policy into the page once, as a site does. */
export const putPolicy = (): void => {
  if (document.getElementById('cookie-policy')) return;
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'cookie-policy';
  block.textContent = JSON.stringify(policy);
  document.head.append(block);
};

/** The browser ignores what is written to its cookies; returns what ends that. */
export const ignoreCookies = (): (() => void) => {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
  return () => Reflect.deleteProperty(document, 'cookie');
};
