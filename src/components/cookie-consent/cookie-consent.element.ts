import { languageLoading, shownLanguage } from '../../i18n/localization.js';
import { followPageLanguage } from '../../i18n/page-language.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { consentStore } from '../../internal/consent/store.js';
import { oneOf, warn } from '../../internal/dev/warn.js';
import type { Mirrors } from '../../internal/dom/mirror-attributes.js';
import { PlainElement } from '../../internal/plain-element.js';
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
export class CookieConsent extends PlainElement {
  static override tag = 'police-cookie-consent';
  static override lightStyles = () => import('./cookie-consent.light.styles.js');

  static override mirrors: Mirrors = {
    policy: ['policy', null],
    noticeHref: ['notice-href', null],
    settingsHref: ['settings-href', null],
    recordEndpoint: ['record-endpoint', null],
    reloadOnWithdraw: ['reload-on-withdraw', null],
    googleConsentMode: ['google-consent-mode', false],
    audit: ['audit', false],
  };

  /**
   * Where the policy is: `#id` of a JSON script in the page, or an address. Required.
   *
   * @attr policy
   */
  declare policy: string | null;
  /**
   * Address of the cookies notice; no link by default.
   *
   * @attr notice-href
   */
  declare noticeHref: string | null;
  /**
   * Address of the cookie settings, a page with `police-cookie-preferences`; no link by default.
   *
   * @attr settings-href
   */
  declare settingsHref: string | null;
  /**
   * Where records are posted too; nowhere by default.
   *
   * @attr record-endpoint
   */
  declare recordEndpoint: string | null;
  /**
   * `on` (default) or `off`: load the page again where scripts ran that a visitor withdraws.
   *
   * @attr reload-on-withdraw
   */
  declare reloadOnWithdraw: string | null;
  /**
   * Whether Google's tags are told (Consent Mode v2) what is allowed; `false` by default.
   *
   * @attr google-consent-mode
   */
  declare googleConsentMode: boolean;
  /**
   * For the web team: shows what this page does that the policy does not say; off by default.
   *
   * @attr audit
   */
  declare audit: boolean;

  /** What asks; fetched for those who have not answered, and for who opens the dialog. */
  #banner: Banner | undefined;
  #unsubscribe: (() => void) | undefined;
  /** A visitor who is asked nothing needs no language. */
  #stopFollowing: (() => void) | undefined;

  /** Empty until there is something to ask: what the page has inside is for those without script. */
  override readonly shadowRoot = this.attachShadow({ mode: 'open' });

  /** @internal */
  get textLang(): string {
    return shownLanguage();
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
    const store = consentStore();
    this.#unsubscribe = store.subscribe(this.#follow);
    document.addEventListener('police-exit', this);
    if (this.#banner) this.#followLanguage();
    const state = store.get();
    if (state.policy) this.#follow(state);
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
    document.removeEventListener('police-exit', this);
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#banner?.disconnect();
  }

  /** The page is being left. @internal */
  handleEvent(): void {
    this.#banner?.leave();
  }

  protected override async update(): Promise<void> {
    const store = consentStore();
    // An update may be under way when the element is taken out: the store of the page is not its any more.
    if (this.isConnected) {
      // From the attributes themselves: a property is a call more, on every page.
      const endpoint = this.getAttribute('record-endpoint');
      if (endpoint) store.endpoint = endpoint;
      const reload = this.getAttribute('reload-on-withdraw');
      store.reloads =
        !reload || oneOf(this, 'reload-on-withdraw', reload, ['on', 'off'], 'on') === 'on';
      const policy = this.getAttribute('policy');
      if (policy) void store.use(policy, this.localName, this.hasAttribute('google-consent-mode'));
      else warn(this.localName, 'policy is missing: nothing optional runs');
      if (this.hasAttribute('audit')) void this.#showAudit();
    }
    const banner = this.#banner;
    if (!banner) return;
    // Nobody sees English flash on a Welsh page.
    let loading: Promise<unknown> | undefined;
    while (!banner.drawn && (loading = languageLoading())) await loading;
    const state = store.get();
    if (state.policy) banner.draw(state, state.policy, shownLanguage());
  }

  async #showAudit(): Promise<void> {
    const { auditWhile } = await import('./audit/audit.js');
    auditWhile(this, () => this.isConnected && this.audit);
  }

  /** Who has answered is not asked, and loads nothing that asks. */
  async #loadBanner(): Promise<Banner | undefined> {
    // Now, so that the strings come together with what shows them.
    if (this.isConnected) this.#followLanguage();
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

  #followLanguage(): void {
    this.#stopFollowing ??= followPageLanguage(() => this.requestUpdate());
  }

  readonly #follow = ({ policy, answered }: ConsentState): void => {
    if (policy && !answered && !this.#banner) {
      void this.#loadBanner().then(() => this.requestUpdate());
    } else if (this.#banner) this.requestUpdate();
  };
}
