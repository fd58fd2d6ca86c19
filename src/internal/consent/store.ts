import { warn } from '../dev/warn.js';
import { readCookies, writeCookie } from './cookie-jar.js';
import type { ConsentErrorReason } from './events.js';
import { PoliceConsentErrorEvent, PoliceConsentEvent } from './events.js';
import { applyFrame, HELD_FRAME } from './held-frames.js';
import { HELD_SCRIPT, HeldScripts } from './held-scripts.js';
import { loadPolicy } from './load-policy.js';
import { page } from './page.js';
import type { Policy } from './policy.js';
import { optional } from './policy.js';
import type { Choices, ConsentRecord, Source } from './record.js';
import { decode, standing } from './record.js';
import type { Unsaved } from './save.js';
import type { Tabs } from './tabs.js';
import { followTabs } from './tabs.js';

/** How things stand. */
export interface ConsentState {
  /** `waiting` for a policy, `ready`, or `broken`: the policy can't be used and nothing optional runs. */
  readonly status: 'waiting' | 'ready' | 'broken';
  readonly policy: Policy | undefined;
  /** Yes or no for every category, as it holds now. */
  readonly choices: Choices;
  /** Whether a saved record answers for every category that can be refused. */
  readonly answered: boolean;
  /** Whether the page is about to load again, to stop scripts that ran before a withdrawal. */
  readonly reloading: boolean;
  readonly record: ConsentRecord | undefined;
}

export type Listener = (state: ConsentState) => void;

const HELD = `${HELD_SCRIPT},${HELD_FRAME}`;
const split = (ids: string | readonly string[]): string[] =>
  (typeof ids === 'string' ? ids.split(/\s+/) : [...ids]).filter(Boolean);

/** The one store of a page, behind all faces and the public module. Knows no words. */
export class ConsentStore {
  /** Where records are also posted; nowhere by default. */
  endpoint = '';
  /** Whether a page whose scripts ran is loaded again after a withdrawal. */
  reloads = true;

