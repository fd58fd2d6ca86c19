import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { text } from './feedback-form.text.js';
import { RATINGS, REASONS } from './feedback.js';

export interface FeedbackFormConfig {
  readonly endpoint: string;
  readonly reportHref: string;
  readonly phase: string;
  readonly lang: string;
  /** Begins every id in the form: one page may hold several banners. */
  readonly id: string;
  /** The path of the page; left to the receiver to read from the referrer where it is not known. */
  readonly page?: string;
  /** A server that prints the form gives it the key that makes a repeat count once. */
  readonly submissionKey?: string;
}

const hidden = (name: string, value = ''): Markup => h('input', { type: 'hidden', name, value });

const choice = (
  type: 'radio' | 'checkbox',
  name: string,
  value: string | number,
  words: string,
  describedBy?: string,
) =>
  h(
    'label',
    { class: 'police-feedback-choice' },
    // `required` is for the form with no script; with script the element says it in the page's language.
    h('input', {
      ...{ type, name, value, required: type === 'radio' },
      ...(describedBy && { 'aria-describedby': describedBy }),
    }),
    h('span', {}, words),
  );

/** The form: works by itself as a plain post, and with script is sent from where it stands. */
export const feedbackFormMarkup = (config: FeedbackFormConfig): Markup => {
  const { endpoint, reportHref, phase, lang, id, page, submissionKey } = config;
  return h(
    'form',
    { class: 'police-feedback', method: 'post', action: endpoint, lang, 'aria-label': text.name },
    hidden('submission_key', submissionKey),
    hidden('page', page),
    hidden('phase', phase),
    hidden('lang', lang),
    h(
      'div',
      { class: 'police-feedback-fields' },
      h(
        'p',
        { id: `${id}-notice` },
        h('strong', {}, text.notCrime),
        ' ',
        h('a', { class: 'police-link', href: reportHref }, text.report),
      ),
      h(
        'fieldset',
        { class: 'police-feedback-rating', 'aria-describedby': `${id}-notice` },
        h('legend', {}, text.question),
        h('p', { id: `${id}-error`, class: 'police-feedback-error' }),
        // By the answer that takes the focus: what describes the group is read on entering it only.
        ...RATINGS.map((value, index) =>
          choice('radio', 'rating', value, text.rating(value), index ? undefined : `${id}-error`),
        ),
      ),
      // Folded: four boxes would be four more stops on the way to Send for who only wants to rate.
      h(
        'details',
        { class: 'police-feedback-why' },
        h('summary', { class: 'police-link' }, text.why),
        h(
          'fieldset',
          {},
          h('legend', { class: 'police-visually-hidden' }, text.why),
          ...REASONS.map(code => choice('checkbox', 'reasons', code, text.reason(code))),
        ),
      ),
      h('label', { for: `${id}-comment` }, text.comment),
      h('p', { id: `${id}-hint` }, text.noPersonal),
      h('textarea', {
        id: `${id}-comment`,
        name: 'comment',
        // No `autocomplete`: it would forget the words when somebody comes back to the page.
        rows: 4,
        // Not by the count: a description that changes is read anew at every key.
        'aria-describedby': `${id}-hint`,
      }),
      h('p', { class: 'police-feedback-left' }),
      h('p', { class: 'police-feedback-spoken police-visually-hidden', 'aria-live': 'polite' }),
      // For machines that fill in everything. Filled in by a person's browser it only scores.
      h(
        'div',
        { class: 'police-visually-hidden', 'aria-hidden': 'true' },
        h('label', { for: `${id}-website` }, text.decoy),
        h('input', {
          id: `${id}-website`,
          name: 'website_address',
          tabindex: -1,
          autocomplete: 'off',
        }),
      ),
    ),
    // What happened, then what can be pressed.
    h('p', { class: 'police-feedback-status', role: 'status' }),
    h('div', { class: 'police-feedback-review' }),
    h('button', { type: 'submit', class: 'police-button' }, text.send),
  );
};
