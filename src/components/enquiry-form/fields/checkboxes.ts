import { h } from '../../../internal/markup/markup.js';
import { choices } from './choices.js';
import type { DrawField } from './context.js';
import { groupAttributes, hintAndError, labelParts } from './parts.js';

/** Some of a few, all in view. */
export const checkboxes: DrawField = (field, context) =>
  h(
    'fieldset',
    {
      ...groupAttributes(field, context),
      'data-min': field.min,
      'data-max': field.max,
    },
    h('legend', { class: 'police-label' }, labelParts(field, context)),
    hintAndError(field, context),
    choices('checkbox', field, context),
  );
