import type { Basis, Policy, Shape } from './policy.js';
import { COUNT, fits, TEXT } from './policy.js';

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
  /** Ids of the categories by the basis on which each was asked about; left out where it does not fit. */
  readonly basis?: Readonly<Partial<Record<Basis, string>>> | undefined;
}

/** Longest cookie value that is written or believed. */
export const MAX = 1023;

const RECORD: Shape = {
  v: 1,
  id: TEXT,
  first: TEXT,
  last: TEXT,
  policy: COUNT,
  wording: TEXT,
  lang: TEXT,
  source: TEXT,
  choices: {},
};

export const isRecord = (value: unknown): value is ConsentRecord => fits(value, RECORD);

/** Key in the session's storage of a record that the endpoint has not taken yet. */
export const unsentName = (cookie: string): string => `${cookie}_unsent`;

/** The record in a cookie's value; `undefined` for anything that we did not write. */
export const decode = (value: string): ConsentRecord | undefined => {
  try {
    const record: unknown = value.length > MAX ? 0 : JSON.parse(decodeURIComponent(value));
    return fits(record, RECORD) ? (record as ConsentRecord) : undefined;
  } catch {
    return undefined;
  }
};

/** Of any choices, each yes or no that a policy leaves to the visitor. */
export const pick = (choices: Choices, { categories }: Policy): Choices => {
  const picked: Record<string, boolean> = {};
  for (const { id, basis } of categories) {
    const choice = choices[id];
    if (basis !== 'necessary' && typeof choice === 'boolean') picked[id] = choice;
  }
  return picked;
};

/** The choices of a record that still stand under a policy. */
export const standing = (record: ConsentRecord | undefined, policy: Policy): Choices =>
  record?.policy === policy.version ? pick(record.choices, policy) : {};

/** The categories that were decided anew. */
export const changes = (before: Choices, after: Choices): string[] =>
  Object.keys({ ...before, ...after }).filter(id => before[id] !== after[id]);
