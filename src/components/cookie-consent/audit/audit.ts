import { consentStore } from '../../../internal/consent/store.js';
import { warn } from '../../../internal/dev/warn.js';
import { adoptStyles } from '../../../internal/dom/adopt-styles.js';
import { controls } from '../../../styles/controls.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { styles } from './audit.styles.js';
import { AUDIT_WORDS } from './audit.text.js';
import type { AuditWords } from './audit.text.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findings.js';
import { readStorage } from './page-storage.js';
import { PageTags } from './page-tags.js';
import { PageWatch } from './page-watch.js';
import { drawPanel } from './panel.js';
import { isPublicHost } from './public-host.js';
import { reportOf } from './report.js';

/** Who wants the audit, and whether they still do. */
const users = new Map<unknown, () => boolean>();

/**
 * The audit of a page, for its web team: what no category of the policy claims, what does not wait for
 * its category, what is declared and never met. Looks on only: refuses nothing, keeps nothing.
 */
class Audit {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #tags = new PageTags();
  #findings: readonly Finding[] | undefined;
  #copied: boolean | undefined;
  #report = '';
  #looking = false;
  #again = false;
  readonly #unsubscribe = consentStore().subscribe(() => void this.look());
  // WebKit tells of what is loaded already while the observer is still being made.
  readonly #watch = new PageWatch(() => queueMicrotask(() => void this.look()));

  constructor() {
    adoptStyles(this.#root, [tokens, controls, styles]);
    document.body.prepend(this.#host);
    if (isPublicHost(location.hostname)) warn('police-cookie-consent', AUDIT_WORDS.en.public);
    document.addEventListener('police-exit', this.#leave);
  }

  /** One look at a time; what arrives meanwhile is in the next. */
  async look(): Promise<void> {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#again && this.#isWanted()) {
      this.#again = false;
      const { policy, choices } = consentStore().get();
      const allows = (ids: string): boolean => ids.split(/\s+/).every(id => choices[id]);
      const seen = [...this.#tags.read(allows), ...this.#watch.loads, ...(await readStorage())];
      this.#findings = policy && findingsOf(policy, choices, seen, location.host);
      if (this.#isWanted()) this.#tell();
    }
    this.#looking = false;
  }

  #isWanted(): boolean {
    for (const [user, wants] of users) if (!wants()) users.delete(user);
    if (users.size > 0) return true;
    this.#watch.stop();
    this.#unsubscribe();
    this.#host.remove();
    document.removeEventListener('police-exit', this.#leave);
    running = undefined;
    return false;
  }

  readonly #leave = (): void => {
    users.clear();
    this.#isWanted();
  };

  get #lang(): 'en' | 'cy' {
    return /^cy\b/i.test(document.documentElement.lang) ? 'cy' : 'en';
  }

  get #words(): AuditWords {
    return AUDIT_WORDS[this.#lang];
  }

  #tell(): void {
    const place = location.host + location.pathname;
    const report = this.#findings ? reportOf(this.#findings, this.#words, place) : '';
    if (report !== this.#report) {
      this.#report = report;
      this.#copied = undefined;
      if (report) console.info(report);
    }
    this.#draw();
  }

  #draw(): void {
    drawPanel(this.#root, {
      words: this.#words,
      lang: this.#lang,
      findings: this.#findings,
      isPublic: isPublicHost(location.hostname),
      copied: this.#copied,
      copy: this.#copy,
    });
  }

  readonly #copy = (): void => {
    const done = (copied: boolean) => (): void => {
      this.#copied = copied;
      this.#draw();
    };
    // Undefined where the page is not secure.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard) clipboard.writeText(this.#report).then(done(true), done(false));
    else done(false)();
  };
}

let running: Audit | undefined;

/** Shows the audit for as long as a user wants it. */
export const auditWhile = (user: unknown, wants: () => boolean): void => {
  users.set(user, wants);
  running ??= new Audit();
  void running.look();
};

/**
 * Shows the audit of this page, at the top of it and in the console, until it is stopped.
 *
 * @returns what stops it
 */
export const audit = (): (() => void) => {
  const user = {};
  auditWhile(user, () => true);
  return () => {
    users.delete(user);
    void running?.look();
  };
};
