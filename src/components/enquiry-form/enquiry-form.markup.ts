import type { Markup, MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { EnquiryFormConfig, FieldConfig, LocalText } from './config.js';
import { usableFields } from './config.js';
import { text } from './enquiry-form.text.js';
import { fieldErrorMarkup, summaryAttributes, summaryMarkup } from './error-markup.js';
import type { ShownError } from './error-words.js';
import { errorWords } from './error-words.js';
import type { ErrorCode, Values } from './rules.js';
import { limitOf } from './rules.js';
import { showNumber } from './show-number.js';

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

interface Context {
  readonly lang: string;
  readonly prefix: string;
  readonly values: Values;
  readonly words: ReadonlyMap<string, string>;
}

const say = (words: LocalText, lang: string): string => {
  if (typeof words === 'string') return words;
  return words[lang] ?? words[lang.split('-')[0] ?? ''] ?? words['en'] ?? '';
};

const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');

const idOf = ({ prefix }: Context, name: string): string => `${prefix}-${name}`;

const valueOf = ({ values }: Context, name: string): string =>
  (Object.hasOwn(values, name) ? values[name] : undefined) ?? '';

const isText = (type: string): boolean => !['radios', 'select', 'checkbox'].includes(type);

/** The rules in the page's own terms, so that script reads them off any form that has them. */
const ruleAttributes = (field: FieldConfig, { lang }: Context): Record<string, string> => {
  const { requiredWhen, messages = {} } = field;
  return {
    ...(field.required ? { 'aria-required': 'true' } : {}),
    ...(requiredWhen
      ? { 'data-required-when': `${requiredWhen.field}=${requiredWhen.value}` }
      : {}),
    ...(isText(field.type) ? { 'data-limit': String(limitOf(field)) } : {}),
    ...Object.fromEntries(
      Object.entries(messages).map(([code, words]) => [`data-error-${code}`, say(words, lang)]),
    ),
  };
};

const describedBy = (field: FieldConfig, context: Context): string => {
  const id = idOf(context, field.name);
  return classes(
    field.hint !== undefined && `${id}-hint`,
    `${id}-error`,
    field.type === 'textarea' && `${id}-count`,
  );
};

const labelParts = (field: FieldConfig, { lang }: Context): Markup[] => [
  say(field.label, lang),
  ...(field.required ? [] : [h('span', { class: 'police-optional' }, ` ${text.optional}`)]),
];

const hintAndError = (field: FieldConfig, context: Context): Markup[] => {
  const id = idOf(context, field.name);
  const words = context.words.get(field.name);
  return [
    ...(field.hint === undefined
      ? []
      : [h('p', { class: 'police-hint', id: `${id}-hint` }, say(field.hint, context.lang))]),
    h(
      'p',
      { class: 'police-error', id: `${id}-error`, hidden: words === undefined },
      words === undefined ? [] : fieldErrorMarkup(words),
    ),
  ];
};

const radios = (field: FieldConfig, context: Context): Markup => {
  const id = idOf(context, field.name);
  const invalid = context.words.has(field.name);
  return h(
    'fieldset',
    {
      class: 'police-field',
      id,
      role: 'radiogroup',
      'aria-describedby': describedBy(field, context),
      'aria-invalid': invalid && 'true',
      ...ruleAttributes(field, context),
    },
    h('legend', { class: 'police-label' }, labelParts(field, context)),
    hintAndError(field, context),
    (field.options ?? []).map(({ value, label }, index) =>
      h(
        'div',
        { class: 'police-choice' },
        h('input', {
          type: 'radio',
          name: field.name,
          id: `${id}-${index + 1}`,
          value,
          checked: valueOf(context, field.name) === value,
        }),
        h('label', { for: `${id}-${index + 1}` }, say(label, context.lang)),
      ),
    ),
  );
};

const checkbox = (field: FieldConfig, context: Context): Markup => {
  const id = idOf(context, field.name);
  const value = field.options?.[0]?.value ?? 'yes';
  return h(
    'div',
    { class: 'police-field' },
    hintAndError(field, context),
    h(
      'div',
      { class: 'police-choice' },
      h('input', {
        type: 'checkbox',
        name: field.name,
        id,
        value,
        checked: valueOf(context, field.name) === value,
        'aria-describedby': describedBy(field, context),
        'aria-invalid': context.words.has(field.name) && 'true',
        ...ruleAttributes(field, context),
      }),
      h('label', { for: id }, labelParts(field, context)),
    ),
  );
};

const control = (field: FieldConfig, context: Context): Markup => {
  const { name, type } = field;
  const value = valueOf(context, name);
  const shared = {
    class: 'police-input',
    id: idOf(context, name),
    name,
    'aria-describedby': describedBy(field, context),
    'aria-invalid': context.words.has(name) && 'true',
    autocomplete: field.autocomplete,
    ...ruleAttributes(field, context),
  };
  if (type === 'textarea') return h('textarea', { ...shared, rows: 8 }, value);
  if (type !== 'select') return h('input', { type, ...shared, value: value || undefined });
  return h(
    'select',
    shared,
    h('option', { value: '' }, text.choose),
    (field.options ?? []).map(option =>
      h(
        'option',
        { value: option.value, selected: value === option.value },
        say(option.label, context.lang),
      ),
    ),
  );
};

const fieldMarkup = (field: FieldConfig, context: Context): Markup => {
  if (field.type === 'radios') return radios(field, context);
  if (field.type === 'checkbox') return checkbox(field, context);
  const id = idOf(context, field.name);
  return h(
    'div',
    { class: 'police-field' },
    h('label', { class: 'police-label', for: id }, labelParts(field, context)),
    hintAndError(field, context),
    control(field, context),
    field.type === 'textarea' &&
      h(
        'div',
        { class: 'police-count' },
        h('p', { id: `${id}-count` }, text.limit(showNumber(limitOf(field)))),
      ),
  );
};

const emergency = (): Markup =>
  h(
    'div',
    { class: 'police-emergency' },
    h('p', {}, h('strong', {}, text.emergencyTitle)),
    h(
      'p',
      {},
      h('a', { class: 'police-link', href: 'tel:999' }, text.emergencyCall),
      ` ${text.emergencyWhen}`,
    ),
    h('p', {}, text.emergencyDeaf),
    h(
      'ul',
      {},
      h('li', {}, h('a', { class: 'police-link', href: 'tel:18000' }, text.emergencyTextphone)),
      h(
        'li',
        {},
        h('a', { class: 'police-link', href: 'https://999bsl.co.uk/' }, text.emergencyBsl),
      ),
      h(
        'li',
        {},
        h('a', { class: 'police-link', href: 'https://www.emergencysms.net/' }, text.emergencySms),
      ),
    ),
    h(
      'p',
      {},
      h('a', { class: 'police-link', href: 'tel:101' }, text.urgentCall),
      ` ${text.urgentWhen}`,
    ),
  );

/** Scored by the endpoint, never a reason to drop a message: autofill fills decoys too. */
const decoy = ({ prefix }: Context): Markup =>
  h(
    'div',
    { class: 'police-decoy' },
    h('label', { for: `${prefix}-website_address` }, text.decoy),
    h('input', {
      type: 'text',
      id: `${prefix}-website_address`,
      name: 'website_address',
      tabindex: -1,
      autocomplete: 'off',
    }),
  );

const helpBlock = ({ phone, email }: NonNullable<EnquiryFormConfig['help']>): Markup =>
  h(
    'div',
    { class: 'police-help', slot: 'help' },
    h('p', {}, text.helpTitle),
    h(
      'ul',
      {},
      phone &&
        h(
          'li',
          {},
          // From right to left the groups of its digits would stand the wrong way round.
          h(
            'a',
            { class: 'police-link', href: `tel:${phone.replace(/\s/g, '')}`, dir: 'ltr' },
            phone,
          ),
        ),
      email && h('li', {}, h('a', { class: 'police-link', href: `mailto:${email}` }, email)),
    ),
  );

const factsOf = (field: FieldConfig, lang: string) => ({
  type: field.type,
  label: say(field.label, lang),
  limit: limitOf(field),
  messages: Object.fromEntries(
    Object.entries(field.messages ?? {}).map(([code, words]) => [code, say(words, lang)]),
  ) as Partial<Record<ErrorCode, string>>,
});

/**
 * Describes the whole form, tag and all, in the language whose strings are on show: built in the page
 * from a bare tag, printed by servers and for CMS pages. Errors come in the order of the fields, those
 * that name no field last.
 */
export const enquiryFormMarkup = (
  config: EnquiryFormConfig,
  state: EnquiryFormState = {},
): MarkupElement => {
  const { lang = 'en', values = {}, errors = [] } = state;
  const prefix = config.idPrefix ?? 'enquiry';
  const fields = usableFields(config);
  const words = new Map<string, string>();
  const entries = fields.flatMap(field => {
    const error = errors.find(({ name }) => name === field.name);
    if (!error) return [];
    const said = errorWords(error, factsOf(field, lang));
    words.set(field.name, said);
    const first = field.type === 'radios' ? '-1' : '';
    return [{ words: said, target: `${prefix}-${field.name}${first}` }];
  });
  const unplaced = errors.filter(({ name }) => !words.has(name));
  const summary = [...entries, ...unplaced.map(error => ({ words: errorWords(error) }))];
  const context: Context = { lang, prefix, values, words };
  const hidden = (name: string, value: string): Markup =>
    h('input', { type: 'hidden', name, value });
  return h(
    'police-enquiry-form',
    {},
    h(
      'div',
      { class: 'police-enquiry', lang },
      emergency(),
      h(
        'form',
        { class: 'police-form', id: prefix, action: config.action, method: 'post' },
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
        decoy(context),
        h(
          'div',
          { class: 'police-privacy' },
          h('p', {}, text.privacy),
          config.privacyHref &&
            h(
              'p',
              {},
              h('a', { class: 'police-link', href: config.privacyHref }, text.privacyLink),
            ),
        ),
        hidden('submission_key', state.submissionKey ?? ''),
        hidden('lang', lang),
        hidden('form_started', state.formStarted ?? ''),
        h('button', { type: 'submit', class: 'police-button' }, text.send),
      ),
    ),
    config.help && helpBlock(config.help),
  );
};
