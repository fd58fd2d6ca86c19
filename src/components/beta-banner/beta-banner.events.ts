import { PlatformEvent } from '../../internal/dom/platform-event.js';

const BUBBLES = { bubbles: true, composed: true } as const;

/** Feedback was accepted. Carries codes only, never words. */
export class FeedbackEvent extends PlatformEvent {
  constructor(
    /** 1 (very bad) to 5 (very good), or whether the page is useful. */
    readonly rating: number | 'yes' | 'no',
    /** Codes of the reasons that were ticked. */
    readonly reasons: readonly string[],
  ) {
    super('police-feedback', BUBBLES);
  }
}

/** Why feedback was not accepted. */
export type FeedbackErrorReason =
  'offline' | 'failed' | 'timeout' | 'rejected' | 'limited' | 'server' | 'not-loaded';

/** Feedback was not accepted; what was typed is kept. */
export class FeedbackErrorEvent extends PlatformEvent {
  constructor(readonly reason: FeedbackErrorReason) {
    super('police-feedback-error', BUBBLES);
  }
}

/** The visitor chose "Not now". */
export class BetaHideEvent extends PlatformEvent {
  constructor(
    /** For how many days; 0 where it could not be stored and holds for the page view. */
    readonly days: number,
  ) {
    super('police-beta-hide', BUBBLES);
  }
}

/** The date in `review-by` is over: the phase needs a look. */
export class BetaStaleEvent extends PlatformEvent {
  constructor(
    /** The attribute as it stands, `2027-03-31`. */
    readonly reviewBy: string,
  ) {
    super('police-beta-stale', BUBBLES);
  }
}

declare global {
  interface HTMLElementEventMap {
    'police-feedback': FeedbackEvent;
    'police-feedback-error': FeedbackErrorEvent;
    'police-beta-hide': BetaHideEvent;
    'police-beta-stale': BetaStaleEvent;
  }
}
