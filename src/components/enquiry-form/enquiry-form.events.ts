import { PlatformEvent } from '../../internal/dom/platform-event.js';
import type { AnswerReason } from './sending/answers.js';

/**
 * Before an enquiry is sent; `preventDefault()` keeps it here. Not composed and without a value: counts
 * and names of fields only.
 */
export class EnquirySubmitEvent extends PlatformEvent {
  /** How many fields were filled in. */
  readonly filled: number;

  constructor(filled: number) {
    super('police-enquiry-submit', { bubbles: true, cancelable: true });
    this.filled = filled;
  }
}

/** After the endpoint answered with a reference, which the event does not hold. */
export class EnquirySentEvent extends PlatformEvent {
  /** How often it was sent. */
  readonly tries: number;
  /** Milliseconds from the first try to the answer. */
  readonly duration: number;

  constructor(tries: number, duration: number) {
    super('police-enquiry-sent', { bubbles: true });
    this.tries = tries;
    this.duration = duration;
  }
}

/** After a check in the page or an answer found something wrong, and after a try that failed. */
export class EnquiryErrorEvent extends PlatformEvent {
  /** `invalid` where the page's own check found it; else why the answer was no receipt. */
  readonly reason: AnswerReason | 'invalid';
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Fields of this form that are wrong, by name and code. */
  readonly fields: readonly { readonly name: string; readonly code: string }[];

  constructor(
    reason: AnswerReason | 'invalid',
    status: number,
    fields: readonly { readonly name: string; readonly code: string }[],
  ) {
    super('police-enquiry-error', { bubbles: true });
    this.reason = reason;
    this.status = status;
    // No more of them: an error may hold what it says.
    this.fields = fields.map(({ name, code }) => ({ name, code }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'police-enquiry-submit': EnquirySubmitEvent;
    'police-enquiry-sent': EnquirySentEvent;
    'police-enquiry-error': EnquiryErrorEvent;
  }
}
