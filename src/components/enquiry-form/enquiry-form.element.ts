import { ExitController } from '../../internal/controllers/exit-controller.js';
import { warn } from '../../internal/dev/warn.js';
import { newSubmissionKey } from '../../internal/http/submission-key.js';
import { PoliceElement } from '../../internal/police-element.js';
import { sessionStore } from '../../internal/storage/safe-storage.js';
import { Localized } from '../../i18n/localized.js';
import { blankForm } from './blank-form.js';
import type { BuiltForm } from './builder.js';
import { draftPlace } from './draft/draft-place.js';
import { plainText } from './enquiry-form.plain.text.js';
import type { Reveal } from './reveal.js';
import type { FormState } from './sending/answers.js';
import type { EnquirySession } from './session.js';
import { stayOffline } from './stay-offline.js';

/**
 * @summary An enquiry form that sends safely, says plainly how it went, and works without script.
 *
 * Stands round an ordinary `<form action method="post">` and improves it in place; given no form it
 * writes one, from its attributes or from a `<script type="application/json">` inside it.
 *
 * @tag police-enquiry-form
 *
 * @slot - the form, as `renderEnquiryForm` prints it or as the author wrote it; or a JSON configuration
 * @slot help - other ways to get in touch: shown as it is, and again where sending failed
 *
 * @event {EnquirySubmitEvent} police-enquiry-submit - before the first try; cancelable
 * @event {EnquirySentEvent} police-enquiry-sent - after an answer with a reference
 * @event {EnquiryErrorEvent} police-enquiry-error - after errors were found, and after each failed try
 *
 * @cssstate idle - nothing sent
 * @cssstate invalid - the page's own check found errors
 * @cssstate review - checked; the answers show in place of the fields, nothing is sent yet
 * @cssstate sending - on its way
 * @cssstate sent - accepted: the receipt shows
 * @cssstate rejected - refused, or a fault: the form is kept
 * @cssstate waiting - sent again by itself, after a countdown or when back online
 * @cssstate unsure - it may have arrived; sending again with the same key is safe
 *
 * @attr {boolean} review - shows the answers once more before they are sent
 * @attr {'session'} draft - keeps what is typed in this tab for 30 minutes, says so and can be cleared
 * @attr {string} equality - where answers to questions about equality go, which the receipt then offers;
 *   `{reference}` in it is the reference of the message, without it nothing links the two
 * @attr {'england' | 'wales'} equality-nation - whose lists of groups; `england` by default
 *
 * @fallback The form posts by itself. A bare tag shows what it holds in `slot="help"`.
 *
 * @example
 * <police-enquiry-form action="/enquiries" privacy-href="/privacy">
 *   <p slot="help">You can also call <a href="tel:101">101</a>.</p>
 * </police-enquiry-form>
 */
export class EnquiryForm extends Localized(PoliceElement) {
  static override tag = 'police-enquiry-form';
  static override properties = {
    action: {},
    privacyHref: { attribute: 'privacy-href' },
  };
  static override lightStyles = () => import('./enquiry-form.light.styles.js');

  /** Where a form that the element writes posts to. Default: none, which is named in the console. */
  declare action: string;
  /** Address of the privacy notice that a form the element writes links to. Default: none. */
  declare privacyHref: string;

  #form: HTMLFormElement | null = null;
  #built: BuiltForm | undefined;
  #session: EnquirySession | undefined;
  #loading: Promise<EnquirySession | undefined> | undefined;
  #reveal: Reveal | undefined;
  #submitting = false;
  #native = false;
  #comeBack: (() => void) | undefined;

