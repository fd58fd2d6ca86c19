import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/protected-characteristics/protected-characteristics.js';
import type { ProtectedCharacteristics } from '../../../src/components/protected-characteristics/protected-characteristics.js';
import { ProtectedCharacteristicsHarness } from '../../../src/components/protected-characteristics/protected-characteristics.harness.js';
import { takeConsole } from '../../support/console.js';
import { emulateMedia, print, resetMedia } from '../../support/emulation.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { inTheActsOrder, laws } from './law/records.js';

const NINE = inTheActsOrder.map(([id]) => id);
const GROUPS = laws.ni.en.characteristics.map(({ id }) => id);

const mount = async (
  attributes: Readonly<Record<string, string>>,
): Promise<ProtectedCharacteristicsHarness> => {
  const host: ProtectedCharacteristics = await fixture(
    html`<police-protected-characteristics></police-protected-characteristics>`,
  );
  // As an author's script would; the parser's way is that of the stories.
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  const harness = new ProtectedCharacteristicsHarness(host);
  await harness.settled();
  return harness;
};

const afterTheNine = ({ ids }: ProtectedCharacteristicsHarness): string[] => {
  expect(ids.slice(0, 9)).to.deep.equal(NINE);
  return ids.slice(9);
};

describe('police-protected-characteristics, asked for more', () => {
  afterEach(async () => {
    await resetMedia();
    await resetPage();
  });

  for (const [value, parts] of Object.entries({
    off: [],
    '': [],
    s158: ['positive-action', 'positive-discrimination'],
    's158-s159': ['positive-action', 'equal-candidates', 'positive-discrimination'],
  })) {
    it(`positive-action="${value}" writes ${parts.join(', ') || 'nothing more'}`, async () => {
      const harness = await mount({ 'positive-action': value });
      expect(afterTheNine(harness)).to.deep.equal(parts);
    });
  }

  it('says how far this force takes positive action, in both languages', async () => {
    const harness = await mount({ 'positive-action': 's158' });
    const part = harness.part('positive-action');
    expect(part.textContent).to.include('This force uses section 158 only.');
    harness.host.positiveAction = 's158-s159';
    await harness.settled();
    expect(harness.part('positive-action')).to.equal(part);
    expect(part.textContent).to.include('section 159 when it chooses people');
    expect(part.textContent).not.to.include('only');
    await setPageLanguage('cy');
    await harness.settled();
    expect(part.textContent).to.include("Mae'r heddlu hwn yn defnyddio adran 158, ac adran 159");
  });

  it('tells the case from Cheshire with positive discrimination', async () => {
    const harness = await mount({ 'positive-action': 's158' });
    expect(harness.part('positive-discrimination').textContent).to.match(/Cheshire.*2405577\/18/s);
  });

  it('tells hate crime from the nine, and leads to where it is reported', async () => {
    const harness = await mount({ 'hate-crime': '/report/hate-crime' });
    expect(afterTheNine(harness)).to.deep.equal(['hate-crime']);
    const link = harness.part('hate-crime').querySelector('a');
    expect(link?.getAttribute('href')).to.equal('/report/hate-crime');
    expect(link?.textContent).to.equal('Report a hate crime');
    await harness.press('hate-crime');
    expect(link?.getBoundingClientRect().height).to.be.at.least(44);
    harness.host.hateCrime = '';
    await harness.settled();
    expect(link?.href).to.equal('https://www.police.uk/');
    harness.host.removeAttribute('hate-crime');
    await harness.settled();
    expect(harness.ids).to.deep.equal(NINE);
  });

  it('also="all" writes what the Act bans, the duty, what is outside and what changed', async () => {
    const harness = await mount({ also: 'all' });
    expect(afterTheNine(harness)).to.deep.equal([
      'kinds-of-discrimination',
      'equality-duty',
      'outside-the-nine',
      'recent-changes',
    ]);
  });

  it('names parts that are not known to `also`, and writes those that are', async () => {
    const harness = await mount({ also: 'equality-duty hope' });
    expect(afterTheNine(harness)).to.deep.equal(['equality-duty']);
    expect(takeConsole()).to.deep.equal([
      'warn: police-protected-characteristics: also="hope" is not known; allowed: all, kinds-of-discrimination, equality-duty, outside-the-nine, recent-changes.',
    ]);
  });

  it('takes the default for values that are not known, and says so', async () => {
    const harness = await mount({ 'positive-action': 'yes', jurisdiction: 'uk' });
    expect(harness.ids).to.deep.equal(NINE);
    expect(takeConsole().join()).to.match(/jurisdiction="uk" is not known; allowed: gb, ni/);
  });

  it('gives the new parts the level of the nine, and opens them all with the rest', async () => {
    const harness = await mount({ also: 'all', 'positive-action': 's158', 'heading-level': '3' });
    const levels = harness.ids.map(id => harness.heading(id).localName);
    expect(new Set(levels)).to.deep.equal(new Set(['h3']));
    expect(harness.host.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(15);
    await harness.pressAll();
    expect(harness.openIds).to.deep.equal(harness.ids);
  });

  it('keeps what is open and what is focused when more is asked for, and less', async () => {
    const harness = await mount({});
    await harness.press('sex');
    const summary = harness.summary('sex');
    summary.focus();
    harness.host.also = 'all';
    await harness.settled();
    expect(harness.ids).to.have.length(13);
    expect(harness.host.querySelector('.police-as-at')).to.equal(harness.host.lastElementChild);
    harness.host.also = '';
    await harness.settled();
    expect(harness.ids).to.deep.equal(NINE);
    expect(harness.openIds).to.deep.equal(['sex']);
    expect(document.activeElement).to.equal(summary);
  });

  it('puts a part of the force into a section that comes later, and takes it back', async () => {
    const host: ProtectedCharacteristics = await fixture(
      html`<police-protected-characteristics positive-action="s158">
        <p slot="positive-action-local">Our open evening is on 4 March.</p>
      </police-protected-characteristics>`,
    );
    const local = host.querySelector('p[slot]')!;
    expect(local.parentElement?.id).to.equal('positive-action');
    host.positiveAction = 'off';
    await host.updateComplete;
    expect(local.parentElement).to.equal(host);
    expect(takeConsole().join()).to.match(/positive-action-local" belongs to no section/);
  });

  it('prints the new parts whole', async () => {
    const harness = await mount({ also: 'all', 'positive-action': 's158-s159', 'hate-crime': '' });
    expect(harness.ids).to.have.length(17);
    await emulateMedia(print);
    for (const id of harness.ids) expect(harness.showsDepth(id), id).to.be.true;
  });

  for (const lang of ['en', 'cy'] as const) {
    for (const jurisdiction of ['gb', 'ni'] as const) {
      it(`shows every word and every source of the data (${jurisdiction}, ${lang})`, async () => {
        await setPageLanguage(lang);
        const all = { also: 'all', 'positive-action': 's158-s159', 'hate-crime': '' };
        const harness = await mount(jurisdiction === 'gb' ? all : { jurisdiction });
        const law = laws[jurisdiction][lang];
        for (const record of [...law.characteristics, ...law.further]) {
          const section = harness.section(record.id);
          const texts = [
            record.name,
            record.gist,
            ...record.meaning,
            ...record.terms.flatMap(({ name, text }) => [name, text]),
            ...record.examples,
            ...record.notCovered,
            ...record.sources.map(({ name }) => name),
          ];
          for (const text of texts) expect(section.textContent).to.include(text);
          const addresses = [...section.querySelectorAll('a')].map(({ href }) => href);
          for (const { href } of record.sources) expect(addresses).to.include(href);
        }
      });
    }
  }
});

describe('police-protected-characteristics for Northern Ireland', () => {
  afterEach(resetPage);

  it('writes the nine groups of section 75, then what the section asks for', async () => {
    const harness = await mount({ jurisdiction: 'ni' });
    expect(harness.ids).to.deep.equal([...GROUPS, 'section-75']);
    expect(harness.heading('political-opinion').textContent).to.equal('Political opinion');
    expect(harness.part('political-opinion').textContent).to.include('Section 75(1)(a)');
    expect(harness.host.querySelector('.police-as-at')?.textContent).to.match(
      /^Northern Ireland Act 1998: the law as at .* England, Wales and Scotland have the Equality Act/,
    );
  });

  it('says which groups good relations are about', async () => {
    const harness = await mount({ jurisdiction: 'ni' });
    const related = GROUPS.filter(id => harness.part(id).textContent.includes('good relations'));
    expect(related).to.deep.equal(['religious-belief', 'political-opinion', 'racial-group']);
  });

  it('has no positive action, hate crime or further part of Great Britain', async () => {
    const harness = await mount({
      jurisdiction: 'ni',
      'positive-action': 's158',
      'hate-crime': '',
    });
    expect(harness.ids).to.deep.equal([...GROUPS, 'section-75']);
    expect(takeConsole()).to.have.length(2);
  });

  it('speaks Welsh, with the soft mutation', async () => {
    await setPageLanguage('cy');
    const harness = await mount({ jurisdiction: 'ni' });
    expect(harness.heading('dependants').textContent).to.equal('Dibynyddion');
    expect(harness.summary('dependants').textContent).to.equal('Mwy am ddibynyddion');
    expect(harness.host.textContent).not.to.match(/\b(about|when|where|checked|section)\b/i);
  });

  it('can be changed to and from, and leaves nothing of the other list', async () => {
    const harness = await mount({ jurisdiction: 'ni' });
    harness.host.jurisdiction = 'gb';
    await harness.settled();
    expect(harness.ids).to.deep.equal(NINE);
    expect(harness.part('age').textContent).to.include('Section 5');
    expect(harness.part('age').textContent).not.to.include('75');
    expect(harness.part('disability').textContent).to.include('HIV');
  });
});
