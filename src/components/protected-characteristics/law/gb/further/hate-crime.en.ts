import type { FurtherIn, Texts } from '../../law.types.js';
import { hateCrime } from '../en/hate-crime.js';

export const parts: Readonly<Record<FurtherIn['hate-crime'], Texts>> = {
  'hate-crime': hateCrime,
};
