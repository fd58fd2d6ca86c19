import { warn } from '../dev/warn.js';
import { sessionStore } from '../storage/safe-storage.js';
import { cookieJar, readCookies } from './cookie-jar.js';
import type { ConsentErrorReason } from './events.js';
import { PoliceConsentErrorEvent, PoliceConsentEvent } from './events.js';
import { Held } from './held.js';
import { loadPolicy } from './load-policy.js';
import type { Policy } from './policy.js';
import { cookieName } from './policy.js';
import type { Choices, ConsentRecord, Source } from './record.js';
import { changes, decode, pick, standing, unsentName } from './record.js';
import type { Unsaved } from './save.js';
import { followTabs } from './tabs.js';
import type { Reload } from './withdraw.js';

/** How things stand. */
export interface ConsentState {
  /** `waiting` for a policy, `ready`, or `broken`: the policy can't be used and nothing optional runs. */
  readonly status: 'waiting' | 'ready' | 'broken';
  readonly policy: Policy | undefined;
  /** Yes or no for every category, as it holds now. */
  readonly choices: Choices;
  /** Whether a saved record answers for every category that can be refused. */
  readonly answered: boolean;
  /** Whether nothing waits to be saved; what could not be is tried again by itself. */
  readonly kept: boolean;
  /** Whether the page is about to load again, to stop scripts that ran before a withdrawal. */
  readonly reloading: boolean;
  readonly record: ConsentRecord | undefined;
}

export type Listener = (state: ConsentState) => void;

const split = (ids: string | readonly string[]): string[] =>
  (typeof ids === 'string' ? ids.split(/\s+/) : [...ids]).filter(Boolean);

const all = (ids: string | readonly string[], choice: boolean): Choices =>
  Object.fromEntries(split(ids).map(id => [id, choice]));

/** The one store of a page, behind all faces and the public module. Knows no words. */
export class ConsentStore {
  /** Where records are also posted; nowhere by default. */
  endpoint = '';
  /** Whether a page whose scripts ran is loaded again after a withdrawal. */
  reloads = true;

  /** @internal */
  readonly held = new Held(ids => this.allows(ids));

  #status: ConsentState['status'] = 'waiting';
  #source = '';
  #policy: Policy | undefined;
  #cookie = '';
  #record: ConsentRecord | undefined;
  #unsaved: Unsaved | undefined;
  /** What the visitor decided, saved or not. */
  #decided: Choices = {};
  /** What was last carried out. */
  #choices: Choices = {};
  #reloading = false;
  #saving: AbortController | undefined;
  #clearing: AbortController | undefined;
  #withdrawing: Promise<void> | undefined;
  #tellGoogle: ((choices: Choices) => void) | undefined;
  #tellTabs: (() => void) | undefined;
  #setReady: (() => void) | undefined;
  #ready: Promise<void> | undefined;
  readonly #listeners = new Set<Listener>();

