import type { PropertyValues } from '@lit/reactive-element';
import { oneOf } from '../../internal/dev/warn.js';
import { takeEarlyProperties } from '../../internal/dom/mirror-attributes.js';
import { parsed } from '../../internal/dom/parsed.js';
import { AddressController } from './address-controller.js';
import { checkOpen, checkSections } from './check-sections.js';
import { drawControls, drawFailure } from './controls.js';
import { Extras } from './extras.js';
import type { FoldedPart } from './folded-parts.js';
import { FoldedParts } from './folded-parts.js';
import { openForPrint } from './open-for-print.js';
import { CharacteristicsAttributes } from './protected-characteristics.attributes.js';
import { CharacteristicToggleEvent } from './protected-characteristics.events.js';
import type { Jurisdiction } from './law/law.types.js';
import type { WrittenContent } from './written-content.js';

type Content = typeof import('./protected-characteristics.content.js');

/** What a force says itself, to be moved into its section; straight in the section it stands already. */
const OWN_PARTS = ':scope > [slot]:not([slot=intro], [slot=outro])';
const JURISDICTIONS = ['gb', 'ni'] as const;
/** Another list, or more or less of it; a change writes anew. */
const WRITTEN_BY = ['also', 'hate-crime', 'heading-level', 'jurisdiction', 'positive-action'];
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
 * @slot age-easy-read - The same in easy read: a link, or the text itself; so for each id.
 * @slot age-bsl - The same in British Sign Language; so for each id.
 * @slot age-audio - The same to listen to, with captions and transcript; so for each id.
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
export class ProtectedCharacteristics extends CharacteristicsAttributes {
  static override tag = 'police-protected-characteristics';
  static override lightStyles = () => import('./protected-characteristics.light.styles.js');

  /** @internal The lazy part; tests replace it to see it fail. */
  static loadContent = (): Promise<Content> => import('./protected-characteristics.content.js');

  /** @internal */
  declare readonly renderRoot: HTMLElement;

  readonly #parts = new FoldedParts(this);
  readonly #extras = new Extras(this, this.#parts);
  readonly #address = new AddressController(this, this.#parts, this.#extras.bringBack);
  #content: WrittenContent | undefined;
  #ready: Promise<void> | undefined;
  #started = false;
  #failed = false;
  #open = '';
  /** What the button says: whether all are open. */
  #drawnOpen: boolean | undefined;

  constructor() {
    super();
    takeEarlyProperties(this, { open: '' });
    // `toggle` does not bubble; on its way down it still passes here.
    this.addEventListener('toggle', this.#noticeToggle, true);
  }

  /**
   * Ids of the parts that are open, with spaces between, or `all`. What the attribute or a script asks
   * for is done; then the property follows the visitor, and the attribute stays as the page has it:
   * Chromium styles every part anew where an `open` above them changes.
   *
   * @attr open
   */
  get open(): string {
    return this.#open;
  }

  set open(ids: string | null | undefined) {
    this.#open = ids ?? '';
    if (this.#started) {
      this.#applyOpen();
      this.requestUpdate();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adopt();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (WRITTEN_BY.includes(name)) this.#content?.update();
    // Also the same again: the visitor may have closed since what it names.
    if (name === 'open') this.open = value;
    else if (this.#started && old !== value) {
      if (name === 'plain') this.#applyOpen(true);
      this.requestUpdate();
    }
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
    await this.#content?.done;
    await this.#extras.loaded;
    return super.getUpdateComplete();
  }

  protected override firstUpdated(): void {
    this.#ready = this.#start();
    void openForPrint(this, this.#parts);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#started) this.#draw();
  }

  protected override languageChanged(): void {
    this.#content?.update();
  }

  async #start(): Promise<void> {
    await parsed();
    if (this.querySelector('section[id]')) void checkSections(this, this.#parts);
    else await this.#writeContent();
    await this.#settle();
    this.#started = true;
    // The controls first: they move what comes after them.
    this.#draw();
    if (this.isConnected) this.#address.reveal(true);
  }

  /** Writes what the page gave none of. */
  async #writeContent(): Promise<void> {
    const { loadContent } = this.constructor as typeof ProtectedCharacteristics;
    try {
      const { WrittenContent, contentOptions, showContent } = await loadContent();
      this.#content = new WrittenContent(
        this,
        showContent,
        () => contentOptions(this, this.#jurisdiction, this.textLang),
        async () => {
          await this.#settle();
          this.requestUpdate();
        },
      );
      await this.#content.done;
    } catch {
      this.#content = undefined;
      this.#failed = true;
      this.append(this.renderRoot);
    }
  }

  get #jurisdiction(): Jurisdiction {
    return oneOf(this, 'jurisdiction', this.jurisdiction, JURISDICTIONS, 'gb');
  }

  /** Takes care of sections that are new. */
  async #settle(): Promise<void> {
    this.#adopt();
    if (this.open || this.plain) this.#applyOpen(true);
    const ownParts = this.querySelectorAll(OWN_PARTS);
    if (!ownParts[0]) return;
    try {
      (await import('./own-parts.js')).placeOwnParts(this, ownParts);
    } catch {
      // They stand where the page has them.
    }
  }

  /** Puts the controls before the first section and learns what is open, before the next paint. */
  #adopt(): void {
    const first = this.querySelector('section[id]');
    if (!first) return;
    if (!this.contains(this.renderRoot)) {
      // A copy of an upgraded element, or a saved page, brings the controls of its original along.
      for (const old of this.querySelectorAll('.police-controls, .police-copy')) old.remove();
      first.before(this.renderRoot);
    }
    this.#parts.learn();
  }

  #draw(open = this.#parts.open === 'all'): void {
    this.#drawnOpen = open;
    this.renderRoot.hidden = !this.#failed && this.plain;
    if (this.#failed) {
      drawFailure(this.renderRoot, this.#jurisdiction);
      return;
    }
    const folds = this.querySelector('section[id] details');
    drawControls(this.renderRoot, folds && open, this.#toggleAll);
    this.#extras.draw();
  }

  #applyOpen(silently?: boolean): void {
    const wanted: string[] = this.open.match(/\S+/g) ?? [];
    const all = this.plain || wanted.includes('all');
    const changed = this.#parts.set(({ id }) => all || wanted.includes(id));
    // A part that a visitor had open may be asked for no longer: that is no mistake of the author's.
    if (!this.#started || !silently) checkOpen(this, wanted);
    if (!silently) this.#report(changed);
  }

  #report(parts: readonly FoldedPart[]): void {
    for (const { id, details } of parts) {
      this.dispatchEvent(new CharacteristicToggleEvent(id, details.open));
    }
  }

  /** Notes what is open now that parts were opened or closed. */
  #follow(changed: readonly FoldedPart[]): void {
    this.#open = this.#parts.open;
    const all = this.#open === 'all';
    // With a first press each function is compiled: what one part changes nothing in is not called.
    if (all === this.#drawnOpen) this.#extras.draw();
    else this.#draw(all);
    this.#report(changed);
  }

  readonly #noticeToggle = (event: Event): void => {
    const part = this.#parts.news(event);
    if (part) this.#follow([part]);
  };

  readonly #toggleAll = (): void => {
    this.#follow(this.#parts.set(this.#parts.open !== 'all'));
  };
}
