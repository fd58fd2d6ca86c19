import { consentStore } from './internal/consent/store.js';
import type { ConsentState, Listener } from './internal/consent/store.js';

export type {
  Basis,
  Category,
  DeclaredCookie,
  GoogleSignal,
  Policy,
  Service,
  Words,
} from './internal/consent/policy.js';
export type { Choices, ConsentRecord, Source } from './internal/consent/record.js';
export type { PoliceConsentClearedEvent } from './internal/consent/cleared-event.js';
export type { ConsentState } from './internal/consent/store.js';
export {
  PoliceConsentErrorEvent,
  PoliceConsentEvent,
  type ConsentErrorReason,
} from './internal/consent/events.js';

/** How things stand: the policy, yes or no for every category, and whether the visitor answered. */
export const get = (): ConsentState => consentStore().get();

/** Whether all of these categories, separated by spaces, are allowed now. `false` before a policy. */
export const allows = (ids: string): boolean => consentStore().allows(ids);

/**
 * Grants categories on a visitor's behalf: call it only for what a visitor just asked for.
 *
 * @returns whether it was saved; `false`: it holds for this page view
 */
export const grant = async (ids: string | readonly string[]): Promise<boolean> =>
  (await consentStore().grant(ids)) === true;

/**
 * Refuses or withdraws categories.
 *
 * @returns whether it was saved; `false`: it holds for this page view
 */
export const refuse = async (ids: string | readonly string[]): Promise<boolean> =>
  (await consentStore().refuse(ids)) === true;

/** Forgets the visitor's choice: they are asked again. Fulfilled when nothing of it is kept. */
export const reset = (): Promise<void> => consentStore().reset();

/** Calls `listener` on every change, the policy's arrival too. Returns what stops it. */
export const subscribe = (listener: Listener): (() => void) => consentStore().subscribe(listener);

/** Uses a policy where no element on the page names one: `#id` of a JSON script, or an address. */
export const usePolicy = (source: string): Promise<void> =>
  consentStore().use(source, 'usePolicy()');

/** The same functions as one object, for the one-file bundle. */
export const consent = { get, allows, grant, refuse, reset, subscribe, usePolicy };
