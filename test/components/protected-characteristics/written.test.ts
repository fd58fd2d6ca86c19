import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import type { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { setMessages } from '../../../src/i18n/site-messages.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { inTheActsOrder } from './law/records.js';

const NINE = inTheActsOrder.map(([id]) => id);

const mount = async (
  template = html`<police-protected-characteristics></police-protected-characteristics>`,
) => new ProtectedCharacteristicsHarness(await fixture<ProtectedCharacteristics>(template));

const levels = (harness: ProtectedCharacteristicsHarness): string[] =>
  harness.ids.map(id => harness.heading(id).localName);

describe('police-protected-characteristics, given nothing', () => {
  afterEach(resetPage);

  it("writes nine sections in the Act's order, each with a heading and one line on show", async () => {
    const harness = await mount();
    expect(harness.ids).to.deep.equal(NINE);
    for (const id of NINE) {
      expect(harness.heading(id).checkVisibility()).to.be.true;
      expect(harness.gist(id).checkVisibility()).to.be.true;
      expect(harness.part(id).open).to.be.false;
      expect(harness.showsDepth(id)).to.be.false;
    }
  });

  it('names each summary after its characteristic', async () => {
    const harness = await mount();
    expect(harness.summary('age').textContent).to.equal('More about age');
    expect(new Set(NINE.map(id => harness.summary(id).textContent)).size).to.equal(9);
  });

  it('says as at when the law is, where it holds, and that it is no advice', async () => {
    const { host } = await mount();
    expect(host.querySelector('.police-as-at')?.textContent).to.match(
      /^Equality Act 2010: the law as at \d+ [A-Z][a-z]+ \d{4}\. .*Northern Ireland.* not legal advice\.$/,
    );
  });

  it('names the section or sections, and links to where each can be checked', async () => {
    const harness = await mount();
    expect(harness.part('age').textContent).to.include('Section 5');
    expect(harness.part('pregnancy-and-maternity').textContent).to.include('Sections 17 and 18');
    expect(harness.part('race').querySelectorAll('.police-sources a[href^="https:"]')).not.to.be
      .empty;
  });

  it('says that marriage applies at work only, and to the first aim of the duty', async () => {
    const harness = await mount();
    const { textContent } = harness.part('marriage-and-civil-partnership');
    expect(textContent).to.include('At work');
    expect(textContent).to.include('only the first aim');
    expect(textContent).not.to.include('When you use a service');
  });

  it('opens and closes with Enter and Space on the summary', async () => {
    const harness = await mount();
    harness.summary('race').focus();
    await sendKeys({ press: 'Enter' });
    expect(harness.openIds).to.deep.equal(['race']);
    expect(harness.showsDepth('race')).to.be.true;
    await sendKeys({ press: ' ' });
    expect(harness.openIds).to.be.empty;
  });

  it('keeps closed text out of the order of the Tab key', async () => {
    const harness = await mount();
    harness.allButton?.focus();
    const met: string[] = [];
    for (let stop = 0; stop < 9; stop += 1) {
      await sendKeys({ press: 'Tab' });
      met.push(document.activeElement?.textContent ?? '');
    }
    expect(met).to.deep.equal(NINE.map(id => harness.summary(id).textContent));
  });

  it('shows all and hides all, and the words of the button flip', async () => {
    const harness = await mount();
    expect(harness.allWords).to.equal('Show all details');
    await harness.pressAll();
    expect(harness.openIds).to.deep.equal(NINE);
    expect(harness.allWords).to.equal('Hide all details');
    await harness.pressAll();
    expect(harness.openIds).to.be.empty;
    expect(harness.allWords).to.equal('Show all details');
  });

  it('tells of all parts whether they are open: new words alone are not read out', async () => {
    const harness = await mount();
    expect(harness.allButton?.ariaExpanded).to.equal('false');
    await harness.pressAll();
    expect(harness.allButton?.ariaExpanded).to.equal('true');
  });

  it('says "Hide all" once the last part was opened by hand', async () => {
    const harness = await mount();
    for (const id of NINE) await harness.press(id);
    expect(harness.allWords).to.equal('Hide all details');
    await harness.press('sex');
    expect(harness.allWords).to.equal('Show all details');
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`writes headings of level ${level}, and none below them`, async () => {
      const harness = await mount(
        html`<police-protected-characteristics
          heading-level=${level}
        ></police-protected-characteristics>`,
      );
      expect(new Set(levels(harness))).to.deep.equal(new Set([`h${level}`]));
      expect(harness.host.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(9);
    });
  }

  it('takes a heading level set before the upgrade, while detached and later', async () => {
    const host = document.createElement('police-protected-characteristics');
    host.headingLevel = 4;
    document.body.append(host);
    await host.updateComplete;
    const harness = new ProtectedCharacteristicsHarness(host);
    expect(levels(harness)[0]).to.equal('h4');
    await harness.press('age');
    host.remove();
    host.headingLevel = 3;
    document.body.append(host);
    await host.updateComplete;
    expect(levels(harness)).to.deep.equal(NINE.map(() => 'h3'));
    expect(harness.openIds).to.deep.equal(['age']);
    host.remove();
  });

  for (const wrong of ['1', '7', 'two']) {
    it(`takes 2 in place of heading-level="${wrong}", and says so`, async () => {
      const harness = await mount(
        html`<police-protected-characteristics
          heading-level=${wrong}
        ></police-protected-characteristics>`,
      );
      expect(levels(harness)[0]).to.equal('h2');
      expect(takeConsole()).to.deep.equal([
        `warn: police-protected-characteristics: heading-level="${wrong}" is not known; allowed: 2, 3, 4, 5, 6.`,
      ]);
    });
  }

  describe('language', () => {
    it('follows the page live; what is open and focused stays', async () => {
      const harness = await mount();
      await harness.press('religion-or-belief');
      const heading = harness.heading('age');
      const summary = harness.summary('religion-or-belief');
      summary.focus();
      await setPageLanguage('cy');
      await harness.settled();
      expect(harness.heading('age')).to.equal(heading);
      expect(heading.textContent).to.equal('Oed');
      expect(harness.section('age').lang).to.equal('cy');
      expect(summary.textContent).to.equal('Mwy am grefydd neu gred');
      expect(document.activeElement).to.equal(summary);
      expect(harness.openIds).to.deep.equal(['religion-or-belief']);
      expect(harness.allWords).to.equal('Dangos yr holl fanylion');
      expect(harness.host.querySelector('.police-as-at')?.textContent).to.match(
        /y gyfraith fel yr oedd ar \d+ \p{Lu}\p{Ll}+ \d{4}/u,
      );
      await setPageLanguage('en');
      await harness.settled();
      expect(heading.textContent).to.equal('Age');
      expect(harness.allWords).to.equal('Show all details');
    });

    it('shows no English on a page that is Welsh from the start', async () => {
      await setPageLanguage('cy');
      const harness = await mount();
      expect(harness.host.textContent).not.to.match(/\b(about|when|where|checked|section)\b/i);
      expect(harness.heading('race').textContent).to.equal('Hil');
    });

    it("writes the whole section in English under a site's third language", async () => {
      setMessages('pl', {
        'protected-characteristics.showAll': 'Pokaż wszystko',
        'protected-characteristics.more': 'Więcej: {0}',
      });
      await setPageLanguage('pl');
      const harness = await mount();
      expect(harness.allWords).to.equal('Pokaż wszystko');
      expect(harness.section('age').lang).to.equal('en');
      expect(harness.summary('age').textContent).to.equal('More about age');
    });

    it("takes a site's own English", async () => {
      setMessages('en', { 'protected-characteristics.more': 'Read on about {0}' });
      const harness = await mount();
      await setPageLanguage('cy');
      await setPageLanguage('en');
      await harness.settled();
      expect(harness.summary('age').textContent).to.equal('Read on about age');
      setMessages('en', { 'protected-characteristics.more': 'More about {0}' });
    });
  });

  describe("the page's own parts", () => {
    const withParts = html`<police-protected-characteristics>
      <p slot="intro">Intro</p>
      <p slot="outro">Outro</p>
      <div slot="age-local"><input aria-label="Typed" /></div>
    </police-protected-characteristics>`;

    it('puts intro first, outro last and a local part after the one line', async () => {
      const { host } = await mount(withParts);
      const words = [...host.children].map(({ slot, id, className }) => slot || id || className);
      expect(words[0]).to.equal('intro');
      expect(words[1]).to.equal('police-controls');
      expect(words.at(-1)).to.equal('outro');
      const local = host.querySelector('[slot="age-local"]');
      expect(local?.previousElementSibling?.className).to.equal('police-gist');
      expect(local?.parentElement?.id).to.equal('age');
    });

    it('leaves a local part alone when the language changes', async () => {
      const harness = await mount(withParts);
      const input = harness.section('age').querySelector('input')!;
      input.value = 'typed';
      input.focus();
      await setPageLanguage('cy');
      await harness.settled();
      expect(harness.section('age').querySelector('input')).to.equal(input);
      expect(document.activeElement).to.equal(input);
      expect(harness.summary('age').textContent).to.equal('Mwy am oed');
    });

    it('names a local part that belongs to no section', async () => {
      await mount(
        html`<police-protected-characteristics
          ><p slot="height-local">!</p></police-protected-characteristics
        >`,
      );
      expect(takeConsole().join()).to.match(/slot="height-local" belongs to no section/);
    });
  });
});
