import { html, nothing } from 'lit/html.js';
import { Localized } from '../../i18n/localized.js';
import {
  choicesFieldsStyles,
  drawChoices,
  readChoices,
} from '../../internal/consent/choices-fields.js';
import { optional } from '../../internal/consent/policy.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { consentStore } from '../../internal/consent/store.js';
import { ExitController } from '../../internal/controllers/exit-controller.js';
import { adoptStyles } from '../../internal/dom/adopt-styles.js';
import { releaseRoom } from '../../internal/dom/release-room.js';
import { TemplateElement } from '../../internal/template-element.js';
import { controls } from '../../styles/controls.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from './cookie-preferences.styles.js';
import { text } from './cookie-preferences.text.js';

/**
 * A form for the cookies page: Yes or No for each category that can be refused.
 *
 * @summary The cookie settings, as a form in the page.
 * @tag police-cookie-preferences
 * @slot - What shows without script, and until the form is there.
 * @cssstate drawn - the form, or why there is none, is there
 * @cssstate printing - only the record of the choice is printed
 * @event {PoliceConsentEvent} police-consent - on `document`, when choices changed
 * @event {PoliceConsentErrorEvent} police-consent-error - on `document`, when something failed
 * @fallback The slot shows; nothing optional runs.
 * @example
 * <police-cookie-preferences policy="/cookies.json">
 *   <p>Choices need script. Without it, only the cookies that this site needs are used.</p>
 * </police-cookie-preferences>
 */
export class CookiePreferences extends Localized(TemplateElement) {
  static override tag = 'police-cookie-preferences';
  static override properties = {
    policy: {},
    recordEndpoint: { attribute: 'record-endpoint' },
  };

  static override styles = [tokens, controls, choicesFieldsStyles, styles];
  static override lightStyles = () => import('./cookie-preferences.light.styles.js');

  /** `#id` of a JSON script or an address; may be left out where the banner names it. */
  declare policy: string | null;
  /** Where records are posted too; what the banner says by default. */
  declare recordEndpoint: string | null;

  #drawn = false;
  #receipt: typeof import('./receipt.js') | undefined;
  #receiptNote: 'failed' | 'copied' | 'not-copied' | undefined;
  #result: 'saving' | 'saved' | 'failed' | undefined;
  #moveFocus = false;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new ExitController(this, () => {
      this.#result = this.#receiptNote = undefined;
      // What was not saved goes; what holds shows again.
      const { choices } = consentStore().get();
      for (const radio of this.renderRoot.querySelectorAll<HTMLInputElement>('input')) {
        radio.checked = choices[radio.name] === (radio.value === 'yes');
      }
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = consentStore().subscribe(({ kept }) => {
      // What failed was tried again by itself, and is there now.
      if (this.#result === 'failed' && kept) this.#result = 'saved';
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  protected override willUpdate(): void {
    const store = consentStore();
    if (this.recordEndpoint) store.endpoint = this.recordEndpoint;
    if (this.policy) void store.use(this.policy, this.localName);
  }

  protected override updated(): void {
    const choices = this.renderRoot.querySelector<HTMLElement>('.choices');
    if (choices) drawChoices(choices, consentStore().get(), this.textLang, text);
    if (this.#moveFocus) this.renderRoot.querySelector<HTMLElement>('.message')?.focus();
    this.#moveFocus = false;
    if (this.#drawn || consentStore().get().status === 'waiting') return;
    this.#drawn = true;
    // Once the styles that keep the room are there.
    void this.updateComplete.then(() => releaseRoom(this, kept => this.setState('drawn', !kept)));
  }

  async #end(saving: Promise<boolean | undefined>): Promise<void> {
    // In the press's own half second, so that on a slow line its end moves nothing: a layout shift.
    this.#result = 'saving';
    this.requestUpdate();
    const saved = await saving;
    // Undefined: a newer choice, made here or in another tab, or the exit came before.
    this.#result = saved === undefined ? saved : saved ? 'saved' : 'failed';
    this.#moveFocus = saved !== undefined;
    this.requestUpdate();
  }

  /** A choice must be kept at once, on a slow line too: the visitor may go on to the next page. */
  readonly #prepare = (): void => consentStore().prepare();

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const choices = readChoices(event.currentTarget as HTMLFormElement);
    void this.#end(consentStore().choose(choices, 'page'));
  };

  readonly #retry = (): void => void this.#end(consentStore().retry());

  #message(reloading: boolean) {
    if (!this.#result) return nothing;
    // No alert: the focus has it read, and an alert beside it is read again. Firefox lets Orca read
    // text of the focused node itself, none of a paragraph in it.
    return html`<div class="message ${this.#result}" tabindex="-1">
      ${text[this.#result]}${this.#result === 'saved' && reloading ? ` ${text.reloading}` : ''}
      ${
        this.#result === 'failed'
          ? html`<p>
              <button type="button" class="police-button" @click=${this.#retry}>
                ${text.retry}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** Loads the record's words when a visitor opens it. */
  readonly #showReceipt = async (): Promise<void> => {
    try {
      this.#receipt ??= await import('./receipt.js');
      adoptStyles(this.renderRoot, this.#receipt.styles);
      this.#receiptNote = undefined;
    } catch {
      this.#receiptNote = 'failed';
    }
    this.requestUpdate();
  };

  readonly #print = (): void => {
    this.setState('printing', true);
    this.#receipt?.printOnly(this, () => this.setState('printing', false));
  };

  readonly #copy = async (): Promise<void> => {
    const copied = await this.#receipt?.copy(this.renderRoot);
    this.#receiptNote = copied ? 'copied' : 'not-copied';
    this.requestUpdate();
  };

  /** The visitor's own record, once there is one. */
  #record({ record, policy }: ConsentState, lang: string) {
    if (!policy || record?.policy !== policy.version) return nothing;
    const note = this.#receiptNote;
    return html`<details lang=${lang} @toggle=${this.#showReceipt}>
      <summary>${text.receipt}</summary>
      ${this.#receipt?.receipt(record, policy, lang)}
      ${
        this.#receipt &&
        html`<div class="buttons">
          <button type="button" class="police-button" @click=${this.#print}>
            ${text.receiptPrint}
          </button>
          <button type="button" class="police-button" @click=${this.#copy}>
            ${text.receiptCopy}
          </button>
        </div>`
      }
      <p role="status">
        ${
          note &&
          {
            failed: text.receiptFailed,
            copied: text.receiptCopied,
            'not-copied': text.receiptNotCopied,
          }[note]
        }
      </p>
    </details>`;
  }

  protected override render() {
    const state = consentStore().get();
    const { policy, status, reloading } = state;
    const lang = this.textLang;
    if (status === 'broken') return html`<p lang=${lang}>${text.broken}</p>`;
    if (!policy) return html`<slot></slot>`;
    const asks = optional(policy).length > 0;
    return html`<form
        lang=${lang}
        @focusin=${this.#prepare}
        @pointerover=${this.#prepare}
        @submit=${this.#save}
      >
        ${this.#message(reloading)}
        <div class="choices"></div>
        ${
          asks
            ? html`<div class="buttons"><button class="police-button">${text.save}</button></div>`
            : nothing
        }
      </form>
      ${asks ? html`<div class="record-room">${this.#record(state, lang)}</div>` : nothing}`;
  }
}
