import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { errorText } from './enquiry-form.errors.text.js';

/** An error of the summary; without a field to go to it is text alone. */
export interface SummaryEntry {
  readonly words: string;
  readonly target?: string | undefined;
}

/**
 * What the summary itself is: a group named by its title and described by its list, so that taking
 * the focus has all of it read, once. An alert in a focused node is read two or three times by Orca in
 * Chromium and not at all in Firefox; JAWS may pass over it (alphagov/govuk-frontend#2677).
 */
export const summaryAttributes = (prefix: string) => ({
  class: 'police-summary',
  role: 'group',
  'aria-labelledby': `${prefix}-summary-title`,
  'aria-describedby': `${prefix}-summary-list`,
});

/** What the summary holds. */
export const summaryMarkup = (prefix: string, entries: readonly SummaryEntry[]): Markup[] => [
  h('h2', { class: 'police-summary-title', id: `${prefix}-summary-title` }, errorText.title),
  h(
    'ul',
    { id: `${prefix}-summary-list` },
    entries.map(({ words, target }) =>
      h('li', {}, target ? h('a', { href: `#${target}`, class: 'police-link' }, words) : words),
    ),
  ),
];

/** What the error beside a field holds. */
export const fieldErrorMarkup = (words: string): Markup[] => [
  h('span', { class: 'police-visually-hidden' }, `${errorText.prefix} `),
  h('span', {}, words),
];
