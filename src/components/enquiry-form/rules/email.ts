import type { Judge } from './rule.js';
import { typed } from './typed.js';

const LOCAL_PART = /^[^\s@"(),:;<>[\]\\.]+(?:\.[^\s@"(),:;<>[\]\\.]+)*$/u;
const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** Catches slips, not every address that can't work: a wrong refusal costs an enquiry. */
const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(0, at));
  return local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(text.slice(at + 1));
};

export const email: Judge = (rule, answer, given) =>
  typed(rule, answer, given) ?? (answer.every(isEmail) ? undefined : { code: 'invalid' });
