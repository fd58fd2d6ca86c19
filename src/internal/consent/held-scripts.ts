/**
 * Scripts held back as `<script type="text/plain" data-consent="…">`. Such a node has not "already
 * started" (HTML, "prepare the script element"), so moving it with a type that runs runs it: the
 * browser keeps its nonce, its attributes and its parser-trusted text (no Trusted Types policy).
 */
export const HELD_SCRIPT = 'script[type="text/plain"][data-consent]';

/** Takes a node out and puts it back where it was. */
export const reinsert = (node: Node): void => {
  node.parentNode?.insertBefore(node, node.nextSibling);
};

/** The categories that something held back needs, all of them. */
export const idsOf = (held: HTMLElement): string => held.dataset['consent'] ?? '';

/** Runs held scripts in document order, each once. */
export class HeldScripts {
  readonly #allows: (ids: string) => boolean;
  readonly #queue: HTMLScriptElement[] = [];
  /** Categories of which a script ran here. */
  readonly #ran = new Set<string>();
  #loading = 0;

  /** @param allows - asked at the last moment: a choice may be withdrawn while a script waits */
  constructor(allows: (ids: string) => boolean) {
    this.#allows = allows;
  }

  /** Whether a script ran of a category that is off now: only another load of the page stops it. */
  get ranWithout(): boolean {
    return [...this.#ran].some(id => !this.#allows(id));
  }

  add(script: HTMLScriptElement): void {
    if (!this.#queue.includes(script)) this.#queue.push(script);
  }

  /** Runs what can run now; the rest follows when the scripts before it have loaded. */
  run(): void {
    let script: HTMLScriptElement | undefined;
    while ((script = this.#queue[0])) {
      const type = script.getAttribute('type-when-allowed') ?? '';
      // A module is deferred anyway, as in any page, and an inline one never says that it ran.
      const loads = !!script.src && !script.noModule && (!type || type.endsWith('javascript'));
      const inline = !script.src && type !== 'module';
      // An inline script runs the moment it is put in: it waits for the files before it.
      if (inline && this.#loading > 0) return;
      this.#queue.shift();
      const ids = idsOf(script);
      if (!script.matches(HELD_SCRIPT) || !script.isConnected || !this.#allows(ids)) continue;
      for (const id of ids.split(/\s+/)) this.#ran.add(id);
      if (type) script.type = type;
      else script.removeAttribute('type');
      if (!script.hasAttribute('async')) {
        // Put in by script, files run in any order unless `async` is off.
        script.async = false;
        if (loads) this.#await(script);
      }
      reinsert(script);
    }
  }

  #await(script: HTMLScriptElement): void {
    this.#loading += 1;
    const done = (): void => {
      script.removeEventListener('load', done);
      script.removeEventListener('error', done);
      this.#loading -= 1;
      this.run();
    };
    script.addEventListener('load', done);
    script.addEventListener('error', done);
  }
}
