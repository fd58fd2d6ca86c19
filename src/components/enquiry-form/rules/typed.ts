import { countCharacters } from '../count.js';
import type { Judge } from './rule.js';
import { limitOf } from './rule.js';

export const typed: Judge = (rule, [text = '']) =>
  countCharacters(text) > limitOf(rule) ? { code: 'too-long' } : undefined;
