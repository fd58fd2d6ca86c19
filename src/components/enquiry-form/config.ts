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
  'checkboxes',
  'date',
  'consent',
  'hidden',
  'file',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface FieldOption {
  readonly value: string;
  readonly label: LocalText;
  /** A line below the label, not for `select`. */
  readonly hint?: LocalText;
  /** No draft is kept while this is chosen. */
  readonly sensitive?: boolean;
}

export interface FieldConfig extends FieldRule {
  readonly type: FieldType;
  /** The question; only what is `hidden` has none. */
  readonly label?: LocalText;
  readonly hint?: LocalText;
  /** What a `hidden` field sends: which form it is, say. Nothing that a visitor answers is filled in. */
  readonly value?: string;
  /** An HTML autocomplete token (WCAG 1.3.5): `name`, `email`, `tel`. */
  readonly autocomplete?: string;
  readonly options?: readonly FieldOption[];
  /** Of `file`: how many, 3 by default. */
  readonly maxFiles?: number;
  /** Of `file`: the largest, in bytes; 7 MB by default. */
  readonly maxBytes?: number;
  /** Of `file`: all of them together, in bytes; 20 MB by default. */
  readonly totalBytes?: number;
  /** Of `file`: endings (`.pdf`) and types (`image/*`), either will do. Default: documents, pictures, recordings. */
  readonly accept?: readonly string[];
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
  /** Shows the answers once more before they are sent; not by default. */
  readonly review?: boolean;
  /** Keeps what is typed in this tab for 30 minutes; not by default. */
  readonly draft?: 'session';
  /** Questions about equality, offered in the receipt; none by default. */
  readonly equality?: {
    /** Where the answers go; `{reference}` in it links them to the message. */
    readonly action: string;
    /** Whose lists of groups; `england` by default. */
    readonly nation?: 'england' | 'wales';
  };
  readonly fields: readonly FieldConfig[];
}

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
