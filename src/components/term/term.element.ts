import { oneOf, warnOfValue } from '../../internal/dev/warn.js';
import { parsed } from '../../internal/dom/parsed.js';
import { PoliceElement } from '../../internal/police-element.js';
import type { Gist, Told } from './gist.js';
import { refs } from './refs.js';
import { lightStyles } from './term.light.styles.js';

const JURISDICTIONS = ['gb', 'ni'] as const;

/** How long a pointer rests on the word before the gist comes: one that passes brings nothing. */
const REST = 250;

/** Whether the visitor wants the link itself: in a new tab, a new window, to keep. */
const wantsLink = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

const fragmentOf = (link: HTMLAnchorElement | null): string => {
  try {
    return decodeURIComponent(link?.hash.slice(1) ?? '');
  } catch {
    return '';
  }
};

/**
 * Puts the one line that explains a protected characteristic beside a word, anywhere on a site, in
 * English and Welsh: on a press, and where a pointer rests.
 *
 * The word is a link in the light DOM, and stays one without script. Nothing is fetched until
 * somebody reaches for it.
 *
 * @summary Explains a word of equality law where it stands.
 * @tag police-term
 *
 * @slot - The word, as a link to the part of the page that explains it (`/equality#race`).
 *
 * @fallback The link.
 * @example
 * ```html
 * <police-term ref="race"><a href="/equality#race">race</a></police-term>
 * ```
 */
export class Term extends PoliceElement {
  static override tag = 'police-term';
  static override lightStyles = () => Promise.resolve({ lightStyles });
  static override properties = { jurisdiction: {}, ref: {} };

  /** @internal The lazy part; tests replace it to see it fail. */
  static loadGist = (): Promise<typeof import('./gist.js')> => import('./gist.js');

  /** Whose law: `gb`, the default, or `ni`, Northern Ireland. */
  declare jurisdiction: string;

  /**
   * Id of a characteristic (`race`), a further part (`positive-action`) or, for `ni`, a group
   * (`political-opinion`). By default what the link's fragment names.
   */
  declare ref: string;

  #word: HTMLElement | undefined;
  #told: Told | undefined;
  #gist: Gist | undefined;
  /** Of a pointer that has come to the word. */
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.jurisdiction = 'gb';
    this.ref = '';
    this.addEventListener('click', this.#press);
    this.addEventListener('keydown', this.#pressByKey);
    this.addEventListener('pointerenter', this.#rest);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
    this.#gist?.close();
  }

  /** The word is the page's own; nothing is drawn before somebody reaches for the gist. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await parsed();
    await super.scheduleUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#gist?.close();
    // Of a copy that was taken while it was open.
    this.querySelector(':scope > .police-term-gist')?.remove();
    const jurisdiction = oneOf(this, 'jurisdiction', this.jurisdiction, JURISDICTIONS, 'gb');
    const ref = this.ref || fragmentOf(this.querySelector('a'));
    const known = refs[jurisdiction].includes(ref);
    if (!known) warnOfValue(this, 'ref', ref, refs[jurisdiction]);
    // A browser without popovers has the link.
    const word = known && 'popover' in this ? this.#takeWord() : undefined;
    this.#told = word && { jurisdiction, ref, word };
    if (word !== this.#word) this.#release();
    this.#word = word;
    if (!word) return;
    word.role = 'button';
    word.ariaExpanded = 'false';
  }

  /** The author's link, or a word of its own for a text that is none. */
  #takeWord(): HTMLElement | undefined {
    const word = this.querySelector<HTMLElement>('a[href], [role=button]');
    if (word || !this.textContent.trim()) return word ?? undefined;
    const made = document.createElement('span');
    made.append(...this.childNodes);
    made.tabIndex = 0;
    this.append(made);
    return made;
  }

  /** Makes the word what it was: a link, or text. */
  #release(): void {
    const word = this.#word;
    for (const name of ['role', 'aria-expanded']) word?.removeAttribute(name);
    if (word?.localName === 'span') word.replaceWith(...word.childNodes);
  }

  async #reach(act: (gist: Gist) => Promise<void>): Promise<void> {
    const { Gist } = await (this.constructor as typeof Term).loadGist();
    const told = this.#told;
    if (!told || !this.isConnected) return;
    this.#gist ??= new Gist(this, () => this.#told ?? told);
    await act(this.#gist);
  }

  readonly #press = (event: MouseEvent): void => {
    const word = this.#word;
    const { target } = event;
    if (!word?.contains(target as Node) || event.defaultPrevented || wantsLink(event)) return;
    event.preventDefault();
    // What is pressed open or shut is not opened anew by the pointer that rests there.
    clearTimeout(this.#resting);
    this.#reach(gist => gist.press()).catch(() => {
      // The gist can't be had: the link does what a link does.
      this.#release();
      this.#word = undefined;
      word.click();
    });
  };

  readonly #pressByKey = (event: KeyboardEvent): void => {
    const word = this.#word;
    if (event.target !== word || event.repeat || event.defaultPrevented) return;
    // Enter on a link is a click already.
    if (event.key !== ' ' && (event.key !== 'Enter' || word.matches('a'))) return;
    event.preventDefault();
    word.click();
  };

  readonly #rest = ({ pointerType }: PointerEvent): void => {
    if (!this.#word || pointerType === 'touch') return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      // Nobody asked for it by more than resting there: without it, the word is a link still.
      this.#reach(gist => gist.rest()).catch(() => {});
    }, REST);
    this.addEventListener('pointerleave', () => clearTimeout(this.#resting), { once: true });
  };
}
