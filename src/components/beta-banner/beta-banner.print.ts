import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { actionsMarkup } from './actions.markup.js';
import { betaBannerMarkup } from './beta-banner.markup.js';
import { feedbackFormMarkup } from './feedback-form.markup.js';
import type { Phase } from './phase.js';

/** The element's attributes, by the names of its properties. */
export interface PrintedBannerConfig {
  readonly phase?: Phase;
  readonly reviewBy?: string;
  readonly feedbackEndpoint?: string;
  readonly feedbackHref?: string;
  readonly hideDays?: number;
  readonly oldServiceHref?: string;
  readonly reportHref?: string;
  /** The path of the page that it is printed for: a post with no script tells it. */
  readonly page?: string;
  /** What changed because of what people said, a sentence each, in the language that is printed. */
  readonly changes?: readonly string[];
}

/**
 * The whole element as a server, a CMS or the command line prints it: complete with no script. With
 * only an endpoint it holds the form, folded, which posts by itself.
 */
export const printedBetaBanner = (config: PrintedBannerConfig, lang: string): Markup => {
  const { feedbackEndpoint: endpoint, feedbackHref, phase = 'beta', page } = config;
  const reportHref = config.reportHref ?? 'https://www.police.uk/';
  const form =
    endpoint && !feedbackHref
      ? feedbackFormMarkup({
          ...{ endpoint, reportHref, phase, lang, id: 'police-feedback' },
          ...(page && { page }),
        })
      : undefined;
  return h(
    'police-beta-banner',
    {
      phase: config.phase,
      'review-by': config.reviewBy,
      'feedback-endpoint': endpoint,
      'feedback-href': feedbackHref,
      'hide-days': config.hideDays,
      'old-service-href': config.oldServiceHref,
      'report-href': config.reportHref,
    },
    betaBannerMarkup({ ...config, phase, lang, ...(form ? { form } : {}) }),
    actionsMarkup(lang),
  );
};
