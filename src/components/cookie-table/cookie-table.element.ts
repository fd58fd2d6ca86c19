import { html, nothing } from 'lit/html.js';
import { Localized } from '../../i18n/localized.js';
import type { Category } from '../../internal/consent/policy.js';
import { consentStore } from '../../internal/consent/store.js';
import { wordsTemplate } from '../../internal/consent/words-template.js';
import { fillPlaces, listed, PLACES, wordsIn } from '../../internal/consent/words.js';
import { releaseRoom } from '../../internal/dom/release-room.js';
import { TemplateElement } from '../../internal/template-element.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { CookieRow } from './cookie-rows.js';
import { rowsOf } from './cookie-rows.js';
import { styles } from './cookie-table.styles.js';
import { text } from './cookie-table.text.js';

/**
 * The tables of a cookies notice, from the policy that also holds back and clears up.
 *
 * @summary What the site keeps on a device, as tables.
 * @tag police-cookie-table
 * @slot - What shows without script, and where the policy can't be used.
 * @cssstate drawn - the tables are there, or the slot for good
 * @fallback The slot shows.
 * @example
 * <police-cookie-table policy="/cookies.json">
 *   <p>Call 101 to ask what this site keeps on your device.</p>
 * </police-cookie-table>
 */
export class CookieTable extends Localized(TemplateElement) {
  static override tag = 'police-cookie-table';
  static override properties = { policy: {}, category: {} };

  static override styles = [tokens, styles];
  static override lightStyles = () => import('./cookie-table.light.styles.js');

  /** `#id` of a JSON script or an address; may be left out where the banner names it. */
  declare policy: string | null;
  /** Id of the one category to show; all by default. */
  declare category: string | null;

  #drawn = false;
  #unsubscribe: (() => void) | undefined;

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
    if (this.policy) void consentStore().use(this.policy, this.localName);
  }

  #lifetime({ lifetime, kept }: CookieRow) {
    if (lifetime) return wordsTemplate(lifetime, this.textLang);
    const words = {
      declared: text.unsaid,
      session: text.session,
      'until-removed': text.untilRemoved,
    };
    return words[kept];
  }

  protected override updated(): void {
    if (this.#drawn || consentStore().get().status === 'waiting') return;
    this.#drawn = true;
    // Once the styles that keep the room are there.
    void this.updateComplete.then(() => releaseRoom(this, kept => this.setState('drawn', !kept)));
  }

  /** The service and, where that is another, its provider. */
  #users({ service, provider }: CookieRow) {
    const lang = this.textLang;
    const isAnother = provider && wordsIn(provider, lang) !== wordsIn(service, lang);
    const users = isAnother ? [service, provider] : [service];
    return fillPlaces(PLACES[0], listed(users.map(words => [wordsTemplate(words, lang)])));
  }

  #table(category: Category) {
    const lang = this.textLang;
    const rows = rowsOf(category);
    if (rows.length === 0) return nothing;
    return html`<table lang=${lang}>
      <caption>
        ${wordsTemplate(category.label, lang)}<span>${wordsTemplate(category.purpose, lang)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.name}</th>
          <th scope="col">${text.service}</th>
          <th scope="col">${text.lifetime}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row =>
            html`<tr>
              <th scope="row"><bdi dir="ltr">${row.name}</bdi></th>
              <td>${this.#users(row)}</td>
              <td><bdi>${this.#lifetime(row)}</bdi></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  protected override render() {
    const { policy } = consentStore().get();
    if (!policy) return html`<slot></slot>`;
    return policy.categories
      .filter(({ id }) => !this.category || id === this.category)
      .map(category => this.#table(category));
  }
}
