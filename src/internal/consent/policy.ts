/** A text, or the same text by language: `{ "en": "Statistics", "cy": "Ystadegau" }`. */
export type Words = string | Readonly<Record<string, string>>;

/** `necessary` is locked on, `consent` off until granted, `objection` on until refused. */
export type Basis = 'necessary' | 'consent' | 'objection';

/** A cookie that a service sets. `*` in its name stands for anything. */
export interface DeclaredCookie {
  readonly name: string;
  readonly lifetime?: Words;
  readonly purpose?: Words;
}

/** Who sets what. Names of keys, databases and caches may hold `*` too. */
export interface Service {
  readonly id: string;
  readonly name: Words;
  readonly provider?: Words;
  readonly cookies?: readonly DeclaredCookie[];
  readonly localStorage?: readonly string[];
  readonly sessionStorage?: readonly string[];
  readonly indexedDB?: readonly string[];
  readonly caches?: readonly string[];
  /** Hosts that it loads from, for the audit only. `*` in a name stands for anything. */
  readonly hosts?: readonly string[];
}

/** A purpose that Google's tags ask about (Consent Mode v2). */
export type GoogleSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** One purpose that a visitor can be asked about. */
export interface Category {
  readonly id: string;
  readonly basis: Basis;
  readonly label: Words;
  readonly purpose?: Words;
  readonly services?: readonly Service[];
  /** Signals of Google Consent Mode that follow this category. */
  readonly google?: readonly GoogleSignal[];
}

/** A site's cookie policy: what it keeps on a device, why and on what basis. */
export interface Policy {
  /** A whole number; visitors are asked again when it changes. */
  readonly version: number;
  /** Version of the words that visitors are shown; a checksum of the categories by default. */
  readonly wording?: string;
  /** The site's own opening of the banner; what is asked for always follows from the categories. */
  readonly banner?: Words;
  readonly cookie?: {
    /** `police_consent` by default. */
    readonly name?: string;
    /** 182 by default. */
    readonly days?: number;
    /** None by default: the cookie stays with the host that wrote it. */
    readonly domain?: string;
  };
  readonly categories: readonly Category[];
}

/** Names of what is no text of a certain form: a whole number above 0; a text or texts by language. */
export const COUNT = 'count';
export const WORDS = 'words';

/**
 * A description of JSON that two readers share: `fits` answers quickly on every page, and the part
 * that names faults loads only where the answer is no. A number stands for itself; `?` after a key: may
 * be left out.
 */
export type Shape =
  | RegExp
  | number
  | typeof COUNT
  | typeof WORDS
  | readonly [Shape]
  | { readonly [key: string]: Shape };

export const ID = /^[a-z][\w-]{0,63}$/i;
export const BASIS = /^(necessary|consent|objection)$/;
export const SIGNAL =
  /^(ad_(storage|user_data|personalization)|(analytics|functionality|personalization|security)_storage)$/;
export const TEXT = /\S/;

/** One loop over what is still to be looked at, and no calls: every page reads a policy before anything may run. */
export const fits = (value: unknown, shape: Shape): boolean => {
  const pending: [unknown, Shape][] = [[value, shape]];
  for (const [found, shaped] of pending) {
    const wanted = shaped === WORDS && typeof found === 'string' ? TEXT : shaped;
    if (wanted instanceof RegExp) {
      if (typeof found !== 'string' || !wanted.test(found)) return false;
    } else if (typeof wanted === 'number') {
      if (found !== wanted) return false;
    } else if (wanted === COUNT) {
      if (!Number.isInteger(found) || Number(found) < 1) return false;
    } else if (Array.isArray(wanted)) {
      if (!Array.isArray(found)) return false;
      for (const item of found) pending.push([item, (wanted as [Shape])[0]]);
    } else {
      if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
      if (wanted === WORDS) {
        const texts: unknown[] = Object.values(found);
        if (texts.length === 0) return false;
        for (const text of texts) pending.push([text, TEXT]);
        continue;
      }
      for (const [key, inner] of Object.entries(wanted)) {
        const part = (found as Readonly<Record<string, unknown>>)[key.replace('?', '')];
        if (part !== undefined) pending.push([part, inner]);
        else if (!key.endsWith('?')) return false;
      }
    }
  }
  return true;
};

/** An id must be one category's alone, which no shape says. */
export const CATEGORIES: readonly [Shape] = [
  {
    id: ID,
    basis: BASIS,
    label: WORDS,
    'purpose?': WORDS,
    'google?': [SIGNAL],
    'services?': [
      {
        id: ID,
        name: WORDS,
        'provider?': WORDS,
        'cookies?': [{ name: TEXT, 'lifetime?': WORDS, 'purpose?': WORDS }],
        'localStorage?': [TEXT],
        'sessionStorage?': [TEXT],
        'indexedDB?': [TEXT],
        'caches?': [TEXT],
        'hosts?': [TEXT],
      },
    ],
  },
];

export const POLICY: Shape = {
  version: COUNT,
  'wording?': /^[\w.-]{1,32}$/,
  'banner?': WORDS,
  'cookie?': { 'name?': ID, 'days?': COUNT, 'domain?': /^[a-z0-9.-]+$/i },
  categories: CATEGORIES,
};

export const isPolicy = (value: unknown): value is Policy => {
  if (!fits(value, POLICY)) return false;
  const { categories } = value as Policy;
  const ids = new Set<string>();
  for (const { id } of categories) ids.add(id);
  return ids.size > 0 && ids.size === categories.length;
};

/** The categories that a visitor decides on. */
export const optional = (policy: Policy): Category[] =>
  policy.categories.filter(({ basis }) => basis !== 'necessary');

/** The cookie that holds the record. */
export const cookieName = (policy: Policy | undefined): string =>
  policy?.cookie?.name ?? 'police_consent';
