import type { PropertyValues } from '@lit/reactive-element';
import { Localized } from '../../i18n/localized.js';
import { consentStore } from '../../internal/consent/store.js';
import { ExitController } from '../../internal/controllers/exit-controller.js';
import { oneOf, warn } from '../../internal/dev/warn.js';
import { PoliceElement } from '../../internal/police-element.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { Banner } from './banner.js';

/**
 * Asks a visitor about cookies, and keeps back what they do not allow.
 *
 * A labelled region at the foot of the window, placed first in the body. It takes no focus and traps
 * none. A visitor who has answered gets nothing rendered.
 *
 * @summary Asks about cookies, and keeps back what is not allowed.
 * @tag police-cookie-consent
 * @slot - A line and a link to the cookies notice, in `noscript`: shown without script only.
 * @event {PoliceConsentEvent} police-consent - on `document`, when choices changed
 * @event {PoliceConsentErrorEvent} police-consent-error - on `document`, when something failed
 * @event {PoliceConsentClearedEvent} police-consent-cleared - on `document`, when something that was refused is removed
 * @cssproperty --police-exit-space - space at the foot of the window that the quick exit takes
 * @fallback Nothing optional runs; the line and the link in the slot show.
 * @example
 * <police-cookie-consent policy="/cookies.json" notice-href="/cookies" settings-href="/cookies#settings">
 *   <noscript><p>We use only the cookies that this site needs. <a href="/cookies">Cookies notice</a></p></noscript>
 * </police-cookie-consent>
 */
export class CookieConsent extends Localized(PoliceElement) {
  static override tag = 'police-cookie-consent';
  static override properties = {
    policy: {},
    noticeHref: { attribute: 'notice-href' },
    settingsHref: { attribute: 'settings-href' },
    recordEndpoint: { attribute: 'record-endpoint' },
    reloadOnWithdraw: { attribute: 'reload-on-withdraw' },
    googleConsentMode: { type: Boolean, attribute: 'google-consent-mode' },
    audit: { type: Boolean },
  };

  static override styles = [tokens];
  static override lightStyles = () => import('./cookie-consent.light.styles.js');

  /** Where the policy is: `#id` of a JSON script in the page, or an address. Required. */
  declare policy: string | null;
  /** Address of the cookies notice; no link by default. */
  declare noticeHref: string | null;
  /** Address of the cookie settings, a page with `police-cookie-preferences`; no link by default. */
  declare settingsHref: string | null;
  /** Where records are posted too; nowhere by default. */
  declare recordEndpoint: string | null;
  /** `on` (default) or `off`: load the page again where scripts ran that a visitor withdraws. */
  declare reloadOnWithdraw: string | null;
  /** Whether Google's tags are told (Consent Mode v2) what is allowed; `false` by default. */
  declare googleConsentMode: boolean;
  /** For the web team: shows what this page does that the policy does not say; off by default. */
  declare audit: boolean;

  #banner: Banner | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.googleConsentMode = false;
    new ExitController(this, () => this.#banner?.leave());
  }

  /** Opens the dialog with a choice for each category. */
  async customise(): Promise<void> {
    const banner = await this.#loadBanner();
    if (banner && this.isConnected) await banner.customise();
    // The page of settings has the same choices.
    else if (!banner && this.settingsHref) location.assign(this.settingsHref);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = consentStore().subscribe(this.#follow);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#banner?.settle(false);
  }

  protected override willUpdate(): void {
    // An update may be under way when the element is taken out.
    if (!this.isConnected) return;
    const store = consentStore();
    if (this.recordEndpoint) store.endpoint = this.recordEndpoint;
    store.reloads =
      oneOf(this, 'reload-on-withdraw', this.reloadOnWithdraw, ['on', 'off'], 'on') === 'on';
    if (this.policy) void store.use(this.policy, this.localName, this.googleConsentMode);
    else warn(this.localName, 'policy is missing: nothing optional runs');
    if (this.audit) void this.#showAudit();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const state = consentStore().get();
    if (state.policy) this.#banner?.draw(state, state.policy, this.textLang);
  }

  protected override updated(): void {
    this.#banner?.settle(this.isConnected);
  }

  async #showAudit(): Promise<void> {
    const { auditWhile } = await import('./audit/audit.js');
    auditWhile(this, () => this.isConnected && this.audit);
  }

  /** Who has answered is not asked, and loads nothing that asks. */
  async #loadBanner(): Promise<Banner | undefined> {
    try {
      const { Banner } = await import('./banner.js');
      return (this.#banner ??= new Banner(this));
    } catch {
      warn(
        this.localName,
        'the banner could not be loaded: nobody is asked, nothing optional runs',
      );
      return undefined;
    }
  }

  readonly #follow = (): void => {
    const { policy, answered } = consentStore().get();
    if (policy && !answered && !this.#banner) {
      void this.#loadBanner().then(() => this.requestUpdate());
    }
    this.requestUpdate();
  };
}