  /**
   * Takes a policy, `#id` or an address, unless the page has one already.
   *
   * @param google - whether Google's tags are told what is allowed
   */
  async use(source: string, subject: string, google = false): Promise<void> {
    if (source === this.#source) return;
    if (this.#source && this.#status !== 'broken') {
      warn(subject, `policy="${source}" is passed over; "${this.#source}" is in use already`);
      return;
    }
    this.#source = source;
    document.addEventListener('police-exit', this.#leave);
    let policy: Policy | undefined;
    try {
      policy = await loadPolicy(source, subject);
      // Another face of consent may have named the policy first.
      if (policy && (google || document.querySelector('[google-consent-mode]'))) {
        const { googleSignals } = await import('./google-signals.js');
        this.#tellGoogle = googleSignals(policy);
      }
    } catch {
      // Google's tags, told nothing, take all for granted: without that part nothing optional runs.
      policy = undefined;
    }
    if (source !== this.#source) return;
    this.#policy = policy;
    this.#status = policy ? 'ready' : 'broken';
    if (policy) this.#start(policy);
    else this.fail('policy');
    this.#tell();
    this.#setReady?.();
  }

  get(): ConsentState {
    const policy = this.#policy;
    return {
      status: this.#status,
      policy,
      choices: { ...this.#choices },
      answered: !!policy && this.#isAnswered(policy),
      kept: !this.#unsaved,
      reloading: this.#reloading && this.held.ranWithout,
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
    await this.#whenReady;
    const policy = this.#policy;
    if (!policy) return false;
    const before = this.#decided;
    Object.keys(choices).forEach(id => this.#known(id));
    this.#decided = { ...before, ...pick(choices, policy) };
    this.#unsaved = { source, choices: this.#decided };
    this.#apply('soon');
    this.#announce(changes(before, this.#decided), source);
    return this.retry();
  }

  grant(ids: string | readonly string[], source: Source = 'api'): Promise<boolean | undefined> {
    return this.choose(all(ids, true), source);
  }

  refuse(ids: string | readonly string[], source: Source = 'api'): Promise<boolean | undefined> {
    return this.choose(all(ids, false), source);
  }

  /** Saves what is not saved yet; again, the same record under the same key. */
  async retry(): Promise<boolean | undefined> {
    const unsaved = this.#unsaved;
    if (!unsaved || !this.#policy) return !unsaved;
    const signal = this.#takeWay();
    const reason = await import('./save.js')
      .then(({ save }) => save(this, unsaved, signal))
      .catch(() => 'not-stored' as const);
    // Whether the page is loaded again is told with what was saved.
    await this.#withdrawing;
    if (signal.aborted) return undefined;
    if (reason) {
      this.#read();
      this.#tellTabs?.();
      return this.fail(reason);
    }
    // It read back when it was written; WebKitGTK may give the cookie of before for a moment longer.
    this.#unsaved = undefined;
    this.#record = unsaved.record;
    this.#tellTabs?.();
    this.#tell();
    return true;
  }

  /** What is kept is another: a record, perhaps of an earlier page, or none. @internal */
  kept(reload: Reload = 'never'): void {
    this.#unsaved = undefined;
    this.#tellTabs?.();
    this.#follow(reload);
  }

  /** Fetches the part that saves, so that a choice is kept at once: a visitor is about to choose. */
  prepare(): void {
    void import('./save.js').catch(() => undefined);
  }

  /** Forgets the visitor's choice: they are asked again. What is chosen after it waits for it. */
  reset(): Promise<void> {
    return (this.#ready = this.#whenReady
      .then(async () => {
        const { removeRecord } = await import('./save.js');
        this.#saving?.abort();
        if (this.#policy) removeRecord(this.#policy);
        this.kept('soon');
      })
      .catch(() => void this.fail('not-stored')));
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the page: nothing more is run. */
  stop(): void {
    this.#leave();
    this.#policy = undefined;
    this.#choices = {};
    this.held.stop();
  }

  /** Tells the page what went wrong. @internal */
  fail(reason: ConsentErrorReason): false {
    document.dispatchEvent(new PoliceConsentErrorEvent(reason));
    return false;
  }

  /** Settles once the policy was read, and what is to be forgotten is forgotten. */
  get #whenReady(): Promise<void> {
    return (this.#ready ??=
      this.#status === 'waiting'
        ? new Promise(resolve => (this.#setReady = resolve))
        : Promise.resolve());
  }

  /** Whether the record that is kept answers for all that this version of the policy asks. */
  #isAnswered({ version, categories }: Policy): boolean {
    const record = this.#record?.policy === version ? this.#record : undefined;
    for (const { id, basis } of categories) {
      if (basis !== 'necessary' && typeof record?.choices[id] !== 'boolean') return false;
    }
    return true;
  }

  #known(id: string): boolean {
    const known = this.#policy?.categories.some(category => category.id === id) ?? true;
    if (!known) warn('police-consent', `"${id}" is no category of the policy`);
    return known;
  }

  /** Of several cookies (a domain was added later) the newest counts. */
  #read(): void {
    let newest: ConsentRecord | undefined;
    for (const value of readCookies(this.#cookie)) {
      const record = decode(value);
      if (record && !(newest && record.last < newest.last)) newest = record;
    }
    this.#record = newest;
  }

  #start(policy: Policy): void {
    this.#cookie = cookieName(policy);
    this.#tellTabs = followTabs(`police-consent:${this.#cookie}`, back =>
      this.#follow(back ? 'now' : 'unseen', 'tab'),
    );
    this.#read();
    this.#decided = standing(this.#record, policy);
    this.#apply('never');
    // A page does not see the cookies of another's folder, nor what a script writes as it is left.
    if (this.#hasLeftovers(policy)) this.#withdraw(policy, 'never');
    const unsent = sessionStore.get(unsentName(this.#cookie));
    if (unsent) {
      const signal = this.#takeWay();
      void import('./save.js').then(({ resume }) => resume(this, unsent, signal));
    }
  }

  /** Another tab told of a change, the page is back from the cache, or a record was kept. */
  #follow(reload: Reload, source?: Source): void {
    const changed = this.#reread(reload);
    const from = source ?? this.#record?.source;
    if (from && changed.length > 0) this.#announce(changed, from);
    else this.#tell();
  }

  #announce(changed: readonly string[], source: Source): void {
    document.dispatchEvent(new PoliceConsentEvent({ ...this.#choices }, changed, source));
    this.#tell();
  }

  #reread(reload: Reload): string[] {
    const policy = this.#policy;
    if (!policy) return [];
    const before = this.#decided;
    this.#read();
    if (this.#unsaved) {
      const { record } = this.#unsaved;
      // What could not be saved holds for this page view, unless the visitor decided anew elsewhere.
      if (!record || !this.#record || this.#record.last <= record.last) return [];
      this.#saving?.abort();
      this.#unsaved = undefined;
    }
    this.#decided = standing(this.#record, policy);
    this.#apply(reload);
    return changes(before, this.#decided);
  }

  /** Carries out what is decided. */
  #apply(reload: Reload): void {
    const policy = this.#policy;
    if (!policy) return;
    const before = this.#choices;
    // Global Privacy Control refuses until the visitor decides; it never grants and is not recorded.
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
    const choices: Record<string, boolean> = {};
    for (const { id, basis } of policy.categories) {
      choices[id] =
        basis === 'necessary' ||
        (this.#decided[id] ?? (basis === 'objection' && !globalPrivacyControl));
    }
    this.#choices = choices;
    this.#tellGoogle?.(this.#choices);
    this.held.apply();
    if (Object.keys(before).some(id => before[id] && !this.#choices[id])) {
      this.#withdraw(policy, this.reloads ? reload : 'never');
    }
  }

  /** Whether a cookie that a refused category declares is in sight. Roughly: the part that knows looks again. */
  #hasLeftovers({ categories }: Policy): boolean {
    let jar: string | undefined;
    for (const { id, services = [] } of categories) {
      if (this.#decided[id] !== false) continue;
      for (const { cookies = [] } of services) {
        for (const { name } of cookies) {
          const all = (jar ??= cookieJar());
          if (name.split('*').every(part => all.includes(part))) return true;
        }
      }
    }
    return false;
  }

  #withdraw(policy: Policy, reload: Reload): void {
    this.#clearing?.abort();
    const { signal } = (this.#clearing = new AbortController());
    this.#reloading = false;
    this.#withdrawing = import('./withdraw.js').then(
      ({ withdraw }) => void (this.#reloading = withdraw(this, policy, reload, signal)),
      () => void this.fail('not-removed'),
    );
  }

  /** The way to the endpoint is one record's: the newest's. */
  #takeWay(): AbortSignal {
    this.#saving?.abort();
    return (this.#saving = new AbortController()).signal;
  }

  #tell(): void {
    const state = this.get();
    for (const listener of [...this.#listeners]) listener(state);
  }

  /** The visitor leaves: nothing more is sent, and the page is not loaded again. */
  readonly #leave = (): void => {
    this.#saving?.abort();
    this.#clearing?.abort();
    this.#reloading = false;
  };
}

const KEY = Symbol.for('police-elements.consent');

/** The page's store; two copies of the library share it. */
export const consentStore = (): ConsentStore => {
  const holder: { [KEY]?: ConsentStore | undefined } = document as object;
  return (holder[KEY] ??= new ConsentStore());
};
