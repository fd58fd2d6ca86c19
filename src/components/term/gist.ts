import { languageLoading, shownLanguage } from '../../i18n/localization.js';
import { printIn } from '../../i18n/msg.js';
import { followPageLanguage } from '../../i18n/page-language.js';
import { adoptStyles } from '../../internal/dom/adopt-styles.js';
import { h } from '../../internal/markup/markup.js';
import { toDom, updateChildren } from '../../internal/markup/to-dom.js';
import type { Words } from '../protected-characteristics/law/fetch-words.js';
import { fetchWords } from '../protected-characteristics/law/fetch-words.js';
import type { Jurisdiction, Language } from '../protected-characteristics/law/law.types.js';
import { gistStyles } from './gist.styles.js';
import { placeFor } from './place.js';
import { text } from './term.text.js';

/** What a term tells of, as its attributes are now. */
export interface Told {
  readonly jurisdiction: Jurisdiction;
  readonly ref: string;
  readonly word: HTMLElement;
}

/** How it was opened: what a resting pointer opened, the same pointer closes by going. */
type Way = 'hover' | 'press';

/** Time to go from the word to the gist (WCAG 1.4.13, "hoverable"). */
const GRACE = 300;

const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** The window without the room that the page keeps for what is fixed in it. */
const openRoom = () => {
  const { clientWidth } = document.documentElement;
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(
    document.documentElement,
  );
  const bottom = innerHeight - pixels(scrollPaddingBlockEnd);
  return { left: 0, right: clientWidth, top: pixels(scrollPaddingBlockStart), bottom };
};

/**
 * The gist of a term: written beside its word when somebody reaches for it, gone when it closes.
 * The browser's own popover: it lies over everything, closes on Escape and on a press elsewhere, and
 * the quick exit knows that an Escape is its own.
 */
export class Gist {
  readonly #host: HTMLElement;
  readonly #told: () => Told;
  #way: Way | undefined;
  /** How it stood when the press began. */
  #begun: { readonly way: Way | undefined } | undefined;
  #panel: HTMLElement | undefined;
  #open: AbortController | undefined;

  constructor(host: HTMLElement, told: () => Told) {
    this.#host = host;
    this.#told = told;
    // By the click that follows, the browser has closed what was open ("light dismiss").
    const begin = (): void => {
      this.#begun = { way: this.#way };
    };
    host.addEventListener('pointerdown', begin);
    host.addEventListener('keydown', begin);
  }

  /** Opens, or keeps open what a pointer opened, or closes. @throws where the words can't be had */
  async press(): Promise<void> {
    const { way } = this.#begun ?? { way: this.#way };
    this.#begun = undefined;
    if (way === 'press') this.close();
    else await this.#show('press');
  }

  /** A pointer rests on the word. @throws where the words can't be had */
  async rest(): Promise<void> {
    if (!this.#way) await this.#show('hover');
  }

  close(): void {
    const panel = this.#panel;
    this.#panel = undefined;
    this.#closed();
    panel?.remove();
  }

  async #show(way: Way): Promise<void> {
    this.#way = way;
    this.#open ??= this.#listen();
    const { signal } = this.#open;
    try {
      await this.#tell(signal);
    } catch (error) {
      if (signal.aborted) return;
      this.close();
      throw error;
    }
  }

  /** Everything that outlives the element is let go with the signal. */
  #listen(): AbortController {
    const open = new AbortController();
    const { signal } = open;
    const close = (): void => this.close();
    const place = (): void => this.#place();
    signal.addEventListener('abort', followPageLanguage(this.#rewrite));
    document.addEventListener('police-exit', close, { signal });
    window.addEventListener('resize', place, { signal });
    // The page takes the gist along; a box that scrolls in it does not.
    document.addEventListener('scroll', place, { signal, capture: true, passive: true });
    this.#host.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // What has the focus now may lie under the gist (WCAG 2.4.11).
        if (relatedTarget && !this.#host.contains(relatedTarget as Node)) close();
      },
      { signal },
    );
    this.#host.addEventListener('pointerleave', () => this.#leave(signal), { signal });
    return open;
  }

