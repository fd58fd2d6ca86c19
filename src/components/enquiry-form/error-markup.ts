import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { errorText } from './enquiry-form.errors.text.js';

/** An error of the summary; without a field to go to it is text alone. */
export interface SummaryEntry {
  readonly words: string;
  readonly target?: string | undefined;
}

/**
 * What the summary holds. The alert is inside the node that takes focus and not that node itself:
 * JAWS may pass over an alert that is focused while it is announced (alphagov/govuk-frontend#2677).
 */
export const summaryMarkup = (entries: readonly SummaryEntry[]): Markup =>
  h(
    'div',
    { role: 'alert' },
    h('h2', { class: 'police-summary-title' }, errorText.title),
    h(
      'ul',
      {},
      entries.map(({ words, target }) =>
        h('li', {}, target ? h('a', { href: `#${target}`, class: 'police-link' }, words) : words),
      ),
    ),
  );

/** What the error beside a field holds. */
export const fieldErrorMarkup = (words: string): Markup[] => [
  h('span', { class: 'police-visually-hidden' }, `${errorText.prefix} `),
  h('span', {}, words),
];
