// cspell:disable -- Welsh, and forms of numbers
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { charactersLeft, foldLines, pathOf } from '../../../src/components/beta-banner/feedback.js';
import type { Kind } from '../../../src/components/beta-banner/screening.js';
import { screen } from '../../../src/components/beta-banner/screening.js';

const mask = (words: string): string => screen(words, kind => `[${kind}]`).text;

/** Valid forms, each to be masked whole; numbers are of ranges kept for examples or made up. */
const MASKED: Readonly<Record<Kind, readonly string[]>> = {
  email: [
    'sam@example.org',
    "sam.o'brien+web@mail.example.co.uk",
    'ŵyn.jones@enghraifft.cymru',
    'A_B-C%9@x.example',
  ],
  phone: [
    '07700 900123',
    '07700900123',
    '07700-900-123',
    '(01632) 960 983',
    '01632 960983',
    '020 7946 0018',
    '+44 7700 900123',
    '+44 (0)20 7946 0018',
    '0044 1632 960983',
    '+353 20 911 1234',
  ],
  postcode: ['SW1A 1AA', 'sw1a1aa', 'M1 1AE', 'CF10 3NQ', 'LL57 2DG', 'W1T 4JZ', 'GIR 0AA'],
  nationalInsurance: ['AB 12 34 56 C', 'jg103759a', 'AB-12-34-56-D'],
  nhs: ['943 476 5919', '9434765919', '943-476-5919'],
  card: ['4111 1111 1111 1111', '4111111111111111', '5500-0000-0000-0004', '340000000000009'],
  registration: ['AB12 CDE', 'AB12CDE', 'ab12cde', 'P123 ABC', 'ABC 123D', 'XIZ 1234', 'P1ABC'],
  crimeReference: ['22/123456/24', '1234567/24', '42*123456', '01/AB/12345/24'],
  passport: ['123456789', '925665416'],
  birthDate: [
    '12/03/1985',
    '12.03.1985',
    '3 May 1972',
    '3rd of May 1972',
    '1 Ionawr 1990',
    '1985-03-12',
  ],
};

/** Words that lead to a masked value; the words stay. */
const LED: readonly (readonly [string, Kind])[] = [
  ['my crime reference number is WM/2024-00123', 'crimeReference'],
  ['log 123456', 'crimeReference'],
  ['CAD 1234', 'crimeReference'],
  ['fy nghyfeirnod: rhif y drosedd, cyfeirnod trosedd 12345', 'crimeReference'],
  ['passport number AB1234567', 'passport'],
  ['fy mhasbort: pasbort rhif 12345678', 'passport'],
  ['born on 4/5/12', 'birthDate'],
  ['date of birth: 2014-05-04', 'birthDate'],
  ['dob 1.2.03', 'birthDate'],
  ['ganwyd fi ar 3 Mai 2012', 'birthDate'],
];

const NEAR_MISSES = [
  'Call 999 or 101',
  'sam at example dot org',
  '@westmercia said so',
  'the A38 and the M25 car park',
  'pm10 and other dust',
  'page 404 of 1200',
  'between 2019 and 2024',
  'since 3 May 2024 it is down',
  'on 12/03/2024 at 10:30',
  'crime in 2024 was lower',
  'crime 2024 figures',
  'a log of 12 items',
  'section 159 of the Equality Act 2010',
  '1,234,567 people and £12,345.67',
  'version 2.10.3',
  '4111 1111 1111 1112',
  '943 476 5918',
  'BG123456A is no number of its kind',
  'B1 is a part of Birmingham',
  'I want to pass the port',
  'reference to the guide',
  'Nid yw hyn yn gweithio ar 5 tudalen',
  '/cy/gyrfaoedd/gweithredu-cadarnhaol',
];

const ROUND = [
  ['', ''],
  ['Please use ', ' for it.'],
  ['(', ')'],
  ['Mae’r tŷ yng Nghaerdydd: ', ', os gwelwch yn dda'],
  ['"', '"\nDiolch yn fawr â phob dymuniad ŵ'],
] as const;

describe('screening', () => {
  for (const [kind, values] of Object.entries(MASKED)) {
    it(`masks every form of ${kind}, whatever stands round it`, () => {
      for (const value of values) {
        for (const [before, after] of ROUND) {
          expect(mask(before + value + after), value).to.equal(`${before}[${kind}]${after}`);
        }
      }
    });
  }

  it('masks what a word says it is, and leaves the word', () => {
    for (const [words, kind] of LED) {
      const masked = mask(words);
      expect(masked, words).to.match(new RegExp(`\\[${kind}\\]$`));
      expect(masked, words).not.to.match(/\d/);
    }
  });

  it('leaves ordinary words alone', () => {
    for (const words of NEAR_MISSES) expect(mask(words)).to.equal(words);
  });

  it('finds several in one text and names each kind once', () => {
    const { text, kinds } = screen('a@b.example, c@d.example, M1 1AE', () => '[–]');
    expect(text).to.equal('[–], [–], [–]');
    expect(kinds).to.deep.equal(['email', 'postcode']);
  });

  it('masks in a path', () => {
    const path = pathOf('/search/sam%40example.org/SW1A%201AA');
    expect(mask(path)).to.equal('/search/[email]/[postcode]');
    expect(pathOf('/100%')).to.equal('/100%');
  });

  const value = fc.constantFrom(...Object.values(MASKED).flat());
  const words = fc.array(fc.constantFrom('the', 'page', 'mae', 'tŷ', '–', 'ŵ', 'ddim', '\n', '!'));

  it('lets no value through, in any company', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, value), { minLength: 1, maxLength: 5 }), parts => {
        const text = parts.map(([some, one]) => [...some, `“${one}”`].join(' ')).join(' ; ');
        const masked = mask(text);
        for (const [, one] of parts) expect(masked).not.to.contain(one);
      }),
    );
  });

  it('changes nothing that it has masked, and nothing without digits and @', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), value, (some, one) => {
        const masked = mask(`${some} ${one}`);
        expect(mask(masked)).to.equal(masked);
        const bare = some.replace(/[\p{N}@]/gu, '');
        expect(mask(bare)).to.equal(bare);
      }),
    );
  });

  it('is quick with the longest and worst of texts', () => {
    for (const unit of ['a', '1', '0', '1 ', 'a.', 'a@', '+4', 'crime ', 'ref no ', '1-', 'A1 ']) {
      const start = performance.now();
      mask(unit.repeat(6000));
      // Milliseconds where all goes well, half a second on a busy machine; for each letter anew, minutes.
      expect(performance.now() - start, unit).to.be.lessThan(5000);
    }
  });
});

describe('counting', () => {
  it('counts code points with every line end as one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ŵ', '👮', '\n')), parts => {
        const text = parts.join('');
        expect(charactersLeft(text)).to.equal(1200 - parts.length);
        expect(charactersLeft(text.replaceAll('\n', '\r\n'))).to.equal(1200 - parts.length);
        expect(foldLines(text.replaceAll('\n', '\r'))).to.equal(text);
      }),
    );
  });
});
