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

/** Runs held scripts in document order, each once. */
export class HeldScripts {
  readonly #mayRun: (script: HTMLScriptElement) => boolean;
  readonly #queue: HTMLScriptElement[] = [];
  #loading = 0;

  /** @param mayRun - asked at the last moment: a choice may be withdrawn while a script waits */
  constructor(mayRun: (script: HTMLScriptElement) => boolean) {
    this.#mayRun = mayRun;
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
      if (!script.matches(HELD_SCRIPT) || !script.isConnected || !this.#mayRun(script)) continue;
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
