import type { LightStyles } from './dom/adopt-styles.js';
import { adoptStyles, hasStylesheet } from './dom/adopt-styles.js';
import type { Mirrors } from './dom/mirror-attributes.js';
import {
  mirrorAttributes,
  mirroredAttributes,
  takeEarlyProperties,
} from './dom/mirror-attributes.js';
import { registerElement } from './dom/register-element.js';
import { warn } from './dev/warn.js';

/** A server may import us, and has no elements. */
const Base =
  typeof HTMLElement === 'undefined' ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

/**
 * An element that stands on every page and does next to nothing until somebody acts: no library, no
 * object and no listener of its own that is not needed yet (ADR 0018, 0020). Its attributes are its
 * state.
 */
export class PlainElement extends Base {
  /** @internal */
  declare static lightStyles?: () => Promise<{ readonly lightStyles: LightStyles }>;

  /** The tag that `define()` registers unless it is given another. */
  declare static tag: string;

  /** @internal */
  declare static mirrors: Mirrors;

  /** @internal Asked for once, when the class is registered. */
  static get observedAttributes(): string[] {
    mirrorAttributes(this.prototype, this.mirrors);
    return mirroredAttributes(this.mirrors);
  }

  #internals: ElementInternals | undefined;
  #updating: Promise<void> | undefined;
  #styled: Promise<void> | undefined;
  /** Something changed while an update waited. */
  #again = false;
  #connectedOnce = false;

  /**
   * Under the one name that accessibility checkers look for (dequelabs/axe-core#4259), and made when
   * it is first wanted.
   *
   * @internal
   */
  get internals(): ElementInternals {
    return (this.#internals ??= this.attachInternals());
  }

  /** Settles when what changed shows; `true` as Lit's elements say it. */
  get updateComplete(): Promise<boolean> {
    return (async () => {
      while (this.#updating) await this.#updating;
      await this.#styled;
      return true;
    })();
  }

  /** Registers the class; never throws. See {@link registerElement}. */
  static define(
    tag: string = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): CustomElementConstructor {
    return registerElement(this, tag, registry);
  }

  connectedCallback(): void {
    const { mirrors, lightStyles: load } = this.constructor as typeof PlainElement;
    takeEarlyProperties(this, mirrors);
    this.#connectedOnce = true;
    this.requestUpdate();
    const root = this.getRootNode();
    if (!load || hasStylesheet(root, this.localName)) return;
    this.#styled = load().then(
      ({ lightStyles }) => adoptStyles(root, lightStyles),
      () => warn(this.localName, 'has no styles: link police-elements.css'),
    );
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now && this.#connectedOnce) this.requestUpdate();
  }

  /** Updates soon, once for all that changes until then; an element that was never in a page waits. */
  requestUpdate(): void {
    if (!this.#connectedOnce) return;
    this.#again = true;
    this.#updating ??= this.#work();
  }

  /** Brings what is there in line with the attributes and the language. */
  protected update(): void | Promise<void> {}

  async #work(): Promise<void> {
    await Promise.resolve();
    try {
      while (this.#again) {
        this.#again = false;
        await this.update();
      }
    } finally {
      this.#updating = undefined;
    }
  }

  /** Sets or clears a custom state (`:state(name)`). */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.#internals?.states.delete(name);
  }
}
