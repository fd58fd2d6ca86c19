/**
 * Dispatched on `document` when a visitor leaves, once the page is covered and in the same task:
 * drop what you hold. It can't be cancelled, and a handler that throws is passed over. A plain
 * `Event`, as the guard, which dispatches it too, has no room for a class.
 */
export type PoliceExitEvent = Event;

declare global {
  interface DocumentEventMap {
    'police-exit': PoliceExitEvent;
  }
}
