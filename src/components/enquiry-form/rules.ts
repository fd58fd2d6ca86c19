import { readAnswer, isAsked, isMet } from './rules/answer.js';
import { chosen, ticked } from './rules/chosen.js';
import { email } from './rules/email.js';
import { phone } from './rules/phone.js';
import type { Fault, FieldError, FieldRule, Judge, Values } from './rules/rule.js';
import { typed } from './rules/typed.js';

export { DATE_PARTS, inputNames, isMet, readAnswer } from './rules/answer.js';
export type { Condition, ErrorCode, FieldError, FieldRule, Values } from './rules/rule.js';
export { ERROR_CODES, limitOf } from './rules/rule.js';

/** The types whose value is more than typed text; `more-kinds.ts` has those that few forms have. */
const JUDGES: Record<string, Judge> = {
  email,
  tel: phone,
  radios: chosen,
  select: chosen,
  checkbox: ticked,
};

/** A form that has fields of further types brings their judges. */
export const learnJudges = (judges: Readonly<Record<string, Judge>>): void => {
  Object.assign(JUDGES, judges);
};

/** Today where the visitor is, `2026-03-27`. */
const localDay = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const judge = (rule: FieldRule, values: Values, today: string): Fault | undefined => {
  const { type, requiredWhen } = rule;
  const answer = readAnswer(rule, values);
  const needed = requiredWhen ? isMet(requiredWhen, values) : undefined;
  if (answer.length === 0) return rule.required || needed ? { code: 'required' } : undefined;
  return (JUDGES[type] ?? typed)(rule, answer, { needed, today });
};

/**
 * Judges an enquiry: at most one error a field, in the order of the fields. Values are normalised
 * first. Names that no field has are passed over, and so are questions that are not asked.
 *
 * @param today - `2026-03-27`, for dates that may not lie in the past or the future
 */
export const checkEnquiry = (
  config: { readonly fields: readonly FieldRule[] },
  values: Values,
  today = localDay(),
): FieldError[] =>
  config.fields.flatMap(rule => {
    if (rule.showWhen && !isAsked(rule, config.fields, values)) return [];
    const fault = judge(rule, values, today);
    return fault ? [{ name: rule.name, ...fault }] : [];
  });
