import { html, nothing } from 'lit/html.js';
import { Localized } from '../../i18n/localized.js';
import type { Words } from '../../internal/consent/policy.js';
import { consentStore } from '../../internal/consent/store.js';
import { wordsTemplate } from '../../internal/consent/words-template.js';
import { fillPlaces, PLACES } from '../../internal/consent/words.js';
import { ExitController } from '../../internal/controllers/exit-controller.js';
import { warn } from '../../internal/dev/warn.js';
import { TemplateElement } from '../../internal/template-element.js';
import { controls } from '../../styles/controls.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { roomFor } from './room-for.js';
import { styles } from './consent-gate.styles.js';
import { text } from './consent-gate.text.js';

/**
 * Stands in for content of another firm until the visitor wants it: this once, or always.
 *
 * @summary A placeholder for an embed that needs consent.
 * @tag police-consent-gate
 * @slot - A link to the content, always there until it is shown; and a `template` that holds it.
 * @cssstate open - the content is shown
 * @cssstate sized - the frame in the template says its width and height, which are kept for it
 * @event {PoliceConsentEvent} police-consent - on `document`, after "Always allow"
 * @fallback The link.
 * @example
 * <police-consent-gate category="video" service="films">
 *   <a href="https://video.example/watch/1">Watch our film on video.example</a>
 *   <template><iframe src="https://video.example/embed/1" title="Our film"></iframe></template>
 * </police-consent-gate>
 */
export class ConsentGate extends Localized(TemplateElement) {
  static override tag = 'police-consent-gate';
  static override properties = { category: {}, service: {} };

  static override styles = [tokens, controls, styles];
  static override lightStyles = () => import('./consent-gate.light.styles.js');

  /** Ids of the categories that the content needs, separated by spaces. Required. */
  declare category: string | null;
  /** Id of the service in the policy, whose name is shown; the category's first by default. */
  declare service: string | null;

  /** Allowed by this visitor for this page view. */
  #once = false;
  #failed = false;
  #moveFocus = false;
  #embed: HTMLElement | undefined;
  #stop: AbortController | undefined;
  #sized = false;

  constructor() {
    super();
    new ExitController(this, () => {
      this.#once = false;
      this.#close();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#stop = new AbortController());
    const unsubscribe = consentStore().subscribe(() => this.requestUpdate());
    signal.addEventListener('abort', unsubscribe);
    document.addEventListener(
      'police-consent',
      ({ changed }) => {
        // A refusal said after "this time" counts more.
        if (this.#ids.some(id => changed.includes(id))) this.#once = false;
        this.requestUpdate();
      },
      { signal },
    );
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  get #ids(): string[] {
    return (this.category ?? '').split(/\s+/).filter(Boolean);
  }

  protected override willUpdate(): void {
    if (this.#ids.length === 0) warn(this.localName, 'category is missing: only the link shows');
    this.#keepRoom();
    if (this.#once || consentStore().allows(this.category ?? '')) this.#open();
    else this.#close();
  }

  protected override updated(): void {
    if (!this.#moveFocus || !this.#embed) return;
    this.#moveFocus = false;
    const medium = this.#embed.querySelector<HTMLElement>('iframe, video, audio');
    // A frame that is still loading is silent to a screen reader: the group of its name is not.
    this.#embed.role = 'group';
    this.#embed.ariaLabel = medium?.title ?? null;
    (medium?.matches('video, audio') ? medium : this.#embed).focus();
  }

  get #template(): HTMLTemplateElement | null {
    return this.querySelector<HTMLTemplateElement>(':scope > template');
  }

  /** Keeps the room that the frame in the template is going to take, whatever stands in it. */
  #keepRoom(): void {
    const template = this.#template;
    if (this.#sized || !template) return;
    this.#sized = true;
    const room = roomFor(template.content);
    if (!room) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(room);
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    this.setState('sized', true);
  }

  /** Moves the content out of its template: moved nodes keep nonces and parser-trusted text. */
  #open(): void {
    const template = this.#template;
    if (this.#embed || !template) return;
    this.#embed = document.createElement('div');
    this.#embed.slot = 'embed';
    this.#embed.tabIndex = -1;
    this.#embed.append(template.content);
    this.append(this.#embed);
    this.setState('open', true);
  }

  #close(): void {
    if (!this.#embed) return;
    this.#template?.content.append(...this.#embed.childNodes);
    this.#embed.remove();
    this.#embed = undefined;
    this.setState('open', false);
  }

  #serviceName(): Words {
    const categories = (consentStore().get().policy?.categories ?? []).filter(({ id }) =>
      this.#ids.includes(id),
    );
    const services = categories.flatMap(category => category.services ?? []);
    const service = services.find(({ id }) => id === this.service) ?? services[0];
    if (this.service && service?.id !== this.service) {
      warn(this.localName, `service="${this.service}" is none of the category's in the policy`);
    }
    return service?.name ?? categories[0]?.label ?? '';
  }

  readonly #showOnce = (): void => {
    this.#once = true;
    this.#moveFocus = true;
    this.requestUpdate();
  };

  readonly #allow = async (): Promise<void> => {
    this.#moveFocus = true;
    this.#failed = (await consentStore().grant(this.#ids, 'embed')) === false;
    this.requestUpdate();
  };

  protected override render() {
    const { policy } = consentStore().get();
    const lang = this.textLang;
    const failed = this.#failed ? html`<p role="alert" lang=${lang}>${text.failed}</p>` : nothing;
    const ids = this.#ids;
    const known =
      ids.length > 0 && ids.every(id => policy?.categories.some(category => category.id === id));
    // Both lie in one place, so that neither moves the page when it takes over from the other.
    return html`<div class=${this.#embed ? 'place opened' : 'place'}>
      <div class="room"></div>
      <div class="closed">
        <slot></slot>
        ${
          policy && known && this.#template
            ? html`<p id="about" lang=${lang}>
                  ${fillPlaces(text.about(PLACES[0]), [wordsTemplate(this.#serviceName(), lang)])}
                </p>
                <div class="buttons" lang=${lang}>
                  <button
                    type="button"
                    class="police-button"
                    aria-describedby="about"
                    @click=${this.#showOnce}
                  >
                    ${text.once}
                  </button>
                  <button
                    type="button"
                    class="police-button"
                    aria-describedby="about"
                    @click=${this.#allow}
                  >
                    ${text.always}
                  </button>
                </div>`
            : nothing
        }
      </div>
      <div class="open"><slot name="embed"></slot>${failed}</div>
    </div>`;
  }
}
