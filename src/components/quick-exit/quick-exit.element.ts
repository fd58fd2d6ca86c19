import { languageLoading, shownLanguage } from '../../i18n/localization.js';
import { followPageLanguage } from '../../i18n/page-language.js';
import { oneOf, warn, warnOfValue } from '../../internal/dev/warn.js';
import { adoptStyles } from '../../internal/dom/adopt-styles.js';
import type { Mirrors } from '../../internal/dom/mirror-attributes.js';
import { h } from '../../internal/markup/markup.js';
import { updateChildren } from '../../internal/markup/to-dom.js';
import { PlainElement } from '../../internal/plain-element.js';
import { controls } from '../../styles/controls.styles.js';
import { clearPage } from './clear-page.js';
import { WEATHER, isNeutral } from './destination.js';
import { readKeys } from './exit-keys.js';
import { leaveFromHere } from './leave-from-here.js';
import { root } from './leave.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { text } from './quick-exit.text.js';
import { SHORTCUTS, createSequence, readShortcuts } from './shortcut.js';
import type { rewind } from './rewind.js';
import type { Press, Shortcut } from './shortcut.js';

const POSITIONS = ['bottom', 'top', 'static'] as const;
const SPACE = '--police-exit-space';

/**
 * A link, always in view, that leaves the site at once and leaves nothing of it on the screen.
 *
 * Escape does the same. The page is covered, its title and icon are made neutral, `police-exit` is
 * dispatched on `document` so that everything held is dropped, and the tab goes to a neutral site.
 * It can't take pages out of the browser's history; nothing here says that it does.
 *
 * @summary Leaves the site at once, by a link or the Escape key.
 * @tag police-quick-exit
 *
 * @slot - the link, `<a href="…" rel="noreferrer noopener">`; written by the element where there is none
 * @slot label - words for the link that the element writes
 * @slot hint - replaces the sentence that names the shortcut
 * @slot safety - replaces the link to the safety page
 *
 * @event {Event} police-exit - on `document`, when the visitor leaves and the page is covered
 *
 * @csspart hint - the sentence that names the shortcut
 * @csspart safety - the link to the safety page
 * @cssproperty --police-exit-space - set on the root element: the height that the bar takes
 *
 * @fallback Without script the link is in the same place and looks the same; it is an ordinary link.
 *
 * @example
 * <police-quick-exit>
 *   <a href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a>
 * </police-quick-exit>
 */
export class QuickExit extends PlainElement {
  static override tag = 'police-quick-exit';
  static override lightStyles = () => import('./quick-exit.light.styles.js');

  static override mirrors: Mirrors = {
    href: ['href', ''],
    shortcut: ['shortcut', 'escape'],
    timeout: ['timeout', 3],
    position: ['position', 'bottom'],
    safetyHref: ['safety-href', ''],
    allTabs: ['all-tabs', false],
    rewind: ['rewind', false],
    sameSite: ['same-site', false],
  };

  /**
   * Where to; empty means the link's own address, else https://www.bbc.co.uk/weather, which also stands
   * in for an address that is none, of this site, or not https.
   *
   * @attr href
   */
  declare href: string;
  /**
   * `escape` (default), `escape-2`, `escape-3`, `shift-3`, several by space, or `none`.
   *
   * @attr shortcut
   */
  declare shortcut: string;
  /**
   * Seconds until a destination that does not answer gives way to `about:blank`; 3 by default.
   *
   * @attr timeout
   */
  declare timeout: number;
  /**
   * `bottom` (default) or `top` of the screen, or `static` for a place in the page.
   *
   * @attr position
   */
  declare position: string;
  /**
   * The page that says what leaving can't do; empty (default) means no link.
   *
   * @attr safety-href
   */
  declare safetyHref: string;
  /**
   * Whether other tabs of the site, with this set too, leave as well; false by default.
   *
   * @attr all-tabs
   */
  declare allTabs: boolean;
  /**
   * Whether earlier pages of the site go out of the tab's history, as far as may be; false by default.
   *
   * @attr rewind
   */
  declare rewind: boolean;
  /**
   * Whether the address may be the site's own: one that answers with the way on; false by default.
   *
   * @attr same-site
   */
  declare sameSite: boolean;

  readonly #root = this.attachShadow({ mode: 'open' });
  /** The attribute as it was read. */
  #shortcut: string | undefined;
  #shortcuts: readonly Shortcut[] = [];
  #isLastPress = createSequence(this.#shortcuts);
  #drawn = false;
  #written: HTMLAnchorElement | undefined;
  #stopFollowing: (() => void) | undefined;
  #stopReading: (() => void) | undefined;
  #size: ResizeObserver | undefined;
  #tabs: BroadcastChannel | undefined;
  #rewind: typeof rewind | undefined;

