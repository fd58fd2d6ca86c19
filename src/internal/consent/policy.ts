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

/**
 * A description of JSON that two readers share: `fits` answers quickly on every page, and the part
 * that names faults loads only where the answer is no. `?` after a key: may be left out.
 */
export type Shape =
  RegExp | ((value: unknown) => boolean) | readonly [Shape] | { readonly [key: string]: Shape };

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One loop over what is still to be looked at, and no calls: every page reads a policy before anything may run. */
export const fits = (value: unknown, shape: Shape): boolean => {
  const pending: [unknown, Shape][] = [[value, shape]];
  for (const [found, wanted] of pending) {
    if (typeof wanted === 'function') {
      if (!wanted(found)) return false;
    } else if (wanted instanceof RegExp) {
      if (typeof found !== 'string' || !wanted.test(found)) return false;
    } else if (Array.isArray(wanted)) {
      if (!Array.isArray(found)) return false;
      for (const item of found) pending.push([item, (wanted as [Shape])[0]]);
    } else {
      if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
      for (const [key, inner] of Object.entries(wanted)) {
        const part = (found as JsonObject)[key.replace('?', '')];
        if (part !== undefined) pending.push([part, inner]);
        else if (!key.endsWith('?')) return false;
      }
    }
  }
  return true;
};

export const ID = /^[a-z][\w-]{0,63}$/i;
export const BASIS = /^(necessary|consent|objection)$/;
export const SIGNAL =
  /^(ad_(storage|user_data|personalization)|(analytics|functionality|personalization|security)_storage)$/;
export const TEXT = /\S/;
export const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;
export const isWords = (value: unknown): boolean => {
  if (typeof value === 'string') return TEXT.test(value);
  if (!isObject(value)) return false;
  const texts = Object.values(value);
  for (const text of texts) if (typeof text !== 'string' || !TEXT.test(text)) return false;
  return texts.length > 0;
};
export const isListOfCategories = (value: unknown): boolean => {
  if (!fits(value, [CATEGORY])) return false;
  const ids = new Set<string>();
  for (const { id } of value as Category[]) ids.add(id);
  return ids.size > 0 && ids.size === (value as Category[]).length;
};

export const CATEGORY: Shape = {
  id: ID,
  basis: BASIS,
  label: isWords,
  'purpose?': isWords,
  'google?': [SIGNAL],
  'services?': [
    {
      id: ID,
      name: isWords,
      'provider?': isWords,
      'cookies?': [{ name: TEXT, 'lifetime?': isWords, 'purpose?': isWords }],
      'localStorage?': [TEXT],
      'sessionStorage?': [TEXT],
      'indexedDB?': [TEXT],
      'caches?': [TEXT],
      'hosts?': [TEXT],
    },
  ],
};

export const POLICY: Shape = {
  version: isCount,
  'wording?': /^[\w.-]{1,32}$/,
  'banner?': isWords,
  'cookie?': { 'name?': ID, 'days?': isCount, 'domain?': /^[a-z0-9.-]+$/i },
  categories: isListOfCategories,
};

export const isPolicy = (value: unknown): value is Policy => fits(value, POLICY);

/** The categories that a visitor decides on. */
export const optional = (policy: Policy): Category[] =>
  policy.categories.filter(({ basis }) => basis !== 'necessary');

/** The cookie that holds the record. */
export const cookieName = (policy: Policy | undefined): string =>
  policy?.cookie?.name ?? 'police_consent';
