import type { FurtherId, Texts } from '../law.types.js';
import { equalCandidates } from './cy/equal-candidates.js';
import { equalityDuty } from './cy/equality-duty.js';
import { hateCrime } from './cy/hate-crime.js';
import { kindsOfDiscrimination } from './cy/kinds-of-discrimination.js';
import { outsideTheNine } from './cy/outside-the-nine.js';
import { positiveAction } from './cy/positive-action.js';
import { positiveDiscrimination } from './cy/positive-discrimination.js';
import { recentChanges } from './cy/recent-changes.js';

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