  constructor() {
    super();
    this.internals.role = 'region';
    adoptStyles(this.#root, [controls, quickExitStyles]);
    this.#root.addEventListener('slotchange', this.#prepareLink);
    this.addEventListener('click', this.#leaveByLink, true);
  }

  /** @internal */
  get textLang(): string {
    return shownLanguage();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (root.police === undefined) {
      warn(this.localName, 'the guard is missing: put police-guard.js first into the head');
    }
    // At once and not with the first update, which waits for the language.
    this.#readShortcut();
    this.#stopReading = readKeys(this.#leaveByKey);
    this.#stopFollowing = followPageLanguage(() => this.requestUpdate());
    document.addEventListener('police-exit', this.#clear);
    this.#size = new ResizeObserver(this.#reserveSpace);
    this.#size.observe(this);
  }

  disconnectedCallback(): void {
    this.#stopReading?.();
    this.#stopFollowing?.();
    document.removeEventListener('police-exit', this.#clear);
    this.#size?.disconnect();
    this.#joinTabs();
    root.style.removeProperty(SPACE);
  }

  protected override async update(): Promise<void> {
    this.#readShortcut();
    oneOf(this, 'position', this.position, POSITIONS, 'bottom');
    if (!(this.timeout >= 0)) {
      warnOfValue(this, 'timeout', String(this.timeout), ['a number of seconds']);
    }
    this.#joinTabs();
    void this.#prepareRewind();
    let loading: Promise<unknown> | undefined;
    while (!this.#drawn && (loading = languageLoading())) {
      // Without slots the page's own link would be hidden until the strings are there.
      this.#draw('', '');
      await loading;
    }
    if (!this.isConnected) return;
    this.#drawn = true;
    this.internals.ariaLabel = text.region;
    this.#draw(this.#shortcuts.map(name => text[name]).join(' '), this.safetyHref);
    this.#prepareLink();
    // At once: a cookie banner drawn above the bar in this frame would be seen to move.
    this.#reserveSpace();
  }

  #draw(hint: string, safetyHref: string): void {
    const lang = this.textLang;
    updateChildren(this.#root, [
      h('p', { class: 'hint', part: 'hint', lang }, h('slot', { name: 'hint' }, hint || ' ')),
      h('slot'),
      h(
        'slot',
        { name: 'safety' },
        // Without an address it is no link, and the styles hide it.
        h(
          'a',
          { class: 'safety police-link', part: 'safety', href: safetyHref, lang },
          text.safety,
        ),
      ),
    ]);
  }

  #readShortcut(): void {
    if (this.shortcut === this.#shortcut) return;
    this.#shortcut = this.shortcut;
    const { shortcuts, unknown } = readShortcuts(this.shortcut);
    for (const word of unknown) warnOfValue(this, 'shortcut', word, [...SHORTCUTS, 'none']);
    this.#shortcuts = shortcuts;
    this.#isLastPress = createSequence(shortcuts);
  }

  /** The author's link, completed; one of our own where there is none. Never replaced. */
  readonly #prepareLink = (): HTMLAnchorElement => {
    const link = this.#link() ?? this.#writeLink();
    if (this.href) link.setAttribute('href', this.href);
    else if (!link.getAttribute('href')) link.setAttribute('href', WEATHER);
    if (!this.sameSite && !isNeutral(link.href, location.host)) {
      const found = this.href || (link.getAttribute('href') ?? '');
      warnOfValue(this, 'href', found, ['an https address of another site']);
      link.setAttribute('href', WEATHER);
    }
    link.relList.add('noreferrer', 'noopener');
    if (link === this.#written && !link.firstElementChild) {
      link.textContent = text.label;
      link.lang = this.textLang;
    }
    return link;
  };

  #link(): HTMLAnchorElement | null {
    return this.querySelector('a:not([slot], [slot] *)');
  }

  #writeLink(): HTMLAnchorElement {
    this.#written = document.createElement('a');
    const label = this.querySelector(':scope > [slot=label]');
    if (label) this.#written.append(label);
    this.append(this.#written);
    return this.#written;
  }

  readonly #leaveByLink = (event: MouseEvent): void => {
    const link = this.#link();
    // Other buttons and modifiers are the browser's: a new tab, a download.
    const plain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!plain || !link || !event.composedPath().includes(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#leave();
  };

  readonly #leaveByKey = (press: Press): boolean => {
    const now = this.#isLastPress(press);
    if (now) this.#leave();
    return now;
  };

  readonly #leave = (): void => {
    const { href } = this.#prepareLink();
    const milliseconds = (this.timeout >= 0 ? this.timeout : 3) * 1000;
    (this.#rewind ?? leaveFromHere)(href, milliseconds);
  };

  readonly #clear = (): void => {
    clearPage();
    this.#tabs?.postMessage('');
  };

  async #prepareRewind(): Promise<void> {
    this.#rewind = this.rewind ? (await import('./rewind.js')).rewind : undefined;
  }

  #joinTabs(): void {
    if (this.allTabs && this.isConnected) {
      this.#tabs ??= new BroadcastChannel('police-exit');
      this.#tabs.onmessage = this.#leave;
    } else {
      this.#tabs?.close();
      this.#tabs = undefined;
    }
  }

  readonly #reserveSpace = (): void => {
    if (this.position === 'static') root.style.removeProperty(SPACE);
    else root.style.setProperty(SPACE, `${this.offsetHeight}px`);
  };
}
