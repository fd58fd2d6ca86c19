import { formatDate } from '../../i18n/dates.js';
import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { Phase } from './phase.js';
import { quickMarkup } from './quick.markup.js';
import { isOver, readDay } from './review-date.js';
import { text } from './sentence.text.js';

export interface BetaBannerConfig {
  readonly phase: Phase;
  /** The language of the strings on show. */
  readonly lang: string;
  /** `2027-03-31`; shown as the next review until it is over. */
  readonly reviewBy?: string;
  readonly feedbackHref?: string;
  readonly feedbackEndpoint?: string;
  readonly oldServiceHref?: string;
  /** The form, for a page that must work with no script and has no feedback page. */
  readonly form?: Markup;
  /** The path of the page, for a post with no script. */
  readonly page?: string;
  /** What changed because of what people said, a sentence each. */
  readonly changes?: readonly string[];
}

/**
 * The way to the feedback: a link to the site's page; else a form that folds out by itself; else
 * (only ever built by script) a button.
 */
const opener = ({ feedbackHref, feedbackEndpoint, form }: BetaBannerConfig): Markup | undefined => {
  const opens = 'police-link police-beta-open';
  if (form) return h('details', {}, h('summary', { class: opens }, text.open), form);
  const link = feedbackHref
    ? h('a', { class: opens, href: feedbackHref }, text.open)
    : feedbackEndpoint && h('button', { class: opens, type: 'button' }, text.open);
  // Holds what it opens, so that what follows in the line is reached after the form.
  return link ? h('div', { class: 'police-beta-ask' }, link) : undefined;
};

/** "You said, we did": folded, as it is for who wants to know. */
const changesMarkup = (changes: readonly string[]): Markup | undefined =>
  changes.length > 0
    ? h(
        'details',
        { class: 'police-beta-changes' },
        h('summary', { class: 'police-link' }, text.changes),
        h('ul', {}, ...changes.map(change => h('li', {}, change))),
      )
    : undefined;

/** What the banner says and where it leads, as it stands in the light DOM. */
export const betaBannerMarkup = (config: BetaBannerConfig): Markup => {
  const { phase, lang, reviewBy = '', feedbackEndpoint: endpoint, page } = config;
  const { lead, rest } = text.phase(phase);
  const day = readDay(reviewBy);
  const open = opener(config);
  return h(
    'div',
    { class: 'police-beta', lang },
    h(
      'p',
      {},
      h('strong', {}, lead),
      ` ${rest}`,
      // Always there, so that a change of language or date finds the same shape.
      h(
        'span',
        { class: 'police-beta-review' },
        day && !isOver(day) ? ` ${text.review(formatDate(reviewBy, lang))}` : ' ',
      ),
    ),
    // One line of links, so that each is a large target and none is lost in the sentence.
    h(
      'div',
      { class: 'police-beta-links' },
      endpoint && quickMarkup({ endpoint, phase, lang, ...(page && { page }) }),
      open,
      config.oldServiceHref &&
        h('a', { class: 'police-link', href: config.oldServiceHref }, text.oldService),
      changesMarkup(config.changes ?? []),
    ),
  );
};
