import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/components/quick-exit/quick-exit.js';
import { QuickExit } from '../../../src/components/quick-exit/quick-exit.element.js';
import { QuickExitHarness } from '../../../src/components/quick-exit/quick-exit.harness.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';

const WEATHER = 'https://www.bbc.co.uk/weather';
const root = document.documentElement;

const put = async (markup: ReturnType<typeof html>): Promise<QuickExitHarness> =>
  new QuickExitHarness(await fixture<QuickExit>(markup)).ready();

describe('police-quick-exit', () => {
  before(() => {
    // As if the guard were there, so that nothing warns; no test in this file leaves.
    (root as { police?: number }).police = 1;
  });
  afterEach(resetPage);

  it('is registered and may be defined twice', () => {
    expect(customElements.get('police-quick-exit')).to.equal(QuickExit);
    expect(QuickExit.define()).to.equal(QuickExit);
    class Other extends QuickExit {}
    Other.define();
    expect(takeConsole().join()).to.match(/registered already/);
  });

  it('writes the link where the author gave none', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    expect(exit.label).to.equal('Leave this site');
    expect(exit.link.href).to.equal(WEATHER);
    expect(exit.link.rel).to.equal('noreferrer noopener');
    expect(exit.link.parentNode).to.equal(exit.host);
  });

  it("keeps the author's link, words and address, and completes its rel", async () => {
    const exit = await put(
      html`<police-quick-exit><a href="https://example.com/" rel="me">Out</a></police-quick-exit>`,
    );
    expect(exit.host.children).to.have.length(1);
    expect(exit.label).to.equal('Out');
    expect(exit.link.href).to.equal('https://example.com/');
    expect([...exit.link.relList]).to.have.members(['me', 'noreferrer', 'noopener']);
  });

  it('takes the words of the label slot for its own link', async () => {
    const exit = await put(html`<police-quick-exit><b slot="label">Go now</b></police-quick-exit>`);
    expect(exit.label).to.equal('Go now');
    await setPageLanguage('cy');
    expect(exit.label).to.equal('Go now');
  });

  it('takes its href over into the link, whenever it is set', async () => {
    const exit = await put(
      html`<police-quick-exit href="https://example.com/a"></police-quick-exit>`,
    );
    expect(exit.link.href).to.equal('https://example.com/a');
    exit.host.href = 'https://example.com/b';
    await exit.ready();
    expect(exit.link.href).to.equal('https://example.com/b');
    expect(exit.host.getAttribute('href')).to.equal('https://example.com/b');
  });

  it('holds properties that were set before the upgrade and while detached', async () => {
    const early = document.createElement('police-quick-exit');
    early.shortcut = 'shift-3';
    early.position = 'static';
    document.body.append(early);
    const exit = await new QuickExitHarness(early).ready();
    expect(exit.hint).to.equal('Press Shift 3 times to leave this site at once.');
    expect(early.getAttribute('position')).to.equal('static');
    early.remove();
    early.shortcut = 'escape-2';
    document.body.append(early);
    await exit.ready();
    expect(exit.hint).to.equal('Press Escape 2 times to leave this site at once.');
    expect(early.querySelectorAll('a')).to.have.length(1);
    early.remove();
  });

  it('keeps defaults out of the markup', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    expect(exit.host.getAttributeNames()).to.eql([]);
  });

  it('names each shortcut in the hint, and none where there is none', async () => {
    const exit = await put(
      html`<police-quick-exit shortcut="escape-3 shift-3"></police-quick-exit>`,
    );
    expect(exit.hint).to.equal(
      'Press Escape 3 times to leave this site at once. Press Shift 3 times to leave this site at once.',
    );
    exit.host.shortcut = 'none';
    await exit.ready();
    expect(exit.hint).to.equal('');
  });

  it('comes before the link for a screen reader: region, hint, link', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    expect(exit.host.internals.role).to.equal('region');
    expect(exit.host.internals.ariaLabel).to.equal('Quick exit');
    const [first, second] = exit.host.shadowRoot!.children;
    expect(first?.getAttribute('part')).to.equal('hint');
    expect(second?.localName).to.equal('slot');
  });

  it('takes a hint and a safety link from the page', async () => {
    const exit = await put(
      html`<police-quick-exit safety-href="/safety">
        <span slot="hint">Esc leaves</span>
        <a slot="safety" href="/safe">Stay safe</a>
      </police-quick-exit>`,
    );
    expect(exit.hint).to.equal('Esc leaves');
    expect(exit.safetyLink?.textContent).to.equal('Stay safe');
    expect(exit.label).to.equal('Leave this site');
  });

  it('links to the safety page where one is named', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    expect(exit.safetyLink).to.equal(null);
    exit.host.safetyHref = '/safety';
    await exit.ready();
    expect(exit.safetyLink?.getAttribute('href')).to.equal('/safety');
    expect(exit.safetyLink?.textContent).to.equal('What leaving does not hide');
  });

  it('speaks Welsh on a Welsh page, live, in its own words only', async () => {
    const exit = await put(html`<police-quick-exit safety-href="/diogelwch"></police-quick-exit>`);
    await setPageLanguage('cy');
    expect(exit.label).to.equal('Gadael y wefan hon');
    expect(exit.link.lang).to.equal('cy');
    expect(exit.hint).to.equal('Pwyswch Escape i adael y wefan hon ar unwaith.');
    expect(exit.safetyLink?.textContent).to.equal('Yr hyn nad yw gadael yn ei guddio');
    expect(exit.host.internals.ariaLabel).to.equal('Allanfa gyflym');
    await setPageLanguage('en');
    expect(exit.label).to.equal('Leave this site');
  });

  it('writes the link again when the page took it out', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    exit.link.remove();
    // `slotchange` comes at the end of the task.
    await new Promise(resolve => setTimeout(resolve));
    await exit.ready();
    expect(exit.label).to.equal('Leave this site');
  });

  it("names an author's mistakes and works", async () => {
    const exit = await put(
      html`<police-quick-exit shortcut="F4" position="left" timeout="soon"></police-quick-exit>`,
    );
    expect(exit.hint).to.equal('Press Escape to leave this site at once.');
    const said = takeConsole().join('\n');
    expect(said).to.contain('shortcut="F4" is not known; allowed: escape, escape-2');
    expect(said).to.contain('position="left" is not known; allowed: bottom, top, static');
    expect(said).to.contain('timeout="NaN" is not known; allowed: a number of seconds');
  });

  it('shows English where nobody knows the language', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    await setPageLanguage('xx-quick');
    expect(exit.label).to.equal('Leave this site');
    takeConsole();
  });

  it('listens to the page only while it is in it', async () => {
    const added: string[] = [];
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    window.addEventListener = (type: string, ...rest: unknown[]) => {
      added.push(type);
      Reflect.apply(add, window, [type, ...rest]);
    };
    window.removeEventListener = (type: string, ...rest: unknown[]) => {
      added.splice(added.indexOf(type), 1);
      Reflect.apply(remove, window, [type, ...rest]);
    };
    const one = document.createElement('police-quick-exit');
    for (let times = 0; times < 3; times += 1) {
      document.body.append(one);
      await one.updateComplete;
      one.remove();
    }
    Object.assign(window, { addEventListener: add, removeEventListener: remove });
    expect(added).to.eql([]);
  });
});
