import { countCharacters } from './count.js';
import { normalise } from './normalise.js';

/** Codes that the page and the endpoint share (`errors: [{ name, code, detail }]`). */
export type ErrorCode = 'required' | 'invalid' | 'too-long' | 'not-offered';

/** What is judged of a field; a `FieldConfig` is one, and so is what is read off a pasted form. */
export interface FieldRule {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  /** Needed only where another field has this value. */
  readonly requiredWhen?: { readonly field: string; readonly value: string };
  /** Most characters; by default what `limitOf` says for the type. */
  readonly limit?: number;
  /** What may be chosen; for a checkbox the one value that it sends (`yes` by default). */
  readonly options?: readonly { readonly value: string }[];
}

export interface FieldError {
  readonly name: string;
  readonly code: ErrorCode;
}

export type Values = Readonly<Record<string, string | undefined>>;

const LIMITS: Readonly<Record<string, number>> = { text: 200, email: 254, tel: 50, textarea: 2000 };

/** The most characters that a field takes; none where it is chosen and not typed. */
export const limitOf = ({ type, limit }: FieldRule): number => limit ?? LIMITS[type] ?? Infinity;

const LOCAL_PART = /^[^\s@"(),:;<>[\]\\.]+(?:\.[^\s@"(),:;<>[\]\\.]+)*$/u;
const DOMAIN =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?!\d+$)[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** Catches slips, not every address that can't work: a wrong refusal costs an enquiry. */
const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(0, at));
  return local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(text.slice(at + 1));
};

/** 7 to 15 digits (ITU-T E.164) in any script, written as people write them, extension or not. */
const isPhone = (text: string): boolean => {
  const number = text.replace(/\s*(?:x|ext|est)\.?\s*\p{Nd}{1,6}$/iu, '');
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  return /^[\p{Nd}\s()+./-]+$/u.test(number) && digits >= 7 && digits <= 15;
};

const isOffered = ({ type, options }: FieldRule, value: string): boolean =>
  (options ?? (type === 'checkbox' ? [{ value: 'yes' }] : [])).some(
    option => option.value === value,
  );

const CHOSEN = new Set(['radios', 'select', 'checkbox']);

const own = (values: Values, name: string): string =>
  (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';

const judge = (rule: FieldRule, values: Values): ErrorCode | undefined => {
  const { type, requiredWhen } = rule;
  const value = normalise(own(values, rule.name), type);
  const needed = requiredWhen
    ? normalise(own(values, requiredWhen.field)) === requiredWhen.value
    : undefined;
  if (value === '') return rule.required || needed ? 'required' : undefined;
  if (CHOSEN.has(type)) return isOffered(rule, value) ? undefined : 'not-offered';
  if (countCharacters(value) > limitOf(rule)) return 'too-long';
  if (type === 'email' && !isEmail(value)) return 'invalid';
  // People write "ask for Sam" where nobody is going to ring: a number is judged where it is needed.
  if (type === 'tel' && (needed ?? true) && !isPhone(value)) return 'invalid';
  return undefined;
};

/**
 * Judges an enquiry: at most one error a field, in the order of the fields. Values are normalised
 * first. Names that no field has are passed over.
 */
export const checkEnquiry = (
  config: { readonly fields: readonly FieldRule[] },
  values: Values,
): FieldError[] =>
  config.fields.flatMap(rule => {
    const code = judge(rule, values);
    return code ? [{ name: rule.name, code }] : [];
  });
