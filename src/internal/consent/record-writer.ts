import type { Basis, Policy } from './policy.js';
import { optional } from './policy.js';
import type { Choices, ConsentRecord, Source } from './record.js';
import { MAX } from './record.js';

/** The cookie's value; `undefined` where it would be too long to be kept. */
export const encode = (record: ConsentRecord): string | undefined => {
  const { basis, ...rest } = record;
  // The policy of that version says the basis too: of all that a record holds, it is missed least.
  return [{ ...rest, basis }, rest]
    .map(whole => encodeURIComponent(JSON.stringify(whole)))
    .find(value => value.length <= MAX);
};

/** `{ "consent": "statistics video" }`: the ids as `data-consent` has them, in few letters. */
const basisOf = (policy: Policy, choices: Choices): ConsentRecord['basis'] => {
  const basis: Partial<Record<Basis, string>> = {};
  for (const { id, basis: its } of optional(policy)) {
    if (Object.hasOwn(choices, id)) basis[its] = `${basis[its] ?? ''} ${id}`.trim();
  }
  return basis;
};

/** Checksum (FNV-1a) of the words that a visitor was shown, so that a record tells which they were. */
const checksum = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x1000193);
  return (sum >>> 0).toString(36);
};

/** A record of `choices`, which carries on an earlier one where there is one. */
export const merge = (
  before: ConsentRecord | undefined,
  policy: Policy,
  choices: Choices,
  about: {
    readonly id: string;
    readonly now: string;
    readonly lang: string;
    readonly source: Source;
  },
): ConsentRecord => ({
  v: 1,
  id: before?.id ?? about.id,
  first: before?.first ?? about.now,
  last: about.now,
  policy: policy.version,
  wording: policy.wording ?? checksum(JSON.stringify([policy.banner, policy.categories])),
  lang: about.lang,
  source: about.source,
  choices,
  basis: basisOf(policy, choices),
});
