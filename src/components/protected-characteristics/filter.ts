import { shownLanguage } from '../../i18n/localization.js';
import { ExitController } from '../../internal/controllers/exit-controller.js';
import type { Extra, Host, StartExtra } from './extra.types.js';
import { filesShown, foldWords, holdsAll, wordsInOther } from './filter-words.js';
import { text } from './filter.text.js';

/** How long nobody types before the count is said: once, and not for each key (WCAG 4.1.3). */
const PAUSE = 400;

let fields = 0;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** The field above the list: takes out of sight what does not have the words typed, in any language. */
class Filter implements Extra {
  readonly #host: HTMLElement;
  readonly #id = `police-filter-${(fields += 1)}`;
  readonly #label = make('label', { htmlFor: this.#id });
  readonly #input = make('input', { id: this.#id, type: 'search', autocomplete: 'off' });
  readonly #status = make('span', { role: 'status' });
  readonly #reset = make('button', {
    type: 'button',
    className: 'police-button police-button-plain',
    hidden: true,
  });
  readonly #field = make(
    'div',
    { className: 'police-filter' },
    this.#label,
    this.#input,
    make('div', { className: 'police-found' }, this.#status, this.#reset),
  );
  /** The language of the list; the other one is fetched. */
  #shown = '';
  /** What the words were fetched for. */
  #fetched = '';
  #other: Promise<void> | undefined;
  #otherWords = new Map<string, string>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#input.addEventListener('input', this.#typed);
    this.#input.addEventListener('focus', this.#fetchOther);
    this.#reset.addEventListener('click', this.#startAnew);
    new ExitController(host, this.bringBack);
  }

  draw(on: boolean): void {
    if (!on) {
      this.bringBack();
      this.#field.remove();
      return;
    }
    this.#label.textContent = text.label;
    this.#reset.textContent = text.reset;
    if (!this.#field.isConnected) this.#host.querySelector('.police-controls')?.append(this.#field);
    this.#shown = this.#host.querySelector<HTMLElement>('section[lang]')?.lang ?? shownLanguage();
    if (!this.#input.value) return;
    this.#fetchOther();
    this.#apply();
    void this.#sayFound();
  }

  readonly bringBack = (): void => {
    this.#input.value = '';
    this.#apply();
    this.#say('');
  };

  /** The other language's words, once somebody means to search; without them, those in the page. */
  readonly #fetchOther = (): void => {
    const jurisdiction = this.#host.querySelector('section#racial-group') ? 'ni' : 'gb';
    const files = filesShown(this.#host);
    const wanted = [jurisdiction, this.#shown, ...files].join();
    if (this.#other && wanted === this.#fetched) return;
    this.#fetched = wanted;
    this.#other = wordsInOther(jurisdiction, this.#shown, files).then(
      words => {
        this.#otherWords = words;
        if (this.#input.value) this.#apply();
      },
      () => void (this.#other = undefined),
    );
  };

  readonly #typed = (): void => {
    this.#fetchOther();
    this.#apply();
    // The count of what is no longer typed goes: each key cuts a screen reader short, and the same
    // words would not be told again to somebody who pauses between keys.
    this.#say('');
    this.#pause = setTimeout(() => void this.#sayFound(), PAUSE);
  };

  /** Not before the other language is there: the count would change without a word. */
  async #sayFound(): Promise<void> {
    const typed = this.#input.value;
    await this.#other;
    if (this.#input.value === typed) this.#say(this.#apply());
  }

  /** The button that is pressed goes, so the focus has to go somewhere first (WCAG 2.4.3). */
  readonly #startAnew = (): void => {
    this.#input.focus();
    this.bringBack();
    this.#say(text.whole);
  };

  /** @returns what to say of it */
  #apply(): string {
    const typed = this.#input.value.trim();
    let found = 0;
    for (const section of this.#host.querySelectorAll<HTMLElement>('section[id]')) {
      const words = `${foldWords(section.textContent)} ${this.#otherWords.get(section.id) ?? ''}`;
      section.hidden = typed !== '' && !holdsAll(words, typed);
      if (!section.hidden) found += 1;
    }
    this.#reset.hidden = !typed;
    if (!typed) return text.whole;
    return found === 0 ? text.nothing : text.found(shownLanguage(), found);
  }

  #say(words: string): void {
    clearTimeout(this.#pause);
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }
}

export const start: StartExtra = host => new Filter(host);
