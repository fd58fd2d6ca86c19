import type { CSSResult } from 'lit';
import { LitElement } from 'lit';
import { warn } from './dev/warn.js';
import { adoptStyles } from './dom/adopt-styles.js';

/**
 * What all elements share: registration that survives being loaded twice, and `internals` under the
 * one name that accessibility checkers look for (dequelabs/axe-core#4259: a `#private` field is
 * invisible to axe, which then reports faults that do not exist).
 */
export class PoliceElement extends LitElement {
  /** @internal */
  readonly internals = this.attachInternals();

  /**
   * Styles for children in the light DOM. Also in the stylesheet that a site links, which holds before
   * and without script; adopted here so that a forgotten link costs looks for a moment only.
   *
   * @internal
   */
  static lightStyles: readonly CSSResult[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), (this.constructor as typeof PoliceElement).lightStyles);
  }

  /**
   * Registers the class. Loading the library twice, or two versions of it, keeps the first and
   * warns; it never throws.
   *
   * @param tag - the tag to register under
   * @param registry - the registry to use; the page's by default
   * @returns the class that the tag stands for afterwards
   */
  static define(
    tag: string,
    registry: CustomElementRegistry = customElements,
  ): CustomElementConstructor {
    const self = this as unknown as CustomElementConstructor;
    const existing = registry.get(tag);
    if (existing) {
      if (existing !== self) {
        warn(
          tag,
          'is registered already, by another copy of the library or by the page; the first stays',
        );
      }
      return existing;
    }
    try {
      registry.define(tag, self);
      return self;
    } catch {
      // One constructor serves one tag (HTML, "define" step 3): a second tag gets a subclass.
      const another = class extends self {};
      registry.define(tag, another);
      return another;
    }
  }

  /** Sets or clears a custom state (`:state(name)`), and keeps it out of the light DOM. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }
}
