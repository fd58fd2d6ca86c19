import type { Policy } from '../../internal/consent/policy.js';
import { optional } from '../../internal/consent/policy.js';
import type { Choices, Source } from '../../internal/consent/record.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { consentStore } from '../../internal/consent/store.js';
import { adoptStyles } from '../../internal/dom/adopt-styles.js';
import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { updateDom } from '../../internal/markup/to-dom.js';
import { controls } from '../../styles/controls.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { asked, needsConsent } from './asked.js';
import { text } from './cookie-consent.text.js';
import { styles } from './cookie-consent.styles.js';
import { PageRoom } from './page-room.js';

/** The element that shows a banner. */
export interface BannerHost {
  readonly shadowRoot: ShadowRoot;
  readonly isConnected: boolean;
  readonly noticeHref: string | null;
  readonly settingsHref: string | null;
  readonly textLang: string;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** `ask` while nothing was decided here, `hidden` when the visitor closed what came after. */
type View = 'ask' | 'saved' | 'failed' | 'unopened' | 'hidden';

const link = (href: string, words: string) => [' ', h('a', { class: 'police-link', href }, words)];

const button = (act: string, words: string) =>
  h('button', { type: 'button', class: 'police-button', 'data-act': act }, words);

/** What is on show to a visitor who has not answered yet; nobody else has one. */
export class Banner {
  /** Whether it was drawn before: only the first time waits for the language. */
  drawn = false;

  readonly #host: BannerHost;
  readonly #root: ShadowRoot;
  readonly #room = new PageRoom();
  readonly #prepare = (): void => {
    consentStore().prepare();
    void this.#loadSaved();
  };
  readonly #section = document.createElement('section');
  /** What the section was built for: another look is another node, as its message must be announced. */
  #look = '';
  #view: View = 'ask';
  #answered = false;
  #saving = false;
  #moveFocus = false;
  #dialog: typeof import('./dialog.js') | undefined;
  #saved: typeof import('./saved.js') | undefined;

  constructor(host: BannerHost) {
    this.#host = host;
    this.#root = host.shadowRoot;
    adoptStyles(this.#root, [tokens, controls, styles]);
    this.#root.addEventListener('click', this.#act);
    for (const near of ['pointerover', 'focusin']) {
      this.#root.addEventListener(near, this.#prepare, { once: true });
    }
  }

  /** Opens the dialog. */
  async customise(): Promise<void> {
    try {
      this.#dialog ??= await import('./dialog.js');
      adoptStyles(this.#root, this.#dialog.styles);
      // Drawn once, it has its language: the banner itself stays as it is.
      if (this.drawn) this.#drawDialog(consentStore().get(), this.#host.textLang);
      else {
        this.#host.requestUpdate();
        await this.#host.updateComplete;
      }
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

  /** Gives the page its room back: the element is out of it. */
  disconnect(): void {
    this.#room.for(null);
  }

  get #open(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  #show(view: View): void {
    this.#view = view;
    // As high as the question was: the answer's message is shorter, and a box that shrinks moves.
    this.#section.style.setProperty('--_before', `${this.#section.offsetHeight}px`);
    this.#moveFocus = view === 'saved' || view === 'failed' || view === 'unopened';
    this.#host.requestUpdate();
  }

  async #end(saving: Promise<boolean | undefined>): Promise<void> {
    this.#saving = true;
    const saved = await saving;
    // A newer choice, or the exit, has the word.
    if (saved === undefined) return;
    if (saved) await this.#loadSaved();
    this.#saving = false;
    this.#show(saved ? 'saved' : 'failed');
  }

  /** The words that name what was chosen; without them it is said that the choice is saved. */
  async #loadSaved(): Promise<void> {
    this.#saved ??= await import('./saved.js').catch(() => undefined);
  }

  #choose(choices: Choices, source: Source): void {
    this.#open?.close();
    void this.#end(consentStore().choose(choices, source));
  }

