import { expect } from '@open-wc/testing';
import { facts as greatBritain } from '../../../../src/components/protected-characteristics/law/gb/gb.js';
import type {
  Language,
  Statement,
} from '../../../../src/components/protected-characteristics/law/law.types.js';
import { facts as northernIreland } from '../../../../src/components/protected-characteristics/law/ni/ni.js';
import { everyRecord, inTheActsOrder, isoDate, languages, laws, wordsIn } from './records.js';

const OFFICIAL = [
  'www.equalityhumanrights.com',
  'www.equalityni.org',
  'www.gov.uk',
  'www.legislation.gov.uk',
  'www.psni.police.uk',
  'www.supremecourt.uk',
];
const ACTS = {
  gb: 'https://www.legislation.gov.uk/ukpga/2010/15',
  ni: 'https://www.legislation.gov.uk/ukpga/1998/47',
};
const WORDS_OF_A_PERSON = /\bthis force\b|\bour force\b/i;

const textsOf = (record: Statement): readonly string[] => [
  record.name,
  record.gist,
  ...record.meaning,
  ...record.terms.flatMap(({ name, text }) => [name, text]),
  ...record.examples,
  ...record.notCovered,
  ...record.sources.map(({ name }) => name),
];

/** How many of each thing a record says; the same in every language. */
const countsOf = (record: Statement): unknown => [
  record.meaning.length,
  record.terms.length,
  record.examples.length,
  record.notCovered.length,
];

describe('law data', () => {
  it("lists nine of Great Britain, in the Act's order and wording", () => {
    const { en, cy } = laws.gb;
    const listed = en.characteristics.map(({ id, name }, at) => [
      id,
      name,
      cy.characteristics[at]?.name,
    ]);
    expect(listed).to.deep.equal(inTheActsOrder);
  });

  it('lists nine of Northern Ireland, in the order of section 75(1)', () => {
    expect(laws.ni.en.characteristics.map(({ name }) => name)).to.deep.equal([
      'Religious belief',
      'Political opinion',
      'Racial group',
      'Age',
      'Marital status',
      'Sexual orientation',
      'Men and women generally',
      'Disability',
      'Dependants',
    ]);
  });

  it('knows no page that no record uses', () => {
    for (const { pages, characteristics, further } of [greatBritain, northernIreland]) {
      const used: readonly string[] = [...characteristics, ...further].flatMap(
        ({ sources }) => sources,
      );
      for (const page of Object.keys(pages)) expect(used).to.include(page);
    }
  });
});

for (const jurisdiction of ['gb', 'ni'] as const) {
  const { en, cy } = laws[jurisdiction];

  describe(`law data of ${jurisdiction}`, () => {
    it('names the Act, where it holds and a date in both languages', () => {
      expect(en.asAt).to.match(isoDate);
      expect([en.lang, cy.lang]).to.deep.equal(['en', 'cy']);
      expect(cy.act).to.not.equal(en.act);
      expect(cy.extent).to.not.equal(en.extent);
    });

    it('has ids and term codes of their own, and of the Act', () => {
      const ids = everyRecord(en).map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const codes = en.characteristics.map(({ termCode }) => termCode);
      expect(new Set(codes).size).to.equal(codes.length);
      if (jurisdiction === 'ni') return;
      for (const { sections, termCode } of en.characteristics) {
        expect(termCode).to.equal(['EqA2010', ...sections.map(name => `s${name}`)].join('-'));
      }
    });

    for (const [at, english] of everyRecord(en).entries()) {
      const welsh = everyRecord(cy)[at]!;
      const both: Readonly<Record<Language, Statement>> = { en: english, cy: welsh };

      describe(english.id, () => {
        it('says as much in Welsh as in English, and nothing in the same words', () => {
          expect(countsOf(welsh)).to.deep.equal(countsOf(english));
          const welshTexts = new Set(textsOf(welsh));
          for (const text of textsOf(english)) expect(welshTexts.has(text), text).to.be.false;
        });

        for (const lang of languages) {
          const record = both[lang];

          it(`has no text that is empty, untrimmed or left out (${lang})`, () => {
            for (const text of textsOf(record)) {
              expect(text).to.not.equal('');
              expect(text).to.equal(text.trim());
            }
            for (const { name } of record.terms) expect(name).to.match(/^\p{Lu}/u);
            for (const { name } of record.sources) expect(name).to.match(/\s/);
          });

          it(`has a gist of one line, of 4 to 19 words (${lang})`, () => {
            expect(record.gist.split(/\s+/).length).to.be.within(4, 19);
            expect(record.gist).to.match(/^[^\n]*\.$/);
          });
        }

        it('has one to three paragraphs and one to three examples', () => {
          expect(english.meaning.length).to.be.within(1, 3);
          expect(english.examples.length).to.be.within(1, 3);
        });

        it('is no word of one force: what a force does is told by its own page', () => {
          expect(wordsIn(english)).to.not.match(WORDS_OF_A_PERSON);
        });

        it('has a source for each section that it names', () => {
          const addresses = english.sources.map(({ href }) => href);
          const terms = english.terms.flatMap(({ sections }) => sections);
          for (const section of [...english.sections, ...terms]) {
            const [whole = ''] = section.split('(');
            expect(addresses).to.include(`${ACTS[jurisdiction]}/section/${whole}`);
          }
          for (const section of terms) expect(english.sections).to.include(section);
        });

        it('links only official addresses, each once, the same in both languages', () => {
          const addresses = english.sources.map(({ href }) => href);
          expect(addresses).to.not.be.empty;
          expect(new Set(addresses).size).to.equal(addresses.length);
          expect(welsh.sources.map(({ href }) => href)).to.deep.equal(addresses);
          for (const address of addresses) {
            expect(new URL(address).protocol).to.equal('https:');
            expect(new URL(address).host).to.be.oneOf(OFFICIAL);
          }
        });

        it('was reviewed on a date that is not after the date of the set', () => {
          expect(english.reviewedOn).to.match(isoDate);
          expect(english.reviewedOn <= en.asAt).to.be.true;
        });
      });
    }
  });
}
