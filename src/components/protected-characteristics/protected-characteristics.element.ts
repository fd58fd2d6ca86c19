import type { PropertyValues } from '@lit/reactive-element';
import { Localized } from '../../i18n/localized.js';
import { oneOf, warn, warnOfValue } from '../../internal/dev/warn.js';
import { h } from '../../internal/markup/markup.js';
import { updateChildren } from '../../internal/markup/to-dom.js';
import { PoliceElement } from '../../internal/police-element.js';
import { AddressController } from './address-controller.js';
import { FoldedParts, areOpen } from './folded-parts.js';
import { CharacteristicToggleEvent } from './protected-characteristics.events.js';
import { text } from './protected-characteristics.text.js';
import type { Content, ContentOptions } from './written-content.js';
import { WrittenContent } from './written-content.js';

const LEVELS = ['2', '3', '4', '5', '6'] as const;
const JURISDICTIONS = ['gb', 'ni'] as const;
const POSITIVE_ACTION = ['off', 's158', 's158-s159'] as const;
const LAWS = 'https://www.legislation.gov.uk/ukpga/';
/** Where the list of each jurisdiction is. */
const THE_LIST = { gb: `${LAWS}2010/15/section/4`, ni: `${LAWS}1998/47/section/75` };
/** Another list, or more or less of it; a change writes anew. */
const WRITTEN_BY = ['also', 'hateCrime', 'headingLevel', 'jurisdiction', 'positiveAction'] as const;

const tokens = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** A classic script in the head runs before the parser has reached our children. */
const parsed = async (): Promise<void> => {
  if (document.readyState !== 'loading') return;
  await new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
};

