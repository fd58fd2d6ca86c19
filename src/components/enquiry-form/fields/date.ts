import { h } from '../../../internal/markup/markup.js';
import { text } from '../enquiry-form.text.js';
import { DATE_PARTS } from '../rules.js';
import type { DrawField } from './context.js';
import { idOf, valueOf } from './context.js';
import { groupAttributes, hintAndError, labelParts } from './parts.js';

/**
 * Three boxes and no picker: a date that somebody knows is quicker typed, and native pickers differ
 * in what a keyboard and a screen reader can do with them.
 */
export const date: DrawField = (field, context) => {
  const labels = { day: text.day, month: text.month, year: text.year };
  const fault = context.faults.get(field.name);
  return h(
    'fieldset',
    { ...groupAttributes(field, context), 'data-min': field.min, 'data-max': field.max },
    h('legend', { class: 'police-label' }, labelParts(field, context)),
    hintAndError(field, context),
    h(
      'div',
      { class: 'police-date' },
      DATE_PARTS.map(part => {
        const name = `${field.name}-${part}`;
        return h(
          'div',
          {},
          h('label', { for: idOf(context, name) }, labels[part]),
          h('input', {
            type: 'text',
            class: `police-input police-${part}`,
            id: idOf(context, name),
            name,
            // Not type="number": its arrows and wheel change what was typed, and "e" is a digit to it.
            inputmode: 'numeric',
            autocomplete: field.autocomplete === 'bday' && `bday-${part}`,
            'aria-invalid': fault && (fault.parts ?? DATE_PARTS).includes(part) && 'true',
            value: valueOf(context, name) || undefined,
          }),
        );
      }),
    ),
  );
};
