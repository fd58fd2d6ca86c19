import { html, nothing } from 'lit/html.js';
import { Localized } from '../../i18n/localized.js';
import {
  choicesFields,
  choicesFieldsStyles,
  readChoices,
} from '../../internal/consent/choices-fields.js';
import { consentStore } from '../../internal/consent/store.js';
import { ExitController } from '../../internal/controllers/exit-controller.js';
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

  #result: 'saved' | 'failed' | undefined;
  #moveFocus = false;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new ExitController(this, () => {
      this.#result = undefined;
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
    this.#unsubscribe = consentStore().subscribe(() => this.requestUpdate());
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
    if (this.#moveFocus) this.renderRoot.querySelector<HTMLElement>('.message')?.focus();
    this.#moveFocus = false;
  }

  async #end(saving: Promise<boolean | undefined>): Promise<void> {
    const saved = await saving;
    if (saved === undefined) return;
    this.#result = saved ? 'saved' : 'failed';
    this.#moveFocus = true;
    this.requestUpdate();
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const choices = readChoices(event.currentTarget as HTMLFormElement);
    void this.#end(consentStore().choose(choices, 'page'));
  };

  readonly #retry = (): void => void this.#end(consentStore().retry());

  #message(reloading: boolean) {
    if (!this.#result) return nothing;
    const saved = this.#result === 'saved';
    // No alert: the focus has it read, and an alert beside it is read again. Firefox lets Orca read
    // text of the focused node itself, none of a paragraph in it.
    return html`<div class=${saved ? 'message' : 'message error'} tabindex="-1">
      ${saved ? text.saved : text.failed}${saved && reloading ? ` ${text.reloading}` : ''}
      ${
        saved
          ? nothing
          : html`<p>
              <button type="button" class="police-button" @click=${this.#retry}>
                ${text.retry}
              </button>
            </p>`
      }
    </div>`;
  }

  protected override render() {
    const state = consentStore().get();
    const lang = this.textLang;
    if (state.status === 'broken') return html`<p lang=${lang}>${text.broken}</p>`;
    if (!state.policy) return html`<slot></slot>`;
    return html`<form lang=${lang} @submit=${this.#save}>
      ${this.#message(state.reloading)} ${choicesFields(state, lang, text)}
      <div class="buttons"><button class="police-button">${text.save}</button></div>
    </form>`;
  }
}
