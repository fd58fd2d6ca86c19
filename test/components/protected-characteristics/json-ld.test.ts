import { expect } from '@open-wc/testing';
import { renderProtectedCharacteristics } from '../../../src/render.js';
import { definedTermSet } from '../../../src/components/protected-characteristics/json-ld.js';
import { h } from '../../../src/internal/markup/markup.js';
import { toHtml } from '../../../src/internal/markup/to-html.js';
import { languages, laws } from './law/records.js';

/** https://schema.org/DefinedTermSet and https://schema.org/DefinedTerm, what we use of them. */
const SET = ['@context', '@id', '@type', 'dateModified', 'hasDefinedTerm', 'inLanguage', 'name'];
const TERM = ['@type', 'description', 'inDefinedTermSet', 'name', 'termCode', 'url'];

type Data = ReturnType<typeof definedTermSet>;

/** What a parser makes of printed HTML, which may be a whole page or a block of a CMS. */
const parse = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

const dataIn = (content: DocumentFragment): Data =>
  JSON.parse(content.querySelector('script')!.textContent) as Data;

describe('what printed HTML tells machines (JSON-LD)', () => {
  it('is printed only where it is asked for', () => {
    expect(renderProtectedCharacteristics({}, 'en')).not.to.include('<script');
  });

  for (const jurisdiction of ['gb', 'ni'] as const) {
    for (const lang of languages) {
      describe(`${jurisdiction}, ${lang}`, () => {
        const content = parse(renderProtectedCharacteristics({ jurisdiction, jsonLd: true }, lang));
        const data = dataIn(content);

        it('is one data block, in the element', () => {
          const scripts = content.querySelectorAll('script');
          expect(scripts).to.have.length(1);
          expect(scripts[0]!.type).to.equal('application/ld+json');
          expect(scripts[0]!.parentElement!.localName).to.equal('police-protected-characteristics');
        });

        it("is a set of nine terms, in schema.org's words and the language of the page", () => {
          expect(Object.keys(data).sort()).to.deep.equal(SET);
          expect(data).to.include({
            '@context': 'https://schema.org',
            '@type': 'DefinedTermSet',
            inLanguage: lang,
            dateModified: laws[jurisdiction][lang].asAt,
          });
          expect(data.hasDefinedTerm).to.have.length(9);
          for (const term of data.hasDefinedTerm) {
            expect(Object.keys(term).sort()).to.deep.equal(TERM);
            expect(term['@type']).to.equal('DefinedTerm');
            expect(term.inDefinedTermSet).to.deep.equal({ '@id': data['@id'] });
            expect(term.termCode).to.match(/^(EqA2010|NIA1998)-s\d/);
          }
          expect(new Set(data.hasDefinedTerm.map(({ termCode }) => termCode)).size).to.equal(9);
        });

        it('says what the page shows, word for word, and leads to where it stands', () => {
          const shown = [...content.querySelectorAll('section')].slice(0, 9);
          expect(
            data.hasDefinedTerm.map(({ name, description, url }) => [url, name, description]),
          ).to.deep.equal(
            shown.map(section => [
              `#${section.id}`,
              section.querySelector('h2')!.textContent,
              section.querySelector('.police-gist')!.textContent,
            ]),
          );
          const note = content.querySelector('.police-as-at')!.textContent;
          expect(note.startsWith(`${data.name}: `)).to.be.true;
        });
      });
    }
  }

  it('cannot end its block, nor begin a comment, whatever its words are', () => {
    const words = '</script><script>alert(1)</script><!-- <b> & "';
    const printed = toHtml(
      h('div', {}, h('script', { type: 'application/ld+json' }, JSON.stringify({ words }))),
    );
    const content = parse(printed);
    expect(printed.match(/<\/?script/g)).to.have.length(2);
    expect(printed).not.to.include('<!--');
    expect(JSON.parse(content.querySelector('script')!.textContent)).to.deep.equal({ words });
  });
});

describe('what is printed on request', () => {
  for (const [option, value] of Object.entries({
    headingLevel: 9,
    jurisdiction: 'eu',
    positiveAction: 'yes',
    also: ['hope'],
    open: ['hope'],
  })) {
    it(`is nothing where ${option} is not known: the allowed values are named`, () => {
      expect(() => renderProtectedCharacteristics({ [option]: value }, 'en')).to.throw(
        RangeError,
        new RegExp(`^${option}: .* is not known; allowed: `),
      );
    });
  }
});