  #status: ConsentState['status'] = 'waiting';
  #source = '';
  #policy: Policy | undefined;
  #record: ConsentRecord | undefined;
  #unsaved: Unsaved | undefined;
  /** What the visitor decided, saved or not. */
  #decided: Choices = {};
  /** What was last carried out. */
  #choices: Choices = {};
  #reload: ReturnType<typeof setTimeout> | undefined;
  #saving: AbortController | undefined;
  #tabs: Tabs | undefined;
  #setReady!: () => void;
  readonly #ready = new Promise<void>(resolve => (this.#setReady = resolve));
  readonly #listeners = new Set<Listener>();
  readonly #ran = new Set<string>();
  readonly #scripts = new HeldScripts(script => this.#mayLoad(script));
  readonly #arrivals = new MutationObserver(records => {
    const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const node of nodes) if (node instanceof Element) this.#takeHeld(node);
    this.#scripts.run();
  });

  /** Takes a policy, `#id` or an address, unless the page has one already. */
  async use(source: string, subject: string): Promise<void> {
    if (source === this.#source) return;
    if (this.#source && this.#status !== 'broken') {
      warn(subject, `policy="${source}" is passed over; "${this.#source}" is in use already`);
      return;
    }
    this.#source = source;
    const policy = await loadPolicy(source, subject);
    if (source !== this.#source) return;
    this.#policy = policy;
    this.#status = policy ? 'ready' : 'broken';
    if (policy) {
      this.#tabs = followTabs(`police-consent:${this.#cookie}`, () => {
        const changed = this.#reread();
        if (changed.length > 0) this.#announce(changed, 'tab');
      });
      document.addEventListener('police-exit', this.#leave);
      this.#arrivals.observe(document, { childList: true, subtree: true });
      this.#reread();
    } else this.#fail('policy');
    this.#tell();
    this.#setReady();
  }

  get(): ConsentState {
    const policy = this.#policy;
    const saved = policy ? standing(this.#record, policy) : {};
    return {
      status: this.#status,
      policy,
      choices: { ...this.#choices },
      answered: !!policy && optional(policy).every(({ id }) => id in saved),
      reloading: this.#reload !== undefined,
      record: this.#record,
    };
  }

  /** Whether all of these categories (separated by spaces) are allowed now. */
  allows(ids: string): boolean {
    const wanted = split(ids);
    return wanted.length > 0 && wanted.every(id => this.#known(id) && this.#choices[id] === true);
  }

  /**
   * Decides, carries out and saves. `false`: the choice holds for this page view only; `undefined`:
   * a newer choice or the exit came before it was known.
   */
  async choose(choices: Choices, source: Source): Promise<boolean | undefined> {
    await this.#ready;
    const policy = this.#policy;
    if (!policy) return false;
    const before = this.#decided;
    Object.keys(choices).forEach(id => this.#known(id));
    const decided = optional(policy)
      .filter(({ id }) => Object.hasOwn(choices, id))
      .map(({ id }) => [id, choices[id] === true] as const);
    this.#decided = { ...before, ...Object.fromEntries(decided) };
    this.#unsaved = { source };
    this.#apply(true);
    this.#announce(
      decided.filter(([id, choice]) => before[id] !== choice).map(([id]) => id),
      source,
    );
    return this.retry();
  }

  grant(ids: string | readonly string[], source: Source = 'api'): Promise<boolean | undefined> {
    return this.choose(Object.fromEntries(split(ids).map(id => [id, true])), source);
  }

  refuse(ids: string | readonly string[], source: Source = 'api'): Promise<boolean | undefined> {
    return this.choose(Object.fromEntries(split(ids).map(id => [id, false])), source);
  }

  /** Saves what is not saved yet; again, the same record under the same key. */
  async retry(): Promise<boolean | undefined> {
    const unsaved = this.#unsaved;
    if (!unsaved || !this.#policy) return !unsaved;
    this.#saving?.abort();
    const { signal } = (this.#saving = new AbortController());
    const reason = await import('./save.js')
      .then(({ save }) =>
        save(unsaved, {
          policy: this.#policy as Policy,
          cookie: this.#cookie,
          before: this.#record,
          decided: this.#decided,
          endpoint: this.endpoint,
          signal,
        }),
      )
      .catch(() => 'not-stored' as const);
    if (signal.aborted) return undefined;
    this.#read();
    this.#tabs?.tell();
    if (reason) return this.#fail(reason);
    this.#unsaved = undefined;
    this.#tell();
    return true;
  }

  /** Fetches the part that saves, so that a choice is kept at once: a visitor is about to choose. */
  prepare(): void {
    void import('./save.js').catch(() => undefined);
  }

  /** Forgets the visitor's choice: they are asked again. */
  reset(): void {
    const policy = this.#policy;
    if (!policy) return;
    this.#saving?.abort();
    this.#unsaved = this.#record = undefined;
    this.#decided = {};
    writeCookie(this.#cookie, '', 0, policy.cookie?.domain);
    this.#tabs?.tell();
    this.#apply(true);
    this.#tell();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the page. */
  stop(): void {
    this.#leave();
    this.#tabs?.stop();
    this.#arrivals.disconnect();
    this.#listeners.clear();
    document.removeEventListener('police-exit', this.#leave);
  }

  get #cookie(): string {
    return this.#policy?.cookie?.name ?? 'police_consent';
  }

  #known(id: string): boolean {
    const known = this.#policy?.categories.some(category => category.id === id) ?? true;
    if (!known) warn('police-consent', `"${id}" is no category of the policy`);
    return known;
  }

  /** Of several cookies (a domain was added later) the newest counts. */
  #read(): void {
    const records = readCookies(this.#cookie).map(decode);
    this.#record = records
      .filter(record => record !== undefined)
      .sort((a, b) => (a.last < b.last ? 1 : -1))[0];
  }

  /** The page starts, another tab told of a change, or the page is back from the cache. */
  #reread(): string[] {
    // What could not be saved holds for this page view.
    if (this.#unsaved || !this.#policy) return [];
    const before = this.#decided;
    this.#read();
    this.#decided = standing(this.#record, this.#policy);
    this.#apply();
    return Object.keys({ ...before, ...this.#decided }).filter(
      id => before[id] !== this.#decided[id],
    );
  }

  #announce(changed: readonly string[], source: Source): void {
    document.dispatchEvent(new PoliceConsentEvent({ ...this.#choices }, changed, source));
    this.#tell();
  }

  /** Carries out what is decided; `own` where the visitor did so on this page. */
  #apply(own = false): void {
    const policy = this.#policy;
    if (!policy) return;
    const before = this.#choices;
    // Global Privacy Control refuses until the visitor decides; it never grants and is not recorded.
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
    this.#choices = Object.fromEntries(
      policy.categories.map(({ id, basis }) => [
        id,
        basis === 'necessary' ||
          (this.#decided[id] ?? (basis === 'objection' && !globalPrivacyControl)),
      ]),
    );
    this.#takeHeld(document);
    this.#scripts.run();
    const withdrawn = Object.keys(before).filter(id => before[id] && !this.#choices[id]);
    if (withdrawn.length > 0) {
      this.#withdraw(policy, withdrawn, own && this.reloads);
    }
  }

  #withdraw(policy: Policy, withdrawn: readonly string[], reload: boolean): void {
    const clear = async (last: boolean): Promise<void> => {
      const { sweep } = await import('./sweep.js');
      const { left } = await sweep(policy, withdrawn, id => this.allows(id));
      if (last && left.length > 0) this.#fail('not-removed');
    };
    const failed = (): void => void this.#fail('not-removed');
    const ran = withdrawn.some(id => this.#ran.has(id));
    clear(!(reload && ran)).catch(failed);
    if (!reload || !ran) return;
    // A script that ran can't be stopped: what it wrote meanwhile goes last, then the page is loaded anew.
    clearTimeout(this.#reload);
    this.#reload = setTimeout(() => {
      void clear(true).catch(failed).then(page.reload);
    }, page.reloadDelay);
  }

  #takeHeld(within: Element | Document): void {
    const found = [...within.querySelectorAll<HTMLElement>(HELD)];
    if (within instanceof HTMLElement && within.matches(HELD)) found.unshift(within);
    for (const held of found) {
      if (held instanceof HTMLScriptElement) {
        if (this.allows(held.dataset['consent'] ?? '')) this.#scripts.add(held);
      } else applyFrame(held as HTMLIFrameElement, this.allows(held.dataset['consent'] ?? ''));
    }
  }

  #mayLoad(script: HTMLScriptElement): boolean {
    const ids = script.dataset['consent'] ?? '';
    const allowed = this.allows(ids);
    if (allowed) for (const id of split(ids)) this.#ran.add(id);
    return allowed;
  }

  #fail(reason: ConsentErrorReason): false {
    document.dispatchEvent(new PoliceConsentErrorEvent(reason));
    return false;
  }

  #tell(): void {
    const state = this.get();
    for (const listener of [...this.#listeners]) listener(state);
  }

  /** The visitor leaves: nothing more is sent, and the page is not loaded again. */
  readonly #leave = (): void => {
    this.#saving?.abort();
    clearTimeout(this.#reload);
    this.#reload = undefined;
  };
}

const KEY = Symbol.for('police-elements.consent');

/** The page's store; two copies of the library share it. */
export const consentStore = (): ConsentStore =>
  ((document as Document & { [KEY]?: ConsentStore })[KEY] ??= new ConsentStore());
