/** Codes that the page and the endpoint share (`errors: [{ name, code, detail }]`). */
export const ERROR_CODES = [
  'required',
  'invalid',
  'too-long',
  'not-offered',
  'too-few',
  'too-many',
  'incomplete',
  'too-early',
  'too-late',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Where another field has this value, or one of these. */
export interface Condition {
  readonly field: string;
  readonly value: string | readonly string[];
}

/** What is judged of a field; a `FieldConfig` is one, and so is what is read off a pasted form. */
export interface FieldRule {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  /** Needed only on this condition. */
  readonly requiredWhen?: Condition;
  /** Asked only on this condition; elsewhere it is neither judged nor sent. */
  readonly showWhen?: Condition;
  /** Most characters; by default what `limitOf` says for the type. */
  readonly limit?: number;
  /** What may be chosen; for a checkbox the one value that it sends (`yes` by default). */
  readonly options?: readonly { readonly value: string }[];
  /** Of `checkboxes` the fewest that may be ticked; of a `date` the first day: `2026-03-27`, `today`. */
  readonly min?: number | string;
  /** Of `checkboxes` the most that may be ticked; of a `date` the last day. */
  readonly max?: number | string;
}

/** What is wrong, and where one field has several boxes, in which of them. */
export interface Fault {
  readonly code: ErrorCode;
  readonly parts?: readonly string[];
}

export interface FieldError extends Fault {
  readonly name: string;
}

/** What was answered by name; several texts where several boxes of one name are ticked. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the judgement of one field depends on besides its answer. */
export interface Circumstances {
  /** By its condition, where it has one. */
  readonly needed: boolean | undefined;
  /** `2026-03-27`, where the visitor is. */
  readonly today: string;
}

/** Judges an answer, which is never empty: one text, the texts ticked, or those of all boxes. */
export type Judge = (
  rule: FieldRule,
  answer: readonly string[],
  given: Circumstances,
) => Fault | undefined;

const LIMITS: Readonly<Record<string, number>> = { text: 200, email: 254, tel: 50, textarea: 2000 };

/** The most characters that a field takes; none where it is chosen and not typed. */
export const limitOf = ({ type, limit }: FieldRule): number => limit ?? LIMITS[type] ?? Infinity;
