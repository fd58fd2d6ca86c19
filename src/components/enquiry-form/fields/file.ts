import { h } from '../../../internal/markup/markup.js';
import { filesText } from '../enquiry-form.files.text.js';
import { limitsOf, showSize } from '../file-limits.js';
import type { DrawField } from './context.js';
import { idOf } from './context.js';
import { inputAttributes, labelled } from './parts.js';

/** The browser's own button, with what may be chosen said before it. */
export const file: DrawField = (field, context) => {
  const limits = limitsOf(field);
  const { maxFiles, maxBytes, totalBytes, accept } = limits;
  const id = `${idOf(context, field.name)}-limits`;
  const kinds = accept.map(kind => kind.replace(/^\.|\/\*$/g, '')).join(', ');
  const size =
    maxFiles > 1
      ? filesText.several(maxFiles, showSize(maxBytes), showSize(totalBytes))
      : filesText.one(showSize(maxBytes));
  return labelled(
    field,
    context,
    h('p', { class: 'police-hint', id }, kinds ? `${size} ${filesText.kinds(kinds)}` : size),
    // A form that comes back from the endpoint can't bring them (HTML, "the value of a file input").
    h('p', { class: 'police-files-again', hidden: !context.failed }, filesText.again),
    h('input', {
      type: 'file',
      ...inputAttributes(field, context, id),
      multiple: maxFiles > 1,
      accept: accept.join(',') || undefined,
      'data-max-files': maxFiles,
      'data-max-bytes': maxBytes,
      'data-total-bytes': totalBytes,
    }),
  );
};
