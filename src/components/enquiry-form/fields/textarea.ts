import { h } from '../../../internal/markup/markup.js';
import { text } from '../enquiry-form.text.js';
import { limitOf } from '../rules.js';
import { showNumber } from '../show-number.js';
import type { DrawField } from './context.js';
import { idOf, valueOf } from './context.js';
import { inputAttributes, labelled } from './parts.js';

/** Several lines, with the limit in words where script will count. */
export const textarea: DrawField = (field, context) => {
  const count = `${idOf(context, field.name)}-count`;
  return labelled(
    field,
    context,
    h(
      'textarea',
      { ...inputAttributes(field, context, count), rows: 8 },
      valueOf(context, field.name),
    ),
    h(
      'div',
      { class: 'police-count' },
      h('p', { id: count }, text.limit(showNumber(limitOf(field)))),
    ),
  );
};
