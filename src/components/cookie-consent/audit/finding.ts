/** What can be on a page or in its storage. */
export type Kind =
  | 'script'
  | 'frame'
  | 'embed'
  | 'load'
  | 'cookie'
  | 'localStorage'
  | 'sessionStorage'
  | 'indexedDB'
  | 'cache';

/**
 * `unclaimed`: no category of the policy declares it. `unknown`: the tag names a category that the
 * policy lacks. `not-held`: the tag names a category and loads without waiting. `unseen`: declared by
 * an allowed category and not met so far.
 */
export type Problem = 'unclaimed' | 'unknown' | 'not-held' | 'unseen';

export const PROBLEMS: readonly Problem[] = ['unclaimed', 'not-held', 'unknown', 'unseen'];

/** A line of the audit. Names only, never a value, and no part of an address after its path. */
export interface Finding {
  readonly problem: Problem;
  readonly kind: Kind;
  readonly name: string;
  /** The categories that a tag names, or the one that declares it. */
  readonly category: string;
}

/** Something met on the page. */
export interface Seen {
  readonly kind: Kind;
  readonly name: string;
  /** The host that it comes from, where it comes from one. */
  readonly host?: string;
  /** Categories that its tag names, separated by spaces. */
  readonly ids?: string;
  /** Whether the tag names categories and loads all the same, though not allowed. */
  readonly early?: boolean;
}