  constructor() {
    super();
    this.action = '';
    this.privacyHref = '';
    this.addEventListener('submit', this.#takeSubmit);
    this.addEventListener('focusin', this.#prepare);
    new ExitController(this, this.#drop);
  }

  /** How far the enquiry is; also the attribute `state` and a custom state of the same name. */
  get state(): FormState {
    return (this.getAttribute('state') ?? 'idle') as FormState;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('state')) this.#showState('idle');
    // A form still being parsed may yet bring its hidden fields.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#start, { once: true });
    } else this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#start);
    // Moved elements are back before the microtask runs; nothing is sent for one that is gone.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#session?.leave();
      this.#comeBack?.();
    });
  }

  /** The light DOM is the element's own: there is no shadow root to hide it while strings load. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    if (!this.#form && document.readyState !== 'loading') void this.#build();
  }

  protected override updated(): void {
    if (!this.#form) return;
    this.#setHidden('lang', this.textLang);
    this.#built?.update(this.textLang, this.#session?.errors ?? []);
    this.#session?.languageChanged();
    this.#reveal?.languageChanged();
  }

  readonly #start = (): void => {
    this.#adopt();
    if (!this.#form && this.hasUpdated) void this.#build();
  };

  /** Improves the form that is there; replaces no node of it. */
  #adopt(): void {
    const form = this.querySelector('form');
    if (!form || form === this.#form) return;
    this.#form = form;
    // A page that swaps its form gets a new session; the old form is not listened to any more.
    this.#session?.leave();
    this.#comeBack?.();
    this.#session = this.#loading = undefined;
    form.noValidate = true;
    if (form.getAttribute('method')?.toLowerCase() !== 'post') {
      warn(
        this.localName,
        'the form lacks method="post"; without it enquiries would go into addresses',
      );
      form.setAttribute('method', 'post');
    }
    if (!form.getAttribute('action')) {
      warn(this.localName, 'there is no action: no endpoint to send enquiries to');
    }
    if (!this.querySelector('.police-emergency')) {
      warn(this.localName, 'there is no notice for emergencies (class "police-emergency")');
    }
    if (form.querySelector('[data-show-when]')) {
      // Without it every question shows, as without script.
      import('./reveal.js').then(
        ({ Reveal }) => (this.#reveal = new Reveal(form, () => this.textLang)),
        () => undefined,
      );
    }
    this.#setHidden('submission_key', newSubmissionKey(), true);
    this.#setHidden('form_started', new Date().toISOString(), true);
    this.#setHidden('lang', this.textLang);
    if (this.#draft && sessionStore.get(this.#draft)) void this.#load();
  }

  /** Where what was typed on an earlier visit to the page may be kept. */
  get #draft(): string | false | null {
    return this.hasAttribute('draft') && this.#form && draftPlace(this.#form);
  }

  #setHidden(name: string, value: string, onlyIfEmpty = false): void {
    let input = this.#form?.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
    if (!input) {
      input = Object.assign(document.createElement('input'), { type: 'hidden', name });
      this.#form?.append(input);
    }
    if (!onlyIfEmpty || !input.value) input.value = value;
  }

  async #build(): Promise<void> {
    try {
      const { buildForm } = await import('./builder.js');
      // Somebody may have put a form in meanwhile.
      this.#adopt();
      if (this.#form || !this.isConnected) return;
      this.#built = buildForm(this, this.textLang);
      this.#adopt();
    } catch {
      const words = document.createElement('p');
      words.textContent = plainText.notLoaded;
      this.prepend(words);
    }
  }

  #showState(state: FormState): void {
    this.setState(this.state, false);
    this.setAttribute('state', state);
    this.setState(state, true);
  }

  #load(): Promise<EnquirySession | undefined> {
    this.#loading ??= import('./session.js')
      .then(async ({ beginSession }) => {
        const form = this.#form;
        if (!form) return undefined;
        this.#session = await beginSession({
          element: this,
          form,
          lang: () => this.textLang,
          showState: state => this.#showState(state),
          postNatively: () => this.#postNatively(),
        });
        return this.#session;
      })
      .catch(() => {
        this.#loading = undefined;
        return undefined;
      });
    return this.#loading;
  }

  /** The form's own post, with the same key: for a page that could not load the rest of its script. */
  #postNatively(submitter?: HTMLElement | null): void {
    if (!this.#form) return;
    this.#native = true;
    HTMLFormElement.prototype.requestSubmit.call(this.#form, submitter);
    this.#native = false;
  }

  readonly #prepare = (): void => {
    if (document.readyState === 'loading') return;
    this.#adopt();
    if (this.#form) void this.#load();
  };

  readonly #takeSubmit = (event: SubmitEvent): void => {
    // The questions in the receipt are a form of their own.
    if (this.#native || event.defaultPrevented || (this.#form && event.target !== this.#form))
      return;
    event.preventDefault();
    this.#adopt();
    if (!this.#submitting) void this.#submit(event.submitter);
  };

  async #submit(submitter: HTMLElement | null): Promise<void> {
    this.#submitting = true;
    this.#comeBack?.();
    const session = await this.#load();
    const taken = await session?.submit();
    this.#submitting = false;
    if (taken || !this.#form) return;
    if (navigator.onLine) this.#postNatively(submitter);
    else
      this.#comeBack = stayOffline(this.#form, this.textLang, () => void this.#submit(submitter));
  }

  readonly #drop = (): void => {
    // Before the session counts what is left: how much was typed is the visitor's too.
    if (this.#form) blankForm(this.#form);
    this.#session?.drop();
    this.#comeBack?.();
    if (this.#draft) sessionStore.remove(this.#draft);
    this.#showState('idle');
  };
}
