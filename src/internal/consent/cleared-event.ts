import { PlatformEvent } from '../dom/platform-event.js';
import type { Swept } from './sweep.js';

/** What services of refused categories kept on the device was removed, or could not be. On `document`. */
export class PoliceConsentClearedEvent extends PlatformEvent implements Swept {
  constructor(
    /** Names of cookies, keys, databases and caches that are gone; never values. */
    readonly removed: readonly string[],
    /** Names of what is still there. */
    readonly left: readonly string[],
  ) {
    super('police-consent-cleared');
  }
}

declare global {
  interface DocumentEventMap {
    'police-consent-cleared': PoliceConsentClearedEvent;
  }
}
