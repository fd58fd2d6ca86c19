import type { Phase } from './phase.js';

/** The banner, as far as its parts know it. */
export interface BannerHost extends HTMLElement {
  readonly knownPhase: Phase;
  /** The language of the strings on show. */
  readonly textLang: string;
  readonly reviewBy: string;
  readonly feedbackEndpoint: string;
  readonly feedbackHref: string;
  readonly oldServiceHref: string;
  readonly reportHref: string;
  readonly internals: ElementInternals;
}
