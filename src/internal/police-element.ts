import { ReactiveElement } from '@lit/reactive-element';
import { warn } from './dev/warn.js';
import type { LightStyles } from './dom/adopt-styles.js';
import { adoptStyles, hasStylesheet } from './dom/adopt-styles.js';
import { registerElement } from './dom/register-element.js';

/**
 * What all elements share: registration that survives being loaded twice, and `internals` under the
 * one name that accessibility checkers look for (dequelabs/axe-core#4259: a `#private` field is
 * invisible to axe, which then reports faults that do not exist).
 */
export class PoliceElement extends ReactiveElement {
  /** @internal */
  readonly internals = this.attachInternals();

  /**
   * Loads the styles of children in the light DOM. They belong in the stylesheet that a site links,
   * which holds before and without script; a page without it gets them with the element.
   *
   * @internal
   */
  static lightStyles?: () => Promise<{ readonly lightStyles: LightStyles }>;

  /** The tag that `define()` registers unless it is given another. */
  static tag = '';

  #styled: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const load = (this.constructor as typeof PoliceElement).lightStyles;
    const root = this.getRootNode();
    if (!load || hasStylesheet(root, this.localName)) return;
    this.#styled = load().then(
      ({ lightStyles }) => adoptStyles(root, lightStyles),
      () => warn(this.localName, 'has no styles: link police-elements.css'),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    await this.#styled;
    return settled;
  }

  /**
   * Registers the class. Loading the library twice, or two versions of it, keeps the first and
   * warns; it never throws.
   *
   * @param tag - the tag to register under; the library's own by default
   * @param registry - the registry to use; the page's by default
   * @returns the class that the tag stands for afterwards
   */
  static define(
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): CustomElementConstructor {
    return registerElement(this, tag, registry);
  }

  /** Sets or clears a custom state (`:state(name)`), and keeps it out of the light DOM. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }
}
