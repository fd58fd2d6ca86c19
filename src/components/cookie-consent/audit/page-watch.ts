import { placeOf } from './page-tags.js';
import type { Seen } from './finding.js';

/** Storage tells nobody when this page itself writes: it is looked at again. */
const LOOK_AGAIN = 1000;

/** Calls `changed` whenever something may have arrived, and gathers what the page loaded from other hosts. */
export class PageWatch {
  readonly #loads = new Map<string, Seen>();
  readonly #mutations: MutationObserver;
  readonly #resources: PerformanceObserver;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(changed: () => void) {
    this.#mutations = new MutationObserver(changed);
    this.#mutations.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['audit', 'category', 'data-consent', 'lang', 'src', 'type'],
    });
    this.#resources = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) this.#add(entry as PerformanceResourceTiming);
      changed();
    });
    this.#resources.observe({ type: 'resource', buffered: true });
    this.#timer = setInterval(changed, LOOK_AGAIN);
  }

  /** Images, beacons, requests and the rest, by host and by what asked for them. */
  get loads(): Seen[] {
    return [...this.#loads.values()];
  }

  stop(): void {
    this.#mutations.disconnect();
    this.#resources.disconnect();
    clearInterval(this.#timer);
  }

  #add({ name: address, initiatorType }: PerformanceResourceTiming): void {
    const { host } = placeOf(address);
    // Scripts and frames are read from their tags, which say what they are for.
    if (host === location.host || /^(script|iframe)$/.test(initiatorType)) return;
    const name = `${host} (${initiatorType})`;
    this.#loads.set(name, { kind: 'load', name, host });
  }
}