/**
 * Explains the nine protected characteristics of the Equality Act 2010, in English and Welsh; for
 * Northern Ireland, the nine groups of section 75 of the Northern Ireland Act 1998.
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
  static override tag = 'police-protected-characteristics';
  static override lightStyles = () => import('./protected-characteristics.light.styles.js');

  static override properties = {
    also: {},
    hateCrime: { attribute: 'hate-crime' },
    headingLevel: {
      attribute: 'heading-level',
      converter: (value: string | null) => (value === null ? 2 : Number(value)),
    },
    jurisdiction: {},
    open: {
      reflect: true,
      converter: {
        fromAttribute: (value: string | null) => value ?? '',
        toAttribute: (value: string) => value || null,
      },
    },
    plain: { type: Boolean, reflect: true },
    positiveAction: { attribute: 'positive-action' },
  };

  /** @internal The lazy part; tests replace it to see it fail. */
  static loadContent = (): Promise<Content> => import('./protected-characteristics.content.js');

  /**
   * Further parts to write, with spaces between, or `all`: `kinds-of-discrimination`,
   * `equality-duty`, `outside-the-nine`, `recent-changes`. None by default.
   */
  declare also: string;

  /**
   * Writes how the list for hate crime differs. The value is where your force takes reports; left
   * empty, the link goes to Police.uk. Off (`null`) by default.
   */
  declare hateCrime: string | null;

  /** Level of the headings that the element writes, 2 to 6; 2 by default. Pasted headings stay. */
  declare headingLevel: number;

  /** Whose law: `gb`, the default, or `ni`, Northern Ireland. */
  declare jurisdiction: string;

  /** Ids of the parts that are open, with spaces between, or `all`. Follows what the visitor does. */
  declare open: string;

  /** Shows everything, with nothing to press; off by default. */
  declare plain: boolean;

  /**
   * How far your force takes positive action, which is then explained: `s158`, help only;
   * `s158-s159`, also the choice between equal candidates. `off` by default.
   */
  declare positiveAction: string;

  /** @internal */
  declare readonly renderRoot: HTMLElement;

  readonly #parts = new FoldedParts(this);
  readonly #address = new AddressController(this, this.#parts);
  readonly #content = new WrittenContent(
    this,
    () => this.#contentOptions,
    () => {
      this.#settle();
      this.requestUpdate();
    },
  );
  #ready: Promise<void> | undefined;
  #started = false;
  #failed = false;

  constructor() {
    super();
    this.also = '';
    this.hateCrime = null;
    this.headingLevel = 2;
    this.jurisdiction = 'gb';
    this.open = '';
    this.plain = false;
    this.positiveAction = 'off';
    // `toggle` does not bubble; on its way down it still passes here.
    this.addEventListener('toggle', this.#noticeToggle, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adopt();
  }

  /**
   * The bar of controls, in the light DOM as all the rest: a shadow root would hide the content until
   * the language of the first render has come.
   */
  protected override createRenderRoot(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'police-controls';
    bar.addEventListener('click', this.#toggleAll);
    return bar;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    await this.#content.done;
    return super.getUpdateComplete();
  }

  /** Before the render, whose words depend on what is open. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (WRITTEN_BY.some(name => changed.has(name))) this.#content.update();
    if (!this.#started) return;
    if (changed.has('open') || changed.has('plain')) this.#applyOpen(changed.has('plain'));
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { all } = this.#parts;
    this.renderRoot.hidden = !this.#failed && (this.plain || all.length === 0);
    const link = { class: 'police-link', href: THE_LIST[this.#jurisdiction] };
    const allOpen = areOpen(all);
    const button = {
      class: 'police-button police-button-plain',
      type: 'button',
      'aria-expanded': String(allOpen),
    };
    updateChildren(this.renderRoot, [
      this.#failed
        ? h('p', {}, `${text.loadFailed} `, h('a', link, text.readTheList[this.#jurisdiction]()))
        : h('button', button, allOpen ? text.hideAll : text.showAll),
    ]);
  }

  protected override firstUpdated(): void {
    this.#ready = this.#start();
    if (!CSS.supports('selector(::details-content)')) void this.#openForPrint();
  }

  protected override languageChanged(): void {
    this.#content.update();
  }

  async #start(): Promise<void> {
    await parsed();
    if (this.#parts.sections.length === 0) {
      const { loadContent } = this.constructor as typeof ProtectedCharacteristics;
      this.#failed = !(await this.#content.start(loadContent));
      if (this.#failed) this.append(this.renderRoot);
    }
    this.#settle();
    this.#started = true;
    // The controls first: they move what comes after them.
    this.requestUpdate();
    await super.getUpdateComplete();
    if (this.isConnected) this.#address.reveal(true);
  }

  async #openForPrint(): Promise<void> {
    try {
      const { PrintController } = await import('./print-controller.js');
      new PrintController(this, this.#parts);
    } catch {
      // Printed as it stands on the screen; "Show all details" still opens everything.
    }
  }

  get #jurisdiction(): (typeof JURISDICTIONS)[number] {
    return oneOf(this, 'jurisdiction', this.jurisdiction, JURISDICTIONS, 'gb');
  }

  get #contentOptions(): ContentOptions {
    const { headingLevel, hateCrime } = this;
    const found = headingLevel || this.getAttribute('heading-level');
    const { positiveAction } = this;
    return {
      textLang: this.textLang,
      jurisdiction: this.#jurisdiction,
      headingLevel: Number(oneOf(this, 'heading-level', String(found), LEVELS, '2')),
      also: tokens(this.also),
      positiveAction: oneOf(this, 'positive-action', positiveAction, POSITIVE_ACTION, 'off'),
      hateCrime: hateCrime !== null,
      ...(hateCrime && { reportHref: hateCrime }),
    };
  }

  /** Takes care of sections that are new. */
  #settle(): void {
    this.#adopt();
    this.#placeLocalParts();
    if (this.open || this.plain) this.#applyOpen(true);
  }

  /** Puts the controls before the first section and learns what is open, before the next paint. */
  #adopt(): void {
    const [first] = this.#parts.sections;
    if (!first) return;
    if (!this.contains(this.renderRoot)) {
      // A copy of an upgraded element, or a saved page, brings the controls of its original along.
      this.querySelector('.police-controls')?.remove();
      first.before(this.renderRoot);
    }
    this.#parts.learn();
  }

  /** A force's own part is moved, not copied: what is in it keeps its state. */
  #placeLocalParts(): void {
    for (const part of this.querySelectorAll<HTMLElement>(':scope > [slot$="-local"]')) {
      const id = part.slot.replace(/-local$/, '');
      const section = this.#parts.sections.find(candidate => candidate.id === id);
      if (!section) warn(this.localName, `slot="${part.slot}" belongs to no section`);
      else section.insertBefore(part, section.querySelector('details'));
    }
  }

  #applyOpen(silently: boolean): void {
    const wanted = tokens(this.open);
    const ids = this.#parts.sections.map(({ id }) => id);
    // A part that a visitor had open may be asked for no longer: that is no mistake of the author's.
    for (const id of this.#started && silently ? [] : wanted) {
      if (id !== 'all' && !ids.includes(id)) warnOfValue(this, 'open', id, ['all', ...ids]);
    }
    const all = this.plain || wanted.includes('all');
    for (const { id, details } of this.#parts.all) {
      this.#parts.set(details, all || wanted.includes(id), silently);
    }
  }

  readonly #noticeToggle = (event: Event): void => {
    const { all } = this.#parts;
    const part = this.#parts.news(event, all);
    if (!part) return;
    const open = all.filter(({ details }) => details.open);
    this.open = areOpen(all) ? 'all' : open.map(({ id }) => id).join(' ');
    this.requestUpdate();
    this.dispatchEvent(new CharacteristicToggleEvent(part.id, part.details.open));
  };

  readonly #toggleAll = (): void => {
    if (this.#failed) return;
    const { all } = this.#parts;
    const open = !areOpen(all);
    for (const { details } of all) this.#parts.set(details, open, false);
    this.requestUpdate();
  };
}
