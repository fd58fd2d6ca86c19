import { h } from '../../../internal/markup/markup.js';
import type { DrawField } from './context.js';
import { valueOf } from './context.js';
import { inputAttributes, labelled } from './parts.js';

/** One line: `text`, `email`, `tel`. */
export const input: DrawField = (field, context) =>
  labelled(
    field,
    context,
    h('input', {
      type: field.type,
      ...inputAttributes(field, context),
      value: valueOf(context, field.name) || undefined,
    }),
  );
