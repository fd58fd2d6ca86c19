import { h } from '../../../internal/markup/markup.js';
import { choices } from './choices.js';
import type { DrawField } from './context.js';
import { idOf } from './context.js';
import { hintAndError, labelParts, ownerAttributes } from './parts.js';

/** One of a few, all in view. */
export const radios: DrawField = (field, context) =>
  h(
    'fieldset',
    {
      class: 'police-field',
      id: idOf(context, field.name),
      role: 'radiogroup',
      ...ownerAttributes(field, context),
    },
    h('legend', { class: 'police-label' }, labelParts(field, context)),
    hintAndError(field, context),
    choices('radio', field, context),
  );
