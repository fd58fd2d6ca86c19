import { normalise } from '../normalise.js';
import type { Condition, FieldRule, Values } from './rule.js';

export const DATE_PARTS = ['day', 'month', 'year'] as const;

/** The names that a field sends its answer under. */
export const inputNames = ({ name, type }: Pick<FieldRule, 'name' | 'type'>): string[] =>
  type === 'date' ? DATE_PARTS.map(part => `${name}-${part}`) : [name];

/** The texts of a name; one that an object has by birth is no field. */
const textsOf = (values: Values, name: string): readonly string[] => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? [value] : (value ?? []);
};

/**
 * What was answered, normalised: one text, the texts that are ticked, or those of all boxes of a date
 * (`''` for one that is empty). Nothing at all where nothing was.
 */
export const readAnswer = (
  rule: Pick<FieldRule, 'name' | 'type'>,
  values: Values,
): readonly string[] => {
  const { name, type } = rule;
  if (type === 'checkboxes') {
    return textsOf(values, name)
      .map(text => normalise(text))
      .filter(Boolean);
  }
  if (type === 'date') {
    const texts = inputNames(rule).map(input => normalise(textsOf(values, input)[0] ?? ''));
    return texts.some(Boolean) ? texts : [];
  }
  const text = normalise(textsOf(values, name)[0] ?? '', type);
  return text ? [text] : [];
};

export const isMet = ({ field, value }: Condition, values: Values): boolean => {
  const wanted = [value].flat();
  return textsOf(values, field).some(text => wanted.includes(normalise(text)));
};

/**
 * Whether a field is asked: its condition holds, and the field that this depends on is asked itself.
 * One that depends on a field that isn't there is asked: better once too often than never.
 */
export const isAsked = (
  { showWhen }: FieldRule,
  fields: readonly FieldRule[],
  values: Values,
  // Conditions that go in a circle end here.
  depth = fields.length,
): boolean => {
  const parent = showWhen && fields.find(({ name }) => name === showWhen.field);
  if (!parent || depth === 0) return true;
  return isMet(showWhen, values) && isAsked(parent, fields, values, depth - 1);
};
