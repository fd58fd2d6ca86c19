import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import { actionsMarkup } from './actions.markup.js';
import type { BannerHost } from './banner-host.js';
import { betaBannerMarkup } from './beta-banner.markup.js';
import type { Phase } from './phase.js';

const LINKS = ['feedbackHref', 'feedbackEndpoint', 'oldServiceHref'] as const;

/** Writes what a page did not paste: the sentence and the links, "Not now", or both. */
export class OwnWords {
  readonly #host: BannerHost;
  /** Whether the sentence is ours: the page has no children at all. */
  readonly #writesSentence: boolean;
  readonly writesActions: boolean;
  #sentence: Element | undefined;
  #actions: Element | undefined;
  #shape = '';

  constructor(host: BannerHost) {
    this.#host = host;
    this.#writesSentence = !host.firstElementChild;
    this.writesActions = !host.querySelector('.police-beta-actions');
  }

  say(phase: Phase, lang: string): void {
    if (this.#writesSentence) this.#writeSentence(phase, lang);
    if (!this.writesActions) return;
    if (this.#actions) this.#actions.setAttribute('lang', lang);
    else this.#host.append((this.#actions = toDom(actionsMarkup(lang)) as Element));
  }

  #writeSentence(phase: Phase, lang: string): void {
    const { reviewBy, feedbackHref, feedbackEndpoint, oldServiceHref } = this.#host;
    const links = { feedbackHref, feedbackEndpoint, oldServiceHref };
    const described = betaBannerMarkup({ phase, lang, reviewBy, ...links });
    // The language and the phase change words; an address more or less changes the shape.
    const shape = JSON.stringify(LINKS.map(name => links[name]));
    const before = this.#sentence;
    if (before && shape === this.#shape) {
      updateDom(before, described);
      return;
    }
    this.#shape = shape;
    this.#sentence = toDom(described) as Element;
    if (before) before.replaceWith(this.#sentence);
    else this.#host.prepend(this.#sentence);
  }
}
