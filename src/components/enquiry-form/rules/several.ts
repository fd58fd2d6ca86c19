import { chosen } from './chosen.js';
import type { Judge } from './rule.js';

/** Each one offered, and neither too few nor too many. */
export const several: Judge = (rule, answer, given) => {
  const wrong = chosen(rule, answer, given);
  if (wrong) return wrong;
  if (answer.length < Number(rule.min ?? 0)) return { code: 'too-few' };
  return answer.length > Number(rule.max ?? Infinity) ? { code: 'too-many' } : undefined;
};
