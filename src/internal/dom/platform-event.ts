/**
 * The browser's own `Event`. MooTools and its like put one of their own under that name, from which no
 * event can be made that the browser dispatches; `CustomEvent` still extends the true one.
 */
export const PlatformEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
