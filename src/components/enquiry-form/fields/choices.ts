import type { Markup } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import type { FieldConfig } from '../config.js';
import type { FieldContext } from './context.js';
import { idOf, isChosen, say } from './context.js';

/** The options of a group, one below the other, each with its hint. */
export const choices = (
  type: 'radio' | 'checkbox',
  field: FieldConfig,
  context: FieldContext,
): Markup[] =>
  (field.options ?? []).map(({ value, label, hint, sensitive }, index) => {
    const id = `${idOf(context, field.name)}-${index + 1}`;
    return h(
      'div',
      { class: 'police-choice' },
      h('input', {
        type,
        name: field.name,
        id,
        value,
        checked: isChosen(field, context, value),
        'aria-describedby': hint && `${id}-hint`,
        'data-sensitive': sensitive,
      }),
      h('label', { for: id }, say(label, context.lang)),
      hint && h('p', { class: 'police-hint', id: `${id}-hint` }, say(hint, context.lang)),
    );
  });
