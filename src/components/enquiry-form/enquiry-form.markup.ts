import type { Markup, MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { EnquiryFormConfig } from './config.js';
import { text } from './enquiry-form.text.js';
import { summaryAttributes, summaryMarkup } from './error-markup.js';
import type { ShownError, ShownFault } from './error-words.js';
import { errorOf, errorWords } from './error-words.js';
import { factsOf } from './field-facts.js';
import type { FieldContext } from './fields/context.js';
import { fieldMarkup, targetOf } from './fields/field-markup.js';
import { decoy, emergency, helpBlock, privacy } from './frame.js';
import type { Values } from './rules.js';
import { inputNames } from './rules.js';
import { usableFields } from './usable-fields.js';

/** What a form is printed with; all of it may be left out. */
export interface EnquiryFormState {
  /** Language of the strings and of the site's own texts; `en` by default. */
  readonly lang?: string;
  /** What was typed, for a form that is shown again. */
  readonly values?: Values;
  readonly errors?: readonly ShownError[];
  /** For a page that is printed for one visitor; leave it out of a page that is cached or pasted. */
  readonly submissionKey?: string;
  /** When the form was given out, signed by the endpoint if it wants to trust it. */
  readonly formStarted?: string;
}

/**
 * Describes the whole form, tag and all, in the language whose strings are on show: built in the page
 * from a bare tag, printed by servers and for CMS pages. Errors come in the order of the fields, those
 * that name no field last.
 *
 * @param review - where the list of the answers stands in a form that is brought in line
 */
export const enquiryFormMarkup = (
  config: EnquiryFormConfig,
  state: EnquiryFormState = {},
  review: MarkupElement | null = null,
): MarkupElement => {
  const { lang = 'en', values = {}, errors = [] } = state;
  const prefix = config.idPrefix ?? 'enquiry';
  const fields = usableFields(config);
  const faults = new Map<string, ShownFault>();
  const entries = fields.flatMap(field => {
    const error = field.type === 'hidden' ? undefined : errorOf(field, errors);
    if (!error) return [];
    const fault = { words: errorWords(error, factsOf(field, lang)), parts: error.parts };
    faults.set(field.name, fault);
    return [{ words: fault.words, target: targetOf(field, { prefix }, error.parts) }];
  });
  const known = new Set(fields.filter(({ name }) => faults.has(name)).flatMap(inputNames));
  const unplaced = errors.filter(({ name }) => !known.has(name) && !faults.has(name));
  const summary = [
    ...entries,
    ...unplaced.map(error => ({ words: errorWords(error), target: prefix })),
  ];
  const failed = errors.length > 0;
  const context: FieldContext = { fields, lang, prefix, values, faults, failed };
  const hidden = (name: string, value: string): Markup =>
    h('input', { type: 'hidden', name, value });
  return h(
    'police-enquiry-form',
    {
      review: config.review,
      draft: config.draft,
      equality: config.equality?.action,
      'equality-nation': config.equality?.nation,
    },
    h(
      'div',
      { class: 'police-enquiry', lang },
      emergency(),
      h(
        'form',
        {
          ...{ class: 'police-form', id: prefix, action: config.action, method: 'post' },
          enctype: fields.some(({ type }) => type === 'file') && 'multipart/form-data',
        },
        h(
          'div',
          // Without script the browser itself moves the visitor to what is wrong.
          {
            ...summaryAttributes(prefix),
            hidden: summary.length === 0,
            ...(summary.length > 0 ? { tabindex: -1, autofocus: true } : {}),
          },
          summary.length > 0 && summaryMarkup(prefix, summary),
        ),
        fields.map(field => fieldMarkup(field, context)),
        decoy(prefix),
        privacy(config.privacyHref),
        hidden('submission_key', state.submissionKey ?? ''),
        hidden('lang', lang),
        hidden('form_started', state.formStarted ?? ''),
        review,
        h('button', { type: 'submit', class: 'police-button' }, text.send),
      ),
    ),
    config.help && helpBlock(config.help),
  );
};
