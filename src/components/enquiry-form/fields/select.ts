import { h } from '../../../internal/markup/markup.js';
import { text } from '../enquiry-form.text.js';
import type { DrawField } from './context.js';
import { isChosen, say } from './context.js';
import { inputAttributes, labelled } from './parts.js';

/** One of many, folded. */
export const select: DrawField = (field, context) =>
  labelled(
    field,
    context,
    h(
      'select',
      inputAttributes(field, context),
      h('option', { value: '' }, text.choose),
      (field.options ?? []).map(({ value, label, sensitive }) =>
        h(
          'option',
          { value, selected: isChosen(field, context, value), 'data-sensitive': sensitive },
          say(label, context.lang),
        ),
      ),
    ),
  );
