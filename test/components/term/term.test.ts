import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/term/term.js';
import { Term } from '../../../src/components/term/term.js';
import { TermHarness } from '../../../src/components/term/term.harness.js';
import { refs } from '../../../src/components/term/refs.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { everyRecord, gb, laws } from '../protected-characteristics/law/records.js';

const RACE = `Race: ${gb('race', 'en').gist}`;

const linked = () => html`<police-term ref="race"><a href="#race">race</a></police-term>`;

const mount = async (template = linked()): Promise<TermHarness> => {
  const paragraph = await fixture(html`<p>Treated worse because of ${template}.</p>`);
  const host = paragraph.querySelector('police-term')!;
  await host.updateComplete;
  return new TermHarness(host);
};

const opened = (harness: TermHarness, said = RACE): Promise<void> =>
  until(() => harness.said === said, `it says "${said}"`);

const closed = (harness: TermHarness): Promise<void> =>
  until(() => !harness.host.querySelector('.police-term-gist'), 'it is closed');

describe('police-term', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await resetPage();
  });

  it('may name everything that the law data has, and no more', () => {
    for (const jurisdiction of ['gb', 'ni'] as const) {
      const ids = everyRecord(laws[jurisdiction].en).map(({ id }) => id);
      expect([...refs[jurisdiction]].sort()).to.deep.equal(ids.sort());
    }
  });

  it('turns the link into a button that tells whether it is open, and replaces no node', async () => {
    const wrapper = await fixture(html`<p><a href="#race">race</a></p>`);
    const link = wrapper.querySelector('a')!;
    const host = document.createElement('police-term');
    host.ref = 'race';
    host.append(link);
    wrapper.append(host);
    await host.updateComplete;
    expect(host.firstElementChild).to.equal(link);
    expect(link.role).to.equal('button');
    expect(link.ariaExpanded).to.equal('false');
    expect(host.childNodes).to.have.length(1);
  });

  for (const key of ['Enter', ' ']) {
    it(`opens and closes with "${key}", and keeps the focus on the word`, async () => {
      const harness = await mount();
      harness.word.focus();
      await sendKeys({ press: key });
      await opened(harness);
      expect(harness.word.ariaExpanded).to.equal('true');
      expect(document.activeElement).to.equal(harness.word);
      expect(location.hash).to.equal('');
      await sendKeys({ press: key });
      await closed(harness);
      expect(harness.word.ariaExpanded).to.equal('false');
    });
  }

  it('closes on Escape, and leaves the focus on the word', async () => {
    const harness = await mount();
    harness.word.focus();
    await sendKeys({ press: 'Enter' });
    await opened(harness);
    await sendKeys({ press: 'Escape' });
    await closed(harness);
    expect(document.activeElement).to.equal(harness.word);
  });

  it('is where the quick exit looks for what owns the Escape', async () => {
    const harness = await mount();
    harness.press();
    await opened(harness);
    expect(document.querySelector(':popover-open:not([popover=manual])')).to.equal(harness.panel);
  });

  it('has, next to Tab, a link to the whole; Tab further closes it', async () => {
    const harness = await mount(html`${linked()} <button type="button">Next</button>`);
    harness.word.focus();
    await sendKeys({ press: 'Enter' });
    await opened(harness);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(harness.link);
    expect(harness.link!.getAttribute('href')).to.equal('#race');
    await sendKeys({ press: 'Tab' });
    await closed(harness);
    expect(document.activeElement?.textContent).to.equal('Next');
  });

  it('closes when its link is followed', async () => {
    const harness = await mount();
    harness.press();
    await opened(harness);
    harness.link!.click();
    await closed(harness);
    await until(() => location.hash === '#race');
  });

  it('leaves a press for a new tab to the browser', async () => {
    const harness = await mount();
    let prevented: boolean | undefined;
    const notice = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', notice, { once: true });
    harness.word.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(prevented).to.be.false;
    expect(harness.isOpen).to.be.false;
  });

  it('explains a word that is no link, with no link', async () => {
    const harness = await mount(html`<police-term ref="race">race</police-term>`);
    harness.word.focus();
    await sendKeys({ press: 'Enter' });
    await opened(harness);
    expect(harness.link).to.be.undefined;
    expect(harness.word.textContent).to.equal('race');
  });

  it('takes from the link what it tells of, where ref is missing', async () => {
    const harness = await mount(html`<police-term><a href="/equality#race">race</a></police-term>`);
    harness.press();
    await opened(harness);
  });

  it('knows further parts, and the groups of Northern Ireland', async () => {
    const part = await mount(html`<police-term ref="positive-action">it</police-term>`);
    part.press();
    await opened(part, `Positive action: ${gb('positive-action', 'en').gist}`);
    const group = await mount(
      html`<police-term jurisdiction="ni" ref="dependants">dependants</police-term>`,
    );
    group.press();
    await until(() => group.said.startsWith('Dependants: '));
  });

  it('speaks the language of the page, and follows it while it is open', async () => {
    await setPageLanguage('cy');
    const harness = await mount();
    harness.press();
    await opened(harness, `Hil: ${gb('race', 'cy').gist}`);
    expect(harness.panel!.lang).to.equal('cy');
    expect(harness.link!.textContent).to.equal('Darllen mwy am hyn');
    await setPageLanguage('en');
    await opened(harness);
    expect(harness.panel!.lang).to.equal('en');
    expect(harness.link!.textContent).to.equal('Read more about this');
  });

  it('says an unknown ref once, and stays what it was', async () => {
    const harness = await mount(
      html`<police-term ref="hope"><a href="#hope">hope</a></police-term>
        <police-term ref="hope">hope</police-term>`,
    );
    expect(takeConsole()).to.deep.equal([
      `warn: police-term: ref="hope" is not known; allowed: ${refs.gb.join(', ')}.`,
    ]);
    expect(() => harness.word).to.throw();
    harness.host.querySelector('a')!.click();
    await until(() => location.hash === '#hope');
    harness.host.ref = 'race';
    await harness.host.updateComplete;
    harness.press();
    await opened(harness);
    harness.host.ref = 'hope';
    await harness.host.updateComplete;
    expect(harness.host.innerHTML).to.not.include('role=').and.not.include('popover');
  });

  it('is a link again where its part cannot be loaded: the press follows it', async () => {
    class Broken extends Term {
      static override loadGist = () => Promise.reject(new TypeError('Failed to fetch'));
    }
    Broken.define('broken-term');
    const wrapper = await fixture(
      html`<broken-term ref="race"><a href="#race">race</a></broken-term>`,
    );
    await (wrapper as Term).updateComplete;
    const link = wrapper.querySelector('a')!;
    link.click();
    await until(() => location.hash === '#race');
    expect(link.hasAttribute('role')).to.be.false;
  });

  it('lets go of everything when it is removed or the visitor leaves, and opens again', async () => {
    const harness = await mount();
    const place = harness.host.parentElement!;
    harness.press();
    await opened(harness);
    document.dispatchEvent(new Event('police-exit'));
    expect(harness.host.childNodes).to.have.length(1);
    harness.press();
    await opened(harness);
    harness.host.remove();
    expect(harness.host.childNodes).to.have.length(1);
    expect(harness.word.ariaExpanded).to.equal('false');
    place.append(harness.host);
    harness.press();
    await opened(harness);
  });

  it('does not open where it was removed, or Escape pressed, while words were on their way', async () => {
    const harness = await mount();
    harness.press();
    harness.host.remove();
    const other = await mount();
    other.press();
    await opened(other);
    expect(harness.host.querySelector('.police-term-gist')).to.be.null;
  });

  it('works in a shadow root, with its styles', async () => {
    const outer = await fixture(html`<div></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const host = document.createElement('police-term');
    host.ref = 'race';
    host.append('race');
    root.append(host);
    await host.updateComplete;
    const harness = new TermHarness(host);
    harness.press();
    await opened(harness);
    expect(getComputedStyle(harness.panel!).position).to.equal('absolute');
  });

  it('has one open at a time', async () => {
    const [first, second] = [await mount(), await mount()];
    first.press();
    await opened(first);
    second.press();
    await opened(second);
    await closed(first);
  });

  it('takes a copy that was made while it was open for a new one', async () => {
    const harness = await mount();
    harness.press();
    await opened(harness);
    const copy = harness.host.cloneNode(true) as Term;
    harness.host.after(copy);
    await copy.updateComplete;
    const other = new TermHarness(copy);
    expect(copy.childNodes).to.have.length(1);
    expect(other.word.ariaExpanded).to.equal('false');
  });
});
