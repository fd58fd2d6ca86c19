import { PlatformEvent } from '../../internal/dom/platform-event.js';

/**
 * The part under a characteristic was opened or closed, by the visitor (summary, "Show all details",
 * find-in-page, a link to `#race`) or by a script. Not for what is open when the page loads.
 */
export class CharacteristicToggleEvent extends PlatformEvent {
  constructor(
    /** Id of the section, such as `race`. */
    readonly id: string,
    readonly open: boolean,
  ) {
    super('police-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'police-toggle': CharacteristicToggleEvent;
  }
}
