import type { EnquiryFormConfig } from '../../../src/components/enquiry-form/config.js';

const choices = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second', hint: 'A line about it' },
];

/** One field of each kind, all of them needed. */
export const everyKind: EnquiryFormConfig = {
  action: '/enquiries',
  idPrefix: 'kinds',
  fields: [
    { name: 'line', type: 'text', label: 'Line', required: true },
    { name: 'mail', type: 'email', label: 'Mail', required: true },
    { name: 'ring', type: 'tel', label: 'Ring', required: true },
    { name: 'words', type: 'textarea', label: 'Words', required: true, limit: 50 },
    { name: 'one', type: 'radios', label: 'One', required: true, options: choices },
    { name: 'pick', type: 'select', label: 'Pick', required: true, options: choices },
    { name: 'tick', type: 'checkbox', label: 'Tick', required: true },
    { name: 'some', type: 'checkboxes', label: 'Some', required: true, max: 1, options: choices },
    { name: 'when', type: 'date', label: 'When', required: true, hint: 'Like 27 3 2026' },
    { name: 'agree', type: 'consent', label: 'I agree', required: true },
    { name: 'form', type: 'hidden', value: 'kinds' },
  ],
};

/** A question that hangs on another, and one that hangs on that. */
export const asking: EnquiryFormConfig = {
  action: '/enquiries',
  idPrefix: 'asking',
  fields: [
    { name: 'topic', type: 'radios', label: 'Topic', required: true, options: choices },
    {
      name: 'more',
      type: 'checkboxes',
      label: 'More',
      required: true,
      options: choices,
      showWhen: { field: 'topic', value: 'a' },
    },
    {
      name: 'deep',
      type: 'text',
      label: 'Deep',
      required: true,
      showWhen: { field: 'more', value: 'b' },
    },
    { name: 'last', type: 'text', label: 'Last' },
  ],
};
