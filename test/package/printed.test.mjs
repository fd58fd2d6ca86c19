// @ts-check
/** What the command line prints of the explainer and of a term: the whole text, in both languages. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { print, printReady, READY } from '../../tools/print-ready.mjs';

const root = new URL('../../', import.meta.url);

const NINE = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
];
const FURTHER = [
  'kinds-of-discrimination',
  'equality-duty',
  'positive-action',
  'equal-candidates',
  'positive-discrimination',
  'hate-crime',
  'outside-the-nine',
  'recent-changes',
];

/** @param {string} html @param {RegExp} pattern */
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} element @param {string} lang @param {object} config */
const printWith = (element, lang, config) => {
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  return print(element, '--lang', lang, '--config', file);
};

describe('the HTML that is ready to paste', () => {
  for (const [file, lang] of Object.entries(READY)) {
    it(`${file} is what the command line prints now (mend it by: node tools/print-ready.mjs)`, () => {
      assert.equal(readFileSync(new URL(file, root), 'utf8'), printReady(lang));
    });

    it(`${file} has no script, style or event in it, and nothing of another site's but links`, () => {
      const html = readFileSync(new URL(file, root), 'utf8');
      assert.doesNotMatch(html, /<(script|style|link|img|iframe)|\son\w+=|style=/);
      assert.deepEqual(
        all(html, /<([a-z][\w-]*)/g).filter(
          (tag, index, tags) => tags.indexOf(tag) === index && tag?.includes('-'),
        ),
        ['police-protected-characteristics'],
      );
    });
  }
});

for (const lang of ['en', 'cy']) {
  describe(`the explainer, printed with everything, ${lang}`, () => {
    /** @type {string} */
    let html;
    before(() => {
      html = printWith('protected-characteristics', lang, {
        also: ['all'],
        hateCrime: true,
        reportHref: '/report/hate-crime',
        positiveAction: 's158-s159',
        headingLevel: 4,
        jsonLd: true,
      });
    });

    it('has the nine in the order of the Act, then every further part, each under a heading', () => {
      assert.deepEqual(all(html, /<section id="([\w-]+)"/g), [...NINE, ...FURTHER]);
      assert.equal(all(html, /<(h\d)>/g).filter(level => level === 'h4').length, 17);
      assert.deepEqual(new Set(all(html, /<(h\d)>/g)), new Set(['h4']));
      assert.equal(all(html, /(<p class="police-gist">[^<]+<)/g).length, 17);
      assert.equal(all(html, /(<details class="police-depth">)/g).length, 17);
    });

    it('says its language in each section, and as at when and by whose law', () => {
      assert.deepEqual(new Set(all(html, /<section [^>]*lang="(\w+)"/g)), new Set([lang]));
      assert.equal(all(html, /(class="police-as-at")/g).length, 1);
    });

    it('leads to where the force takes reports', () => {
      assert.match(html, /<a href="\/report\/hate-crime">/);
    });

    it('tells machines the same nine', () => {
      const [block = ''] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
      const { hasDefinedTerm, inLanguage } = JSON.parse(block ?? '');
      assert.equal(inLanguage, lang);
      assert.deepEqual(
        hasDefinedTerm.map((/** @type {{ url: string }} */ { url }) => url),
        NINE.map(id => `#${id}`),
      );
    });
  });

  it(`a term is printed as a link in its sentence, ${lang}`, () => {
    assert.equal(
      printWith('term', lang, { ref: 'race', href: '/equality#race' }),
      `<police-term ref="race"><a href="/equality#race">${lang === 'cy' ? 'hil' : 'race'}</a></police-term>\n`,
    );
  });
}

describe('a config that is wrong', () => {
  for (const [element, config, said] of /** @type {const} */ ([
    ['protected-characteristics', { headingLevel: 7 }, /headingLevel: 7 is not known; allowed: 2/],
    ['protected-characteristics', { jurisdiction: 'eu' }, /allowed: gb, ni/],
    ['protected-characteristics', { also: ['hope'] }, /allowed: all, kinds-of-discrimination/],
    ['term', { ref: 'hope' }, /ref: "hope" is not known; allowed: age/],
  ])) {
    it(`${JSON.stringify(config)} prints nothing and names what is allowed`, () => {
      assert.throws(() => printWith(element, 'en', config), said);
    });
  }
});
