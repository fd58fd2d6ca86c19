import type { FurtherId, Texts } from '../law.types.js';
import { equalCandidates } from './en/equal-candidates.js';
import { equalityDuty } from './en/equality-duty.js';
import { hateCrime } from './en/hate-crime.js';
import { kindsOfDiscrimination } from './en/kinds-of-discrimination.js';
import { outsideTheNine } from './en/outside-the-nine.js';
import { positiveAction } from './en/positive-action.js';
import { positiveDiscrimination } from './en/positive-discrimination.js';
import { recentChanges } from './en/recent-changes.js';

export const parts: Readonly<Record<FurtherId, Texts>> = {
  'kinds-of-discrimination': kindsOfDiscrimination,
  'equality-duty': equalityDuty,
  'positive-action': positiveAction,
  'equal-candidates': equalCandidates,
  'positive-discrimination': positiveDiscrimination,
  'hate-crime': hateCrime,
  'outside-the-nine': outsideTheNine,
  'recent-changes': recentChanges,
};
