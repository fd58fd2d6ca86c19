import type { FurtherId, Texts } from '../law.types.js';
import { parts as also } from './further/also.en.js';
import { parts as hateCrime } from './further/hate-crime.en.js';
import { parts as positiveAction } from './further/positive-action.en.js';

/** All of them at once, for what is printed; a page fetches each by what it asks for. */
export const parts: Readonly<Record<FurtherId, Texts>> = {
  ...also,
  ...positiveAction,
  ...hateCrime,
};
