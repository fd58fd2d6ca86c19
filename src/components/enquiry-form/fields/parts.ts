import type { AttributeValue, Markup, MarkupElement } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import type { FieldConfig } from '../config.js';
import { text } from '../enquiry-form.text.js';
import { fieldErrorMarkup } from '../error-markup.js';
import type { Condition } from '../rules.js';
import { limitOf } from '../rules.js';
import type { FieldContext } from './context.js';
import { idOf, say, tokens } from './context.js';

/** `topic=careers|other`, as an attribute says a condition. */
export const conditionText = ({ field, value }: Condition): string =>
  `${field}=${[value].flat().join('|')}`;

/** The rules in the page's own terms, so that script reads them off any form that has them. */
const ruleAttributes = (field: FieldConfig, { lang }: FieldContext): Record<string, string> => {
  const { requiredWhen, messages = {} } = field;
  const limit = limitOf(field);
  return {
    ...(field.required ? { 'aria-required': 'true' } : {}),
    ...(requiredWhen ? { 'data-required-when': conditionText(requiredWhen) } : {}),
    ...(Number.isFinite(limit) ? { 'data-limit': String(limit) } : {}),
    ...Object.fromEntries(
      Object.entries(messages).map(([code, words]) => [`data-error-${code}`, say(words, lang)]),
    ),
  };
};

/**
 * What the control has, or the `fieldset` round a group: description, error, rules.
 *
 * @param also - the id of one more description
 */
export const ownerAttributes = (
  field: FieldConfig,
  context: FieldContext,
  also: string | false = false,
): Record<string, AttributeValue> => {
  const id = idOf(context, field.name);
  return {
    'aria-describedby': tokens(field.hint !== undefined && `${id}-hint`, `${id}-error`, also),
    'aria-invalid': context.faults.has(field.name) && 'true',
    ...ruleAttributes(field, context),
  };
};

/**
 * What the `fieldset` round several boxes has. Its role is `group`, which can be neither required nor
 * invalid (WAI-ARIA 1.2).
 */
export const groupAttributes = (
  field: FieldConfig,
  context: FieldContext,
): Record<string, AttributeValue> => {
  const { 'aria-required': needed, ...own } = ownerAttributes(field, context);
  return {
    class: tokens('police-field', context.faults.has(field.name) && 'police-wrong'),
    id: idOf(context, field.name),
    'data-field': field.name,
    'data-type': field.type,
    'data-required': needed,
    ...own,
    'aria-invalid': undefined,
  };
};

/** What a single control is told, whatever its kind. */
export const inputAttributes = (
  field: FieldConfig,
  context: FieldContext,
  also: string | false = false,
): Record<string, AttributeValue> => ({
  class: 'police-input',
  id: idOf(context, field.name),
  name: field.name,
  autocomplete: field.autocomplete,
  ...ownerAttributes(field, context, also),
});

/** The answers that a question hangs on, as they are worded. */
const answersOf = ({ showWhen }: FieldConfig, { fields, lang }: FieldContext): string => {
  const parent = fields.find(({ name }) => name === showWhen?.field);
  const wanted = [showWhen?.value ?? []].flat();
  const options = (parent?.options ?? []).filter(({ value }) => wanted.includes(value));
  return (options.length > 0 ? options : [parent]).map(one => say(one?.label, lang)).join('; ');
};

export const labelParts = (field: FieldConfig, context: FieldContext): Markup[] => [
  say(field.label, context.lang),
  ...(field.required ? [] : [h('span', { class: 'police-optional' }, ` ${text.optional}`)]),
  ...(field.showWhen
    ? [
        h(
          'span',
          { class: 'police-optional police-condition' },
          ` ${text.onlyIf(answersOf(field, context))}`,
        ),
      ]
    : []),
];

export const hintOf = (field: FieldConfig, context: FieldContext): Markup | undefined =>
  field.hint === undefined
    ? undefined
    : h(
        'p',
        { class: 'police-hint', id: `${idOf(context, field.name)}-hint` },
        say(field.hint, context.lang),
      );

export const errorPlace = ({ name }: FieldConfig, context: FieldContext): Markup => {
  const words = context.faults.get(name)?.words;
  return h(
    'p',
    { class: 'police-error', id: `${idOf(context, name)}-error`, hidden: words === undefined },
    words === undefined ? [] : fieldErrorMarkup(words),
  );
};

export const hintAndError = (field: FieldConfig, context: FieldContext): Markup[] =>
  [hintOf(field, context), errorPlace(field, context)].filter(part => part !== undefined);

/** A labelled control with its hint and error above it. */
export const labelled = (
  field: FieldConfig,
  context: FieldContext,
  ...control: readonly Markup[]
): MarkupElement =>
  h(
    'div',
    { class: 'police-field' },
    h(
      'label',
      { class: 'police-label', for: idOf(context, field.name) },
      labelParts(field, context),
    ),
    hintAndError(field, context),
    control,
  );
