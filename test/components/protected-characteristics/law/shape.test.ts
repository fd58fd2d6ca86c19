import { expect } from '@open-wc/testing';
import { greatBritain } from '../../../../src/components/protected-characteristics/law/gb.js';
import {
  inTheActsOrder,
  isoDate,
  languages,
  listsOf,
  records,
  textsOf,
  wordsIn,
} from './records.js';

describe('law data for Great Britain', () => {
  describe('the set', () => {
    it("lists nine, in the Act's order and wording", () => {
      expect(records.map(({ id, name }) => [id, name.en, name.cy])).to.deep.equal(inTheActsOrder);
    });

    it('names the Act, the jurisdiction and a date in both languages', () => {
      expect(greatBritain.jurisdiction).to.equal('gb');
      expect(greatBritain.act).to.deep.equal({
        en: 'Equality Act 2010',
        cy: 'Deddf Cydraddoldeb 2010',
      });
      expect(greatBritain.asAt).to.match(isoDate);
    });
  });

  for (const record of records) {
    describe(record.id, () => {
      it('has as many texts in Welsh as in English', () => {
        for (const list of listsOf(record)) expect(list.cy).to.have.lengthOf(list.en.length);
      });

      it('has one to three paragraphs, two or three examples and at least one limit', () => {
        expect(record.meaning.en.length).to.be.within(1, 3);
        expect(record.examples.en.length).to.be.within(2, 3);
        expect(record.notCovered.en).to.not.be.empty;
      });

      for (const language of languages) {
        it(`has no empty or untrimmed text (${language})`, () => {
          for (const text of textsOf(record, language)) {
            expect(text).to.not.equal('');
            expect(text).to.equal(text.trim());
          }
        });

        it(`has a gist of one line, under 20 words (${language})`, () => {
          const gist = record.gist[language];
          expect(wordsIn(gist).length).to.be.within(4, 19);
          expect(gist).to.not.include('\n');
          expect(gist).to.match(/\.$/);
        });
      }

      it('has an English gist in short words', () => {
        const letters = record.gist.en.replace(/[^a-z]/gi, '').length;
        expect(letters / wordsIn(record.gist.en).length).to.be.below(5.5);
      });

      it('has no text that is the same in both languages', () => {
        for (const list of [record.name, record.gist]) {
          expect(list.cy).to.not.equal(list.en);
        }
        for (const { en, cy } of listsOf(record)) {
          for (const [index, text] of en.entries()) expect(cy[index]).to.not.equal(text);
        }
      });

      it('has a term code made of its sections, and a source for each section', () => {
        const expected = ['EqA2010', ...record.sections.map(section => `s${section}`)].join('-');
        expect(record.termCode).to.equal(expected);
        const addresses = record.sources.map(({ href }) => href);
        for (const section of record.sections) {
          expect(addresses).to.include(
            `https://www.legislation.gov.uk/ukpga/2010/15/section/${section}`,
          );
        }
      });

      it('links only official addresses, each once', () => {
        const addresses = record.sources.map(({ href }) => href);
        expect(new Set(addresses).size).to.equal(addresses.length);
        for (const address of addresses) {
          expect(new URL(address).protocol).to.equal('https:');
          expect(new URL(address).host).to.be.oneOf([
            'www.legislation.gov.uk',
            'www.equalityhumanrights.com',
            'www.supremecourt.uk',
          ]);
        }
      });

      it('was reviewed on a date that is not after the date of the set', () => {
        expect(record.reviewedOn).to.match(isoDate);
        expect(record.reviewedOn <= greatBritain.asAt).to.equal(true);
      });
    });
  }
});
