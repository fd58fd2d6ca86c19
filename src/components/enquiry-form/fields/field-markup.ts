import type { FieldConfig, FieldType } from '../config.js';
import { isMet } from '../rules.js';
import { checkbox } from './checkbox.js';
import { checkboxes } from './checkboxes.js';
import type { DrawField, FieldContext } from './context.js';
import { date } from './date.js';
import { file } from './file.js';
import { hidden } from './hidden.js';
import { input } from './input.js';
import { conditionText } from './parts.js';
import { radios } from './radios.js';
import { select } from './select.js';
import { textarea } from './textarea.js';

interface FieldKind {
  readonly draw: DrawField;
  /** What the id of the first control adds to the id of a group. */
  readonly first?: string;
}

/** Every type of field, and how it is drawn: a new one has a module here and a row. */
const KINDS: Readonly<Record<FieldType, FieldKind>> = {
  text: { draw: input },
  email: { draw: input },
  tel: { draw: input },
  textarea: { draw: textarea },
  radios: { draw: radios, first: '-1' },
  select: { draw: select },
  checkbox: { draw: checkbox },
  checkboxes: { draw: checkboxes, first: '-1' },
  date: { draw: date, first: '-day' },
  consent: { draw: checkbox },
  hidden: { draw: hidden },
  file: { draw: file },
};

/** One that hangs on another answer says so; without script it shows like the rest. */
export const fieldMarkup: DrawField = (field, context) => {
  const markup = KINDS[field.type].draw(field, context);
  const { showWhen } = field;
  if (!showWhen) return markup;
  const attributes = {
    ...markup.attributes,
    'data-show-when': conditionText(showWhen),
    ...(isMet(showWhen, context.values) ? { 'data-asked': '' } : {}),
  };
  return { ...markup, attributes };
};

/** The control that a link of the summary goes to: the box that is wrong, or the first. */
export const targetOf = (
  { name, type }: FieldConfig,
  { prefix }: Pick<FieldContext, 'prefix'>,
  [part]: readonly string[] = [],
): string => `${prefix}-${name}${part ? `-${part}` : (KINDS[type].first ?? '')}`;
