import type { Policy } from './policy.js';
import { fits, ID, isCount, isObject, optional, TEXT } from './policy.js';

/** Yes or no by category. */
export type Choices = Readonly<Record<string, boolean>>;

/** Where a choice was made. `tab` is another tab of the same site. */
export type Source = 'banner' | 'dialog' | 'page' | 'embed' | 'api' | 'tab';

/** The proof of a choice, kept in a cookie that the site's server can read too. */
export interface ConsentRecord {
  readonly v: 1;
  /** Random; stands for this record and nothing else. */
  readonly id: string;
  /** Times of the first and the last choice, ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** `version` of the policy that was shown. */
  readonly policy: number;
  readonly wording: string;
  readonly lang: string;
  readonly source: Source;
  readonly choices: Choices;
}

/** Longest cookie value that is written or believed. */
export const MAX = 1023;

const isChoices = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(([id, choice]) => ID.test(id) && typeof choice === 'boolean');

const RECORD = {
  v: (value: unknown) => value === 1,
  id: TEXT,
  first: TEXT,
  last: TEXT,
  policy: isCount,
  wording: TEXT,
  lang: TEXT,
  source: TEXT,
  choices: isChoices,
};

/** The record in a cookie's value; `undefined` for anything that we did not write. */
export const decode = (value: string): ConsentRecord | undefined => {
  try {
    const record: unknown = value.length > MAX ? 0 : JSON.parse(decodeURIComponent(value));
    return fits(record, RECORD) ? (record as ConsentRecord) : undefined;
  } catch {
    return undefined;
  }
};

/** The choices of a record that still stand under a policy. */
export const standing = (record: ConsentRecord | undefined, policy: Policy): Choices =>
  record?.policy === policy.version
    ? Object.fromEntries(
        optional(policy).flatMap(({ id }) => {
          const choice = Object.hasOwn(record.choices, id) ? record.choices[id] : undefined;
          return choice === undefined ? [] : [[id, choice]];
        }),
      )
    : {};
