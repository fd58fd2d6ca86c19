import { formatDate } from '../../i18n/dates.js';
import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import type { Phase } from './phase.js';
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
}

/**
 * The way to the feedback: a link to the site's page; else a form that folds out by itself; else
 * (only ever built by script) a button.
 */
const opener = ({ feedbackHref, feedbackEndpoint, form }: BetaBannerConfig): Markup | undefined => {
  const opens = 'police-link police-beta-open';
  if (feedbackHref) return h('a', { class: opens, href: feedbackHref }, text.open);
  if (form) return h('details', {}, h('summary', { class: opens }, text.open), form);
  return feedbackEndpoint ? h('button', { class: opens, type: 'button' }, text.open) : undefined;
};

/** What the banner says and where it leads, as it stands in the light DOM. */
export const betaBannerMarkup = (config: BetaBannerConfig): Markup => {
  const { phase, lang, reviewBy = '' } = config;
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
      open,
      config.oldServiceHref &&
        h('a', { class: 'police-link', href: config.oldServiceHref }, text.oldService),
    ),
  );
};
