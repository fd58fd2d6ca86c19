import { PlatformEvent } from '../dom/platform-event.js';
import type { Choices, Source } from './record.js';

/** A visitor's choices changed. On `document`. */
export class PoliceConsentEvent extends PlatformEvent {
  constructor(
    /** Yes or no for every category, as it now holds. */
    readonly choices: Choices,
    /** The categories that were decided anew. */
    readonly changed: readonly string[],
    /** Where the choice was made. */
    readonly source: Source,
  ) {
    super('police-consent');
  }
}

/**
 * Why something failed: `not-stored` (the cookie does not read back), `not-recorded` (the record
 * endpoint), `not-removed` (something of a withdrawn category is still there), `policy`.
 */
export type ConsentErrorReason = 'not-stored' | 'not-recorded' | 'not-removed' | 'policy';

/** A choice could not be kept, or not carried out in full. On `document`. */
export class PoliceConsentErrorEvent extends PlatformEvent {
  constructor(
    /** What failed. */
    readonly reason: ConsentErrorReason,
  ) {
    super('police-consent-error');
  }
}

declare global {
  interface DocumentEventMap {
    'police-consent': PoliceConsentEvent;
    'police-consent-error': PoliceConsentErrorEvent;
  }
}
