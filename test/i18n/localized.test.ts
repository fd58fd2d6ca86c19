import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { Localized } from '../../src/i18n/localized.js';
import { waitForStrings } from '../../src/i18n/localization.js';
import { setMessages } from '../../src/i18n/site-messages.js';
import { text } from '../../src/components/quick-exit/quick-exit.text.js';
import { takeConsole } from '../support/console.js';
import { addTestLanguages, PSEUDO } from '../support/languages.js';
import { resetPage, setPageLanguage } from '../support/page.js';
import { until } from '../support/until.js';

class LocalizedProbe extends Localized(LitElement) {
  protected override render() {
    return html`<p lang=${this.textLang}>${text.label}</p>`;
  }
  protected override readonly keepsChildrenInView = true;
  get words(): string {
    return this.shadowRoot?.querySelector('p')?.textContent ?? '';
  }
  get wordsLang(): string {
    return this.shadowRoot?.querySelector('p')?.lang ?? '';
  }
}
customElements.define('localized-probe', LocalizedProbe);

describe('Localized', () => {
  let probe: LocalizedProbe;

  beforeEach(async () => {
    probe = await fixture(html`<localized-probe></localized-probe>`);
  });

  afterEach(resetPage);

  it('shows English on an English page', () => {
    expect(probe.words).to.equal('Leave this site');
  });

  it('follows the lang of the page live, both ways', async () => {
    await setPageLanguage('cy');
    expect(probe.words).to.equal('Gadael y wefan hon');
    expect(probe.wordsLang).to.equal('cy');
    await setPageLanguage('en');
    expect(probe.words).to.equal('Leave this site');
  });

  it('takes the language of a regional tag', async () => {
    await setPageLanguage('cy-GB');
    expect(probe.words).to.equal('Gadael y wefan hon');
  });

  it('never flashes English on a Welsh page: the first render waits for Welsh', async () => {
    await setPageLanguage('cy');
    const late = document.createElement('localized-probe') as LocalizedProbe;
    const seen: string[] = [];
    new MutationObserver(() => seen.push(late.words)).observe(late, {
      childList: true,
      subtree: true,
    });
    document.body.append(late);
    await late.updateComplete;
    expect(late.words).to.equal('Gadael y wefan hon');
    expect(seen).not.to.include('Leave this site');
    late.remove();
  });

  it('keeps what is slotted in view while the language loads', async () => {
    await setPageLanguage('cy');
    // A language that has not been shown yet in this page is fetched: the first render waits for it.
    setMessages('ga', { 'quick-exit.label': 'Fág an suíomh seo' });
    document.documentElement.lang = 'ga';
    const late = document.createElement('localized-probe') as LocalizedProbe;
    late.innerHTML = '<b>one</b><i slot="other">two</i>';
    document.body.append(late);
    await Promise.resolve();
    const slots = [...late.shadowRoot!.querySelectorAll('slot')];
    expect(late.hasUpdated).to.equal(false);
    expect(
      slots.flatMap(slot => slot.assignedElements()).map(child => child.localName),
    ).to.have.members(['b', 'i']);
    await late.updateComplete;
    expect(late.words).to.equal('Fág an suíomh seo');
    expect(late.shadowRoot!.querySelectorAll('slot')).to.have.length(0);
    late.remove();
  });

  it('shows English, names it so and warns once where the language is unknown', async () => {
    await setPageLanguage('xx');
    expect(probe.words).to.equal('Leave this site');
    expect(probe.wordsLang).to.equal('en');
    const warnings = takeConsole();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<html lang="xx">.*English is shown.*en, cy/);
  });

  it("takes a site's own language, given before or after the page speaks it", async () => {
    setMessages('pl', { 'quick-exit.label': 'Opuść tę stronę' });
    await setPageLanguage('pl');
    expect(probe.words).to.equal('Opuść tę stronę');
    setMessages('pl', { 'quick-exit.label': 'Wyjdź' });
    await until(() => probe.words === 'Wyjdź');
  });

  it("takes a site's own English, which @lit/localize alone can't override", async () => {
    setMessages('en', { 'quick-exit.label': 'Get out of here' });
    await until(() => probe.words === 'Get out of here');
    setMessages('en', { 'quick-exit.label': 'Leave this site' });
    await until(() => probe.words === 'Leave this site');
  });

  it('names an unknown message id in the console', async () => {
    setMessages('cy', { 'quick-exit.nothing': 'dim' });
    await until(() => globalThis.policeConsole.lines.length > 0);
    expect(takeConsole().join()).to.match(/unknown id "quick-exit.nothing"/);
  });

  it('reads messages from a block in the page', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.lang = 'fr';
    block.dataset['policeMessages'] = '';
    block.textContent = '{ "quick-exit.label": "Quitter ce site" }';
    document.body.append(block);
    probe.remove();
    const later: LocalizedProbe = await fixture(html`<localized-probe></localized-probe>`);
    await setPageLanguage('fr');
    expect(later.words).to.equal('Quitter ce site');
    block.remove();
  });

  it("shows the library's strings where the page's own cannot be loaded", async () => {
    waitForStrings(Promise.reject(new TypeError('Failed to fetch')));
    const late: LocalizedProbe = await fixture(html`<localized-probe></localized-probe>`);
    expect(late.words).to.equal('Leave this site');
    expect(takeConsole().join()).to.match(/own strings could not be loaded/);
  });

  it('shows the accented test language whole', async () => {
    addTestLanguages();
    await setPageLanguage(PSEUDO);
    expect(probe.words).to.match(/^\[Lê/);
  });

  it('leaves no observer behind when the last element goes', async () => {
    probe.remove();
    await setPageLanguage('cy');
    expect(probe.words).to.equal('Leave this site');
  });
});
