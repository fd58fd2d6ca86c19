import type { Judge } from './rule.js';
import { typed } from './typed.js';

/** 7 to 15 digits (ITU-T E.164) in any script, written as people write them, extension or not. */
const isPhone = (text: string): boolean => {
  const number = text.replace(/\s*(?:x|ext|est)\.?\s*\p{Nd}{1,6}$/iu, '');
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  return /^[\p{Nd}\s()+./-]+$/u.test(number) && digits >= 7 && digits <= 15;
};

/** People write "ask for Sam" where nobody is going to ring: a number is judged where it is needed. */
export const phone: Judge = (rule, answer, given) =>
  typed(rule, answer, given) ??
  (given.needed === false || answer.every(isPhone) ? undefined : { code: 'invalid' });
