import type { FurtherIn, Texts } from '../../law.types.js';
import { equalCandidates } from '../en/equal-candidates.js';
import { positiveAction } from '../en/positive-action.js';
import { positiveDiscrimination } from '../en/positive-discrimination.js';

export const parts: Readonly<Record<FurtherIn['positive-action'], Texts>> = {
  'positive-action': positiveAction,
  'equal-candidates': equalCandidates,
  'positive-discrimination': positiveDiscrimination,
};
