import type { FurtherIn, Texts } from '../../law.types.js';
import { equalityDuty } from '../en/equality-duty.js';
import { kindsOfDiscrimination } from '../en/kinds-of-discrimination.js';
import { outsideTheNine } from '../en/outside-the-nine.js';
import { recentChanges } from '../en/recent-changes.js';

export const parts: Readonly<Record<FurtherIn['also'], Texts>> = {
  'kinds-of-discrimination': kindsOfDiscrimination,
  'equality-duty': equalityDuty,
  'outside-the-nine': outsideTheNine,
  'recent-changes': recentChanges,
};