  #chooseAll(choice: boolean): void {
    const { policy } = consentStore().get();
    if (!policy) return;
    this.#choose(Object.fromEntries(optional(policy).map(({ id }) => [id, choice])), 'banner');
  }

  readonly #act = ({ target }: Event): void => {
    const acts: Readonly<Record<string, () => unknown>> = {
      accept: () => this.#chooseAll(true),
      reject: () => this.#chooseAll(false),
      customise: () => this.customise(),
      retry: () => this.#end(consentStore().retry()),
      hide: () => this.#show('hidden'),
    };
    void acts[(target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'] ?? '']?.();
  };

  /** What came of it; nothing while it asks. */
  #said(state: ConsentState, policy: Policy, lang: string): Markup | readonly Markup[] {
    if (this.#view === 'failed') return text.failed;
    if (this.#view === 'unopened') return text.unopened;
    return this.#saved?.savedWords(state, policy, lang) ?? text.kept;
  }

  #describe(state: ConsentState, policy: Policy, lang: string, href: string | null): Markup {
    const view = this.#view;
    const said = view === 'ask' ? undefined : this.#said(state, policy, lang);
    const more = view !== 'failed' && href && link(href, said ? text.settings : text.notice);
    return h(
      'section',
      { lang, 'aria-label': text.label, 'data-nosnippet': true },
      // In a low window the text scrolls: a link in it, or else it itself, is how a keyboard gets there.
      h(
        'div',
        { class: 'text', role: said ? 'alert' : null, tabindex: more ? (said ? -1 : null) : 0 },
        said ?? asked(policy, lang),
        more,
      ),
      h(
        'div',
        { class: 'actions' },
        view === 'saved'
          ? button('hide', text.hide)
          : [
              button('accept', needsConsent(policy) ? text.accept : text.keep),
              button('reject', text.reject),
              view === 'failed' ? button('retry', text.retry) : button('customise', text.customise),
            ],
      ),
    );
  }

  #drawDialog(state: ConsentState, lang: string): void {
    this.#dialog?.draw(this.#root, state, lang, choices => this.#choose(choices, 'dialog'));
  }

  /** Shows how things stand, in a language. */
  draw(state: ConsentState, policy: Policy, lang: string): void {
    const { noticeHref, settingsHref } = this.#host;
    this.drawn = true;
    // Forgotten, here or in another tab: asked anew.
    if (this.#answered && !state.answered) this.#view = 'ask';
    this.#answered = state.answered;
    // What failed was tried again by itself, and is there now.
    if (this.#view === 'failed' && state.answered && state.kept) {
      this.#view = 'saved';
      // The words that name the choice may still be on their way.
      if (!this.#saved) void this.#loadSaved().then(() => this.#host.requestUpdate());
      this.#moveFocus = this.#section.contains(this.#root.activeElement);
    }
    const view = this.#view;
    // Answered already, but not yet told so: nothing flickers in between.
    const shown = view === 'ask' ? !state.answered || this.#saving : view !== 'hidden';
    const href = view === 'ask' ? noticeHref : settingsHref;
    const look = shown ? `${view},${href}` : '';
    if (look !== this.#look) {
      this.#look = look;
      // The region stays: Firefox tells a screen reader nothing of a focus in one that came with it.
      this.#section.replaceChildren();
      if (!look) this.#section.remove();
      else if (!this.#section.isConnected) this.#root.prepend(this.#section);
    }
    // Sentences have their values in other places in another language.
    if (lang !== this.#section.lang) this.#section.firstElementChild?.replaceChildren();
    if (look) updateDom(this.#section, this.#describe(state, policy, lang, href));
    if (this.#dialog) this.#drawDialog(state, lang);
    // It may have been taken out while the language was on its way.
    this.#room.for(look && this.#host.isConnected ? this.#section : null);
    if (this.#moveFocus) this.#section.querySelector<HTMLElement>('.text')?.focus();
    this.#moveFocus = false;
  }
}
