import type { PropertyValues } from 'lit';
import { html } from 'lit';
import { Localized } from '../../i18n/localized.js';
import { oneOf, warn, warnOfValue } from '../../internal/dev/warn.js';
import { PoliceElement } from '../../internal/police-element.js';
import { controls } from '../../styles/controls.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { CharacteristicToggleEvent } from './protected-characteristics.events.js';
import { lightStyles } from './protected-characteristics.light.styles.js';
import { text } from './protected-characteristics.text.js';

type Content = typeof import('./protected-characteristics.content.js');

const LEVELS = ['2', '3', '4', '5', '6'] as const;
const THE_LIST = 'https://www.legislation.gov.uk/ukpga/2010/15/section/4';

/** What the page's address points at; an address that is no valid text points at nothing. */
const addressedId = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** A classic script in the head runs before the parser has reached our children. */
const parsed = async (): Promise<void> => {
  if (document.readyState !== 'loading') return;
  await new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
};

/**
 * Explains the nine protected characteristics of the Equality Act 2010, in English and Welsh.
 *
 * The content is HTML in the light DOM: a `section` for each characteristic (`age`, `disability`,
 * `gender-reassignment`, `marriage-and-civil-partnership`, `pregnancy-and-maternity`, `race`,
 * `religion-or-belief`, `sex`, `sexual-orientation`) with a heading, one line that always shows, and
 * the rest in a native `details`. Where such sections are given, the element adds to them and
 * replaces none; where none is given, it writes them from its law data.
 *
 * @summary Explains the nine protected characteristics in plain words, with the law behind them.
 * @tag police-protected-characteristics
 *
 * @slot - The sections, and anything else of the page's own. With no section, they are written.
 * @slot intro - Stands before the sections.
 * @slot outro - Stands after the sections.
 * @slot age-local - What this force does about age; so for each id. Stands after its one line.
 *
 * @event {CharacteristicToggleEvent} police-toggle - A part was opened or closed (`id`, `open`).
 *
 * @fallback Pasted sections are whole without script: `details` opens by itself. A tag with no
 * sections shows what is in it: put a link to the list there.
 *
 * @example
 * ```html
 * <police-protected-characteristics>
 *   <p><a href="https://www.legislation.gov.uk/ukpga/2010/15/section/4">The list in the Act</a></p>
 * </police-protected-characteristics>
 * ```
 */