  /** Closes what a pointer opened, if the pointer does not come back. */
  #leave(signal: AbortSignal): void {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      stop.abort();
      if (this.#way === 'hover' && !this.#panel?.contains(document.activeElement)) this.close();
    }, GRACE);
    const stay = (): void => {
      clearTimeout(timer);
      stop.abort();
    };
    signal.addEventListener('abort', stay, { signal: stop.signal });
    this.#host.addEventListener('pointerenter', stay, { signal: stop.signal });
  }

  readonly #rewrite = (): void => {
    // Words that can't be had leave those that are there.
    if (this.#open && this.#panel) void this.#tell(this.#open.signal).catch(() => {});
  };

  async #tell(signal: AbortSignal): Promise<void> {
    await languageLoading();
    const base = shownLanguage().split('-')[0];
    const lang: Language = base === 'cy' ? 'cy' : 'en';
    const { jurisdiction, ref, word } = this.#told();
    const words = await fetchWords(jurisdiction, lang, ref);
    if (signal.aborted || !words) return;
    const panel = (this.#panel ??= this.#build(word));
    panel.lang = lang;
    if (!panel.matches(':popover-open')) panel.showPopover();
    word.ariaExpanded = 'true';
    // What comes into a status that a screen reader does not know yet is not told: one frame to be
    // laid out, one to be known (Firefox).
    for (let frames = panel.firstChild?.hasChildNodes() ? 0 : 2; frames > 0; frames -= 1)
      await frame();
    if (!panel.isConnected) return;
    // The law data has two languages: under a third the whole is English, not by halves.
    if (base === lang) this.#fill(panel, words, word);
    else printIn(undefined, () => this.#fill(panel, words, word));
    this.#place();
  }

  #fill(panel: HTMLElement, { name, gist }: Words, word: HTMLElement): void {
    const href = word.getAttribute('href');
    // In one node, and in one line: a screen reader tells a status anew for each node that comes, and
    // loses the space between two blocks. `b` and not `strong`, which is a node of the accessibility
    // tree too: Orca then tells the name alone, and again with the rest.
    updateChildren(panel.firstChild as Node, [
      h('span', {}, h('b', {}, name), ': ', h('span', {}, gist)),
    ]);
    if (href === null) return;
    const more = h('a', { href }, text.more);
    if (panel.lastElementChild?.localName === 'a') panel.lastElementChild.textContent = text.more;
    else panel.append(toDom(more));
  }

  #build(word: HTMLElement): HTMLElement {
    adoptStyles(this.#host.getRootNode(), gistStyles);
    // Spans, as a paragraph may hold no more: a page that is saved while it is open stays whole.
    const markup = h(
      'span',
      { class: 'police-term-gist', popover: 'auto', dir: 'ltr' },
      h('span', { role: 'status' }),
    );
    const panel = toDom(markup) as HTMLElement;
    panel.addEventListener('beforetoggle', event => {
      if (event.newState === 'closed') this.#closed();
    });
    panel.addEventListener('toggle', () => {
      if (!panel.matches(':popover-open') && this.#panel === panel) this.close();
    });
    panel.addEventListener('click', ({ target }) => {
      // The link may lead to a part of this page.
      if (target instanceof HTMLAnchorElement) this.close();
    });
    word.after(panel);
    return panel;
  }

  #closed(): void {
    this.#way = undefined;
    this.#open?.abort();
    this.#open = undefined;
    this.#told().word.ariaExpanded = 'false';
  }

  #place(): void {
    const panel = this.#panel;
    if (!panel) return;
    const { word } = this.#told();
    const leftwards = getComputedStyle(this.#host).direction === 'rtl';
    const { left, top } = placeFor(
      word.getBoundingClientRect(),
      panel.getBoundingClientRect(),
      openRoom(),
      leftwards,
    );
    panel.style.setProperty('--_left', `${left + scrollX}px`);
    panel.style.setProperty('--_top', `${top + scrollY}px`);
  }
}
