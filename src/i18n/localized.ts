import type { ReactiveElement } from '@lit/reactive-element';
import { languageLoading, shownLanguage } from './localization.js';
import { followPageLanguage } from './page-language.js';

// TypeScript asks a mixin's constructor to take any[] (microsoft/TypeScript#37142).
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor<T> = new (...args: any[]) => T;

/** What `Localized` adds to an element. */
export declare class LocalizedInterface {
  /** The language of the strings on show: `cy`, `en`, or one that the site brought. */
  protected readonly textLang: string;
  /** Whether children in the light DOM show while strings load; for those that must never be missed. */
  protected readonly keepsChildrenInView: boolean;
  /** Called after the strings on show changed, before the element renders with them. */
  protected languageChanged(): void;
}

/**
 * An element that speaks the page's language: waits for the language before it first renders, so
 * that nobody sees English flash on a Welsh page, and renders again when the language changes.
 */
export const Localized = <T extends Constructor<ReactiveElement>>(
  Base: T,
): T & Constructor<LocalizedInterface> => {
  class LocalizedElement extends Base {
    #stopFollowing: (() => void) | undefined;

    protected get textLang(): string {
      return shownLanguage();
    }

    protected readonly keepsChildrenInView: boolean = false;

    protected languageChanged(): void {}

    override connectedCallback(): void {
      this.#stopFollowing = followPageLanguage(this.#showLanguage);
      super.connectedCallback();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#stopFollowing?.();
    }

    protected override async scheduleUpdate(): Promise<void> {
      let loading: Promise<unknown> | undefined;
      while (!this.hasUpdated && (loading = languageLoading())) {
        const slots = this.#showChildren();
        await loading;
        for (const slot of slots) slot.remove();
      }
      await super.scheduleUpdate();
    }

    /** Shows the light DOM as it is while strings load: a shadow root without slots would hide it. */
    #showChildren(): HTMLSlotElement[] {
      const { shadowRoot } = this;
      if (!shadowRoot || !this.keepsChildrenInView) return [];
      const names = new Set(['', ...[...this.children].map(child => child.slot)]);
      const slots = [...names].map(name => {
        const slot = document.createElement('slot');
        slot.name = name;
        return slot;
      });
      shadowRoot.append(...slots);
      return slots;
    }

    readonly #showLanguage = (): void => {
      this.languageChanged();
      this.requestUpdate();
    };
  }
  return LocalizedElement as unknown as T & Constructor<LocalizedInterface>;
};