export class ProtectedCharacteristics extends Localized(PoliceElement) {
  static override lightStyles = [tokens, controls, lightStyles];

  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    jurisdiction: {},
    open: {
      reflect: true,
      converter: {
        fromAttribute: (value: string | null) => value ?? '',
        toAttribute: (value: string) => value || null,
      },
    },
    plain: { type: Boolean, reflect: true },
  };

  /** @internal The lazy part; tests replace it to see it fail. */
  static loadContent = (): Promise<Content> => import('./protected-characteristics.content.js');

  static override define(
    tag = 'police-protected-characteristics',
    registry: CustomElementRegistry = customElements,
  ): CustomElementConstructor {
    return super.define(tag, registry);
  }

  /** Level of the headings that the element writes, 2 to 6; 2 by default. Pasted headings stay. */
  declare headingLevel: number;

  /** Whose law: `gb`, the default. Northern Ireland has law of its own, which is not here yet. */
  declare jurisdiction: string;

  /** Ids of the parts that are open, with spaces between, or `all`. Follows what the visitor does. */
  declare open: string;

  /** Shows everything, with nothing to press; off by default. */
  declare plain: boolean;

  /** @internal */
  declare readonly renderRoot: HTMLElement;

  /** What each part was when last looked at: a `toggle` event that tells nothing new is not news. */
  readonly #known = new WeakMap<HTMLDetailsElement, boolean>();
  #content: Content | undefined;
  #written: readonly Element[] = [];
  #ready: Promise<void> | undefined;
  #started = false;
  #failed = false;
  #openedToPrint: readonly HTMLDetailsElement[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
    this.jurisdiction = 'gb';
    this.open = '';
    this.plain = false;
    // `toggle` does not bubble; on its way down it still passes here.
    this.addEventListener('toggle', this.#noticeToggle, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followAddress);
    window.addEventListener('beforeprint', this.#openToPrint);
    window.addEventListener('afterprint', this.#closeAfterPrint);
    document.addEventListener('click', this.#revealAgain);
    this.#adopt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followAddress);
    window.removeEventListener('beforeprint', this.#openToPrint);
    window.removeEventListener('afterprint', this.#closeAfterPrint);
    document.removeEventListener('click', this.#revealAgain);
  }

  /**
   * The bar of controls, in the light DOM as all the rest: a shadow root would hide the content until
   * the language of the first render has come.
   */
  protected override createRenderRoot(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'police-controls';
    return bar;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    return super.getUpdateComplete();
  }

  /** Before the render, whose words depend on what is open. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#started) return;
    if (changed.has('headingLevel')) this.#updateContent();
    if (changed.has('open') || changed.has('plain')) this.#applyOpen(changed.has('plain'));
  }

  protected override firstUpdated(): void {
    this.#ready = this.#start();
  }

  protected override languageChanged(): void {
    this.#updateContent();
  }

  async #start(): Promise<void> {
    await parsed();
    oneOf(this, 'jurisdiction', this.jurisdiction, ['gb'], 'gb');
    if (this.#sections.length === 0) await this.#write();
    this.#adopt();
    this.#placeLocalParts();
    if (this.open || this.plain) this.#applyOpen(true);
    this.#started = true;
    // The controls first: they move what comes after them.
    this.requestUpdate();
    await super.getUpdateComplete();
    if (this.isConnected) this.#reveal(true);
  }

  get #sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('section[id]')];
  }

  /** The folded part of each section that has one. */
  get #parts(): { id: string; details: HTMLDetailsElement }[] {
    return this.#sections.flatMap(section => {
      const details = section.querySelector('details');
      return details ? [{ id: section.id, details }] : [];
    });
  }

  get #allOpen(): boolean {
    return this.#parts.every(({ details }) => details.open);
  }

  async #write(): Promise<void> {
    try {
      this.#content = await (this.constructor as typeof ProtectedCharacteristics).loadContent();
      this.#written = this.#content.writeContent(
        this,
        this.#contentOptions,
        this.querySelector(':scope > [slot="outro"]'),
      );
    } catch {
      this.#failed = true;
      this.append(this.renderRoot);
    }
  }

  get #contentOptions(): { textLang: string; headingLevel: number } {
    const found = this.getAttribute('heading-level') ?? String(this.headingLevel);
    return {
      textLang: this.textLang,
      headingLevel: Number(oneOf(this, 'heading-level', found, LEVELS, '2')),
    };
  }

  #updateContent(): void {
    this.#content?.updateContent(this.#written, this.#contentOptions);
  }

  /** Puts the controls before the first section and learns what is open, before the next paint. */
  #adopt(): void {
    const [first] = this.#sections;
    if (!first) return;
    if (!this.contains(this.renderRoot)) {
      // A copy of an upgraded element, or a saved page, brings the controls of its original along.
      this.querySelector('.police-controls')?.remove();
      first.before(this.renderRoot);
    }
    for (const { details } of this.#parts) {
      if (!this.#known.has(details)) this.#known.set(details, details.open);
    }
  }

  /** A force's own part is moved, not copied: what is in it keeps its state. */
  #placeLocalParts(): void {
    for (const part of this.querySelectorAll<HTMLElement>(':scope > [slot$="-local"]')) {
      const id = part.slot.replace(/-local$/, '');
      const section = this.#sections.find(candidate => candidate.id === id);
      if (!section) warn(this.localName, `slot="${part.slot}" belongs to no section`);
      else section.insertBefore(part, section.querySelector('details'));
    }
  }

  #applyOpen(silently: boolean): void {
    const wanted = this.open.split(/\s+/).filter(Boolean);
    const ids = this.#sections.map(({ id }) => id);
    for (const id of wanted) {
      if (id !== 'all' && !ids.includes(id)) warnOfValue(this, 'open', id, ['all', ...ids]);
    }
    const all = this.plain || wanted.includes('all');
    for (const { id, details } of this.#parts) {
      details.open = all || wanted.includes(id);
      if (silently) this.#known.set(details, details.open);
    }
  }

  readonly #noticeToggle = (event: Event): void => {
    const part = this.#parts.find(({ details }) => details === event.target);
    if (!part || this.#known.get(part.details) === part.details.open) return;
    this.#known.set(part.details, part.details.open);
    const open = this.#parts.filter(({ details }) => details.open);
    this.open = this.#allOpen ? 'all' : open.map(({ id }) => id).join(' ');
    this.requestUpdate();
    this.dispatchEvent(new CharacteristicToggleEvent(part.id, part.details.open));
  };

  readonly #toggleAll = (): void => {
    const open = !this.#allOpen;
    for (const { details } of this.#parts) details.open = open;
    this.requestUpdate();
  };

  /** Opens what the address names and takes the visitor to its heading. */
  #reveal(silently: boolean): void {
    const id = addressedId();
    const target = id ? this.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
    const part = this.#parts.find(({ id: section }) => target?.closest('section')?.id === section);
    if (!target) return;
    if (part && (target.id === part.id || part.details.contains(target))) {
      part.details.open = true;
      if (silently) this.#known.set(part.details, true);
    }
    const heading = target.matches('section') ? target.querySelector('h1,h2,h3,h4,h5,h6') : null;
    if (!(heading instanceof HTMLElement)) {
      target.scrollIntoView();
      return;
    }
    heading.tabIndex = -1;
    heading.focus();
  }

  readonly #followAddress = (): void => {
    this.#reveal(false);
  };

  /** A link to what the address names already changes nothing, so there is no `hashchange`. */
  readonly #revealAgain = (event: MouseEvent): void => {
    const [link] = event.composedPath().filter(node => node instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href && !event.defaultPrevented) {
      // After the browser's own scrolling.
      setTimeout(this.#followAddress);
    }
  };

  /** CSS opens the parts on paper where the engine has `::details-content`; script elsewhere. */
  readonly #openToPrint = (): void => {
    if (CSS.supports('selector(::details-content)')) return;
    this.#openedToPrint = this.#parts.map(({ details }) => details).filter(({ open }) => !open);
    this.#openSilently(true);
  };

  readonly #closeAfterPrint = (): void => {
    this.#openSilently(false);
    this.#openedToPrint = [];
  };

  #openSilently(open: boolean): void {
    for (const details of this.#openedToPrint) {
      this.#known.set(details, open);
      details.open = open;
    }
  }

  protected override render() {
    this.renderRoot.hidden = !this.#failed && (this.plain || this.#parts.length === 0);
    if (this.#failed) {
      return html`<p>
        ${text.loadFailed} <a class="police-link" href=${THE_LIST}>${text.readTheAct}</a>
      </p>`;
    }
    return html`<button
      class="police-button police-button-plain"
      type="button"
      @click=${this.#toggleAll}
    >
      ${this.#allOpen ? text.hideAll : text.showAll}
    </button>`;
  }
}
