import { warn } from '../../internal/dev/warn.js';
import { text } from './enquiry-form.text.js';
import type { ErrorCode, FieldRule } from './rules.js';

/** A text of the site: in one language, or by language (`{ "en": "…", "cy": "…" }`). */
export type LocalText = string | Readonly<Record<string, string>>;

export const FIELD_TYPES = [
  'text',
  'email',
  'tel',
  'textarea',
  'radios',
  'select',
  'checkbox',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface FieldOption {
  readonly value: string;
  readonly label: LocalText;
  readonly hint?: LocalText;
}

export interface FieldConfig extends FieldRule {
  readonly type: FieldType;
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** An HTML autocomplete token (WCAG 1.3.5): `name`, `email`, `tel`. */
  readonly autocomplete?: string;
  readonly options?: readonly FieldOption[];
  /** Words of the site for an error, in place of ours. */
  readonly messages?: Readonly<Partial<Record<ErrorCode, LocalText>>>;
}

export interface EnquiryFormConfig {
  /** Where the form posts to. */
  readonly action?: string;
  /** Address of the privacy notice that the form links to. */
  readonly privacyHref?: string;
  /** Other ways to reach the force, shown below the form and again where sending failed. */
  readonly help?: { readonly phone?: string; readonly email?: string };
  /** Begins every id of the form, `enquiry` by default: two forms in a page need two. */
  readonly idPrefix?: string;
  readonly fields: readonly FieldConfig[];
}

/** Names that the form itself sends, and names that would hide a member of `<form>`. */
const RESERVED = new Set(
  (
    'submission_key lang form_started website_address submit reset action method elements length ' +
    'target enctype constructor prototype'
  ).split(' '),
);
const NAME = /^[a-z][a-z0-9_-]{0,63}$/i;

const say = (sentence: string): void => warn('police-enquiry-form', sentence);

const faultOf = (field: Partial<FieldConfig>, seen: ReadonlySet<string>): string | undefined => {
  const { name, type, options, label } = field;
  if (typeof name !== 'string' || !NAME.test(name)) {
    return `the field name ${JSON.stringify(name)} does not begin with a letter or holds more than letters, digits, _ and -`;
  }
  if (RESERVED.has(name)) return `the field name "${name}" is reserved`;
  if (seen.has(name)) return `the field name "${name}" is taken already`;
  if (!(FIELD_TYPES as readonly unknown[]).includes(type)) {
    return `the field "${name}" has type ${JSON.stringify(type)}; allowed: ${FIELD_TYPES.join(', ')}`;
  }
  if ((type === 'radios' || type === 'select') && !(Array.isArray(options) && options.length > 0)) {
    return `the field "${name}" of type "${type}" has no options`;
  }
  return label ? undefined : `the field "${name}" has no label`;
};

/** The fields of a configuration that can be shown; each other one is named in the console. */
export const usableFields = (config: EnquiryFormConfig): FieldConfig[] => {
  const given: unknown = config.fields;
  if (!Array.isArray(given)) {
    say('the configuration has no list of "fields"; the default ones are shown');
    return [...defaultConfig().fields];
  }
  const seen = new Set<string>();
  return (given as (FieldConfig | null)[]).flatMap(field => {
    const fault = faultOf(field ?? {}, seen);
    if (fault) say(`${fault}; it is left out`);
    if (fault || !field) return [];
    seen.add(field.name);
    return [field];
  });
};

/** The form of a bare tag, in the language on show. */
export const defaultConfig = (): EnquiryFormConfig => ({
  fields: [
    { name: 'name', type: 'text', label: text.name, autocomplete: 'name' },
    {
      name: 'email',
      type: 'email',
      label: text.email,
      hint: text.emailHint,
      autocomplete: 'email',
      requiredWhen: { field: 'reply_by', value: 'email' },
      messages: { required: text.emailNeeded },
    },
    {
      name: 'phone',
      type: 'tel',
      label: text.phone,
      hint: text.phoneHint,
      autocomplete: 'tel',
      requiredWhen: { field: 'reply_by', value: 'phone' },
      messages: { required: text.phoneNeeded },
    },
    {
      name: 'reply_by',
      type: 'radios',
      label: text.replyBy,
      options: [
        { value: 'email', label: text.replyByEmail },
        { value: 'phone', label: text.replyByPhone },
        { value: 'none', label: text.replyByNone },
      ],
    },
    {
      name: 'reply_language',
      type: 'radios',
      label: text.replyLanguage,
      options: [
        { value: 'en', label: text.english },
        { value: 'cy', label: text.welsh },
      ],
    },
    {
      name: 'topic',
      type: 'select',
      label: text.topic,
      options: [
        { value: 'general', label: text.topicGeneral },
        { value: 'careers', label: text.topicCareers },
        { value: 'positive-action', label: text.topicPositiveAction },
        { value: 'feedback', label: text.topicFeedback },
        { value: 'other', label: text.topicOther },
      ],
    },
    {
      name: 'message',
      type: 'textarea',
      label: text.message,
      hint: text.messageHint,
      required: true,
      limit: 2000,
      messages: { required: text.messageNeeded },
    },
  ],
});
