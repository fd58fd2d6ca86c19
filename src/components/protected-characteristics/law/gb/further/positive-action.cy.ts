import type { FurtherIn, Texts } from '../../law.types.js';
import { equalCandidates } from '../cy/equal-candidates.js';
import { positiveAction } from '../cy/positive-action.js';
import { positiveDiscrimination } from '../cy/positive-discrimination.js';

export const parts: Readonly<Record<FurtherIn['positive-action'], Texts>> = {
  'positive-action': positiveAction,
  'equal-candidates': equalCandidates,
  'positive-discrimination': positiveDiscrimination,
};
