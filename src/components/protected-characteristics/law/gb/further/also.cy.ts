import type { FurtherIn, Texts } from '../../law.types.js';
import { equalityDuty } from '../cy/equality-duty.js';
import { kindsOfDiscrimination } from '../cy/kinds-of-discrimination.js';
import { outsideTheNine } from '../cy/outside-the-nine.js';
import { recentChanges } from '../cy/recent-changes.js';

export const parts: Readonly<Record<FurtherIn['also'], Texts>> = {
  'kinds-of-discrimination': kindsOfDiscrimination,
  'equality-duty': equalityDuty,
  'outside-the-nine': outsideTheNine,
  'recent-changes': recentChanges,
};
