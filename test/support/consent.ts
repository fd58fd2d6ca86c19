import { setViewport } from '@web/test-runner-commands';
import type { Policy } from '../../src/internal/consent/policy.js';
import type { ConsentRecord } from '../../src/internal/consent/record.js';
import { consentStore } from '../../src/internal/consent/store.js';
import { emulateMedia, forcedColours, resetMedia } from './emulation.js';
import { resetPage, setPageLanguage } from './page.js';
import { until } from './until.js';

/** Test files share one cookie jar, one storage and one set of tabs: each has its own names. */
export const TAG = Math.random().toString(36).slice(2);
export const COOKIE = `police_consent_${TAG}`;

export const POLICY: Policy = {
  version: 3,
  cookie: { name: COOKIE, days: 182 },
  categories: [
    {
      id: 'necessary',
      basis: 'necessary',
      label: { en: 'Needed cookies', cy: 'Cwcis angenrheidiol' },
      services: [{ id: 'site', name: 'This site', cookies: [{ name: `kept_${TAG}_*` }] }],
    },
    {
      id: 'statistics',
      basis: 'consent',
      label: { en: 'Counting visits', cy: 'Cyfrif ymweliadau' },
      purpose: {
        en: 'Shows us which pages people read.',
        cy: 'Dangos pa dudalennau a ddarllenir.',
      },
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Counter Ltd',
          cookies: [{ name: `_count_${TAG}_*`, lifetime: { en: '2 years', cy: '2 flynedd' } }],
          localStorage: [`count_${TAG}_*`],
          sessionStorage: [`session_${TAG}`],
          indexedDB: [`db-${TAG}-*`],
          caches: [`cache-${TAG}`],
        },
      ],
    },
    {
      id: 'video',
      basis: 'consent',
      label: { en: 'Videos', cy: 'Fideos' },
      services: [{ id: 'films', name: 'Films', cookies: [{ name: `_film_${TAG}` }] }],
    },
    { id: 'appearance', basis: 'objection', label: { en: 'How it looks', cy: 'Sut mae’n edrych' } },
  ],
};

let block: HTMLScriptElement | undefined;

/** Puts a policy into the page as `#policy`. */
export const putPolicy = (policy: unknown = POLICY): void => {
  block?.remove();
  block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'policy';
  block.textContent = typeof policy === 'string' ? policy : JSON.stringify(policy);
  document.head.append(block);
};

/** A new page's store, as if nothing had been loaded yet. */
export const freshStore = (): ReturnType<typeof consentStore> => {
  consentStore().stop();
  Reflect.deleteProperty(document, Symbol.for('police-elements.consent'));
  return consentStore();
};

export const clearRecord = (): void => {
  document.cookie = `${COOKIE}=; Path=/; Max-Age=0`;
};

// WebKitGTK shows a cookie for a moment longer: a test must not begin with the one of before.
beforeEach(async () => {
  clearRecord();
  await until(() => rawRecord() === undefined, 'the record of before is gone');
});

export const rawRecord = (): string | undefined =>
  document.cookie
    .split('; ')
    .find(cookie => cookie.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

export const savedRecord = (): ConsentRecord | undefined => {
  const raw = rawRecord();
  return raw ? (JSON.parse(decodeURIComponent(raw)) as ConsentRecord) : undefined;
};

export const seedRecord = (value: string): void => {
  document.cookie = `${COOKIE}=${value}; Path=/`;
};

export const seedChoices = (choices: Record<string, boolean>, policy = 3): void => {
  seedRecord(
    encodeURIComponent(
      JSON.stringify({
        v: 1,
        id: 'a'.repeat(32),
        first: '2026-01-01T00:00:00.000Z',
        last: '2026-01-01T00:00:00.000Z',
        policy,
        wording: 'w1',
        lang: 'en',
        source: 'banner',
        choices,
      }),
    ),
  );
};

export const ALL = { statistics: true, video: true, appearance: true };
export const NONE = { statistics: false, video: false, appearance: false };

/** Runs `act` while cookies can be read and not written, as some browsers' settings do it. */
export const withoutCookies = async (act: () => Promise<void>): Promise<void> => {
  const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => real.get!.call(document) as string,
    set: () => {},
  });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(document, 'cookie');
  }
};

export const nextEvent = <K extends keyof DocumentEventMap>(
  name: K,
): Promise<DocumentEventMap[K]> =>
  new Promise(resolve => {
    document.addEventListener(name, resolve, { once: true });
  });

/** Replaces `fetch`; returns the requests made and what puts it back. */
export const fakeFetch = (
  answer: (request: { url: string; init: RequestInit }) => Promise<Response> | Response,
): { calls: { url: string; init: RequestInit }[]; restore: () => void } => {
  const real = window.fetch.bind(window);
  const calls: { url: string; init: RequestInit }[] = [];
  window.fetch = (input, init = {}) => {
    const call = { url: String(input instanceof Request ? input.url : input), init };
    calls.push(call);
    return Promise.resolve(answer(call));
  };
  return {
    calls,
    restore: () => {
      window.fetch = real;
    },
  };
};

/** The looks in which every state must be accessible. */
export const LOOKS = [
  'light',
  'dark',
  'forced colours',
  'right to left',
  '320 px',
  'Welsh',
] as const;

/** Shows the page in one of the looks; `resetLook` puts it back. */
export const setLook = async (look: (typeof LOOKS)[number]): Promise<void> => {
  const root = document.documentElement;
  if (look === 'dark') root.style.colorScheme = 'dark';
  if (look === 'forced colours') await emulateMedia(forcedColours);
  if (look === 'right to left') root.dir = 'rtl';
  if (look === '320 px') await setViewport({ width: 320, height: 568 });
  if (look === 'Welsh') await setPageLanguage('cy');
};

export const resetLook = async (): Promise<void> => {
  await resetMedia();
  await setViewport({ width: 1280, height: 800 });
  await resetPage();
};

/** A page with the policy, on which nobody has answered. */
export const freshPage = async (): Promise<void> => {
  clearRecord();
  putPolicy();
  freshStore();
  await resetLook();
};
