import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { optional } from '../../internal/consent/policy.js';
import type { Choices, Source } from '../../internal/consent/record.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { consentStore } from '../../internal/consent/store.js';
import { wordsIn } from '../../internal/consent/words.js';
import { adoptStyles } from '../../internal/dom/adopt-styles.js';
import { controls } from '../../styles/controls.styles.js';
import { text } from './cookie-consent.text.js';
import { styles } from './cookie-consent.styles.js';
import { PageRoom } from './page-room.js';

/** The element that shows a banner. */
export interface BannerHost {
  readonly noticeHref: string | null;
  readonly settingsHref: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** `ask` while nothing was decided here, `hidden` when the visitor closed what came after. */
type View = 'ask' | 'saving' | 'saved' | 'failed' | 'unopened' | 'hidden';

const link = (href: string | null, words: string) =>
  href ? html` <a class="police-link" href=${href}>${words}</a>` : nothing;

const button = (words: string, act: () => void) =>
  html`<button type="button" class="police-button" @click=${act}>${words}</button>`;

/** What is on show to a visitor who has not answered yet; nobody else loads it. */
export class Banner {
  readonly #host: BannerHost;
  readonly #room = new PageRoom();
  #view: View = 'ask';
  #answered = false;
  #moveFocus = false;
  #dialog: typeof import('./dialog.js') | undefined;

  constructor(host: BannerHost) {
    this.#host = host;
    adoptStyles(host.renderRoot, [controls, styles]);
  }

  /** Opens the dialog. */
  async customise(): Promise<void> {
    try {
      this.#dialog ??= await import('./dialog.js');
      adoptStyles(this.#host.renderRoot, this.#dialog.styles);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#open?.showModal();
      // Chromium and Firefox do this; WebKit takes the first of the group, which is not the one that is on.
      this.#open?.querySelector<HTMLElement>(':checked')?.focus();
    } catch {
      this.#show('unopened');
    }
  }

  /** Takes everything away: the visitor leaves. */
  leave(): void {
    this.#open?.close();
    this.#show('hidden');
  }

  /** After a render; `shown` is false where the element left the page. */
  settle(shown: boolean): void {
    const banner = this.#host.renderRoot.querySelector('section');
    this.#room.for(shown ? banner : null);
    if (this.#moveFocus) banner?.querySelector<HTMLElement>('.text')?.focus();
    this.#moveFocus = false;
  }

  get #open(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #show(view: View): void {
    this.#view = view;
    this.#moveFocus = view === 'saved' || view === 'failed' || view === 'unopened';
    this.#host.requestUpdate();
  }

  async #end(saving: Promise<boolean | undefined>): Promise<void> {
    this.#show('saving');
    const saved = await saving;
    if (saved !== undefined) this.#show(saved ? 'saved' : 'failed');
  }

  #choose(choices: Choices, source: Source): void {
    this.#open?.close();
    void this.#end(consentStore().choose(choices, source));
  }

  #chooseAll({ policy }: ConsentState, choice: boolean): void {
    if (!policy) return;
    this.#choose(Object.fromEntries(optional(policy).map(({ id }) => [id, choice])), 'banner');
  }

  #saved({ policy, choices, reloading }: ConsentState, lang: string): string {
    const names = (choice: boolean): string =>
      (policy ? optional(policy) : [])
        .filter(({ id }) => choices[id] === choice)
        .map(({ label }) => wordsIn(label, lang))
        .join(', ');
    const accepted = names(true);
    const rejected = names(false);
    const mixed = accepted ? text.savedSome(accepted, rejected) : text.savedNone;
    return `${rejected ? mixed : text.savedAll}${reloading ? ` ${text.reloading}` : ''}`;
  }

  #section(state: ConsentState, lang: string): TemplateResult {
    const { noticeHref, settingsHref } = this.#host;
    const store = consentStore();
    const view = this.#view;
    const prepare = (): void => {
      store.prepare();
    };
    const said = {
      saved: () => this.#saved(state, lang),
      failed: () => text.failed,
      unopened: () => text.unopened,
    }[view as 'saved' | 'failed' | 'unopened'] as (() => string) | undefined;
    const retry = (): void => void this.#end(store.retry());
    return html`<section
      lang=${lang}
      aria-label=${text.label}
      data-nosnippet
      @pointerenter=${prepare}
      @focusin=${prepare}
    >
      ${
        said
          ? html`<div class="text" role="alert" tabindex="-1">
              ${said()}${view === 'failed' ? nothing : link(settingsHref, text.settings)}
            </div>`
          : html`<div class="text">${text.intro}${link(noticeHref, text.notice)}</div>`
      }
      <div class="actions">
        ${
          view === 'saved'
            ? button(text.hide, () => this.#show('hidden'))
            : html`${button(text.accept, () => this.#chooseAll(state, true))}
              ${button(text.reject, () => this.#chooseAll(state, false))}
              ${
                view === 'failed'
                  ? button(text.retry, retry)
                  : button(text.customise, () => void this.customise())
              }`
        }
      </div>
    </section>`;
  }

  render(state: ConsentState, lang: string): TemplateResult {
    // Forgotten, here or in another tab: asked anew.
    if (this.#answered && !state.answered) this.#view = 'ask';
    this.#answered = state.answered;
    const shown = this.#view === 'ask' ? !state.answered : this.#view !== 'hidden';
    return html`${shown ? this.#section(state, lang) : nothing}${this.#dialog?.dialog(
      state,
      lang,
      choices => this.#choose(choices, 'dialog'),
    )}`;
  }
}
