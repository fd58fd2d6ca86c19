// @ts-check
/** The lab's cookie policy: every basis, and a tracker declared by names alone, with no path and no domain. */
export const POLICY = {
  version: 3,
  categories: [
    {
      id: 'necessary',
      basis: 'necessary',
      label: { en: 'Needed', cy: 'Angenrheidiol' },
      services: [{ id: 'site', name: 'This site', cookies: [{ name: 'session_id' }] }],
    },
    {
      id: 'statistics',
      basis: 'consent',
      label: { en: 'Counting visits', cy: 'Cyfrif ymweliadau' },
      purpose: { en: 'Tells us which pages people use.' },
      services: [
        {
          id: 'tracker',
          name: 'Tracker',
          provider: 'Tracker Ltd',
          cookies: [{ name: '_trk_*', lifetime: '2 years' }],
          localStorage: ['trk_*'],
          sessionStorage: ['trk_*'],
          indexedDB: ['trk-*'],
          caches: ['trk-*'],
        },
      ],
    },
    {
      id: 'video',
      basis: 'consent',
      label: { en: 'Films', cy: 'Fideos' },
      services: [{ id: 'films', name: 'Films', provider: 'Films Ltd' }],
    },
    {
      id: 'appearance',
      basis: 'objection',
      label: { en: 'How it looks', cy: 'Sut mae’n edrych' },
    },
  ],
};

export const ALL = { statistics: true, video: true, appearance: true };
export const NONE = { statistics: false, video: false, appearance: false };

/** A record as the library writes it. @param {object} [changes] */
export const recordOf = changes => ({
  v: 1,
  id: 'a'.repeat(32),
  first: '2026-01-01T00:00:00.000Z',
  last: '2026-01-01T00:00:00.000Z',
  policy: POLICY.version,
  wording: 'w1',
  lang: 'en',
  source: 'banner',
  choices: ALL,
  ...changes,
});
