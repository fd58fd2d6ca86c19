import { h } from '../../../internal/markup/markup.js';
import type { DrawField } from './context.js';
import { idOf, isChosen } from './context.js';
import { errorPlace, hintOf, labelParts, ownerAttributes } from './parts.js';

/** One box, which sends its one value where it is ticked; its hint stands below, as with an option. */
export const checkbox: DrawField = (field, context) => {
  const id = idOf(context, field.name);
  const value = field.options?.[0]?.value ?? 'yes';
  return h(
    'div',
    { class: 'police-field' },
    errorPlace(field, context),
    h(
      'div',
      { class: 'police-choice' },
      h('input', {
        type: 'checkbox',
        name: field.name,
        id,
        value,
        checked: isChosen(field, context, value),
        'data-type': field.type === 'consent' && 'consent',
        ...ownerAttributes(field, context),
      }),
      h('label', { for: id }, labelParts(field, context)),
      hintOf(field, context),
    ),
  );
};
