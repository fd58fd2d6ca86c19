import { expect } from '@open-wc/testing';
import type {
  CharacteristicId,
  FurtherId,
  GroupId,
} from '../../../../src/components/protected-characteristics/law/law.types.js';
import { everyRecord, gb, languages, laws, ni, termOf, wordsIn } from './records.js';

/** A fact that the texts of Great Britain must have, in both languages. */
const says = (fact: string, id: CharacteristicId | FurtherId, en: RegExp, cy: RegExp): void => {
  it(fact, () => {
    expect(wordsIn(gb(id, 'en'))).to.match(en);
    expect(wordsIn(gb(id, 'cy'))).to.match(cy);
  });
};

describe('facts of Great Britain', () => {
  it('gives every characteristic its section', () => {
    expect(laws.gb.en.characteristics.map(({ sections }) => sections.join())).to.deep.equal(
      '5 6 7 8 17,18 9 10 11 12'.split(' '),
    );
  });

  it('never writes the older Welsh names', () => {
    for (const record of everyRecord(laws.gb.cy)) {
      expect(wordsIn(record)).to.not.match(/ailbennu rhyw\b|tueddfryd|cyfeiriadaeth/i);
    }
  });

  says(
    'leaves single, engaged, unmarried and divorced people out of marriage',
    'marriage-and-civil-partnership',
    /single, engaged, living together .* divorced/,
    /sengl.*dyweddïo.*byw gyda'i gilydd.*ysgaru/,
  );
  says(
    "requires the person's own marriage or civil partnership",
    'marriage-and-civil-partnership',
    /your own marriage/,
    /chi eich hun/,
  );
  says(
    'protects maternity outside work for 26 weeks, breastfeeding included',
    'pregnancy-and-maternity',
    /26 weeks.*breastfeeding/,
    /26 wythnos.*bwydo ar y fron/,
  );
  says(
    'says that long-term is 12 months, or the rest of a life',
    'disability',
    /12 months.*rest of your life/,
    /12 mis.*weddill eich oes/,
  );
  says(
    'counts working life as an everyday activity since 1 January 2024',
    'disability',
    /working life .* since 1 January 2024/,
    /bywyd gwaith .* ers 1 Ionawr 2024/,
  );
  says(
    'counts a plan to change, before anything has been done',
    'gender-reassignment',
    /You plan to/,
    /bwriadu/,
  );
  says(
    'counts colour, nationality, and ethnic or national origins as race',
    'race',
    /colour, nationality, and ethnic or national/,
    /lliw, cenedligrwydd, a tharddiad ethnig neu/,
  );
  says(
    'protects philosophical belief, and having no religion or belief',
    'religion-or-belief',
    /philosophical belief.*Having no/,
    /athronyddol.*bod heb grefydd/,
  );
  says(
    'lets treatment because of age be justified, and protects only adults in services',
    'age',
    /because of age is sometimes allowed.*People under 18/,
    /Weithiau caniateir.*Pobl dan 18 oed/,
  );
  says(
    'allows help for disadvantage, different needs and low participation, if proportionate',
    'positive-action',
    /at a disadvantage, they have different needs, or too few of them take part.*proportionate/,
    /dan anfantais, .* anghenion gwahanol, .* rhy ychydig ohonynt.*gymesur/,
  );
  says(
    'keeps choosing a person out of section 158',
    'positive-action',
    /not for section 158; section 159/,
    /Nid mater i adran 158 .* adran 159/,
  );
  says(
    'says since when section 1 has applied in Scotland and in Wales',
    'outside-the-nine',
    /Scotland since April 2018 and in Wales since 31 March 2021/,
    /yr Alban ers mis Ebrill 2018 ac yng Nghymru ers 31 Mawrth 2021/,
  );

  it('dates the changes: sex in April 2025, three others in January 2024', () => {
    expect(gb('recent-changes', 'en').terms.map(({ name }) => name)).to.deep.equal([
      'Sex: 16 April 2025',
      'Disability: 1 January 2024',
      'Breastfeeding: 1 January 2024',
      'Indirect discrimination: 1 January 2024',
      'The code on services: not before it is set by order',
    ]);
  });

  it('protects people outside a group who are caught by the same rule (section 19A)', () => {
    const english = /does not share .* substantively the same disadvantage/;
    expect(termOf('kinds-of-discrimination', /^The same/, 'en')).to.match(english);
    expect(termOf('kinds-of-discrimination', /^Yr un anfantais/, 'cy')).to.match(
      /dan yr un anfantais/,
    );
  });

  it('does not say that the revised code on services is in force', () => {
    const [english, welsh] = languages.map(lang => termOf('recent-changes', /^(The|Y) co/, lang));
    expect(english).to.match(/21 May 2026.* code of 2011 stands until an order/);
    expect(welsh).to.match(/21 Mai 2026.* cod 2011 yn sefyll nes i orchymyn/);
  });

  it('protects by association and by mistake from direct discrimination', () => {
    expect(termOf('kinds-of-discrimination', /^Direct/, 'en')).to.match(/close to them.* wrongly/);
    expect(termOf('kinds-of-discrimination', /uniongyrchol$/, 'cy')).to.match(/agos ato.* ar gam/);
  });

  it('names information in a form that can be used as a reasonable adjustment', () => {
    const english = /information, one step is to give it in a form/;
    expect(termOf('kinds-of-discrimination', /adjustments$/, 'en')).to.match(english);
    expect(termOf('kinds-of-discrimination', /addasiadau/, 'cy')).to.match(/gwybodaeth, un cam/);
  });

  it('names the five strands of hate crime', () => {
    expect(gb('hate-crime', 'en').terms.map(({ name }) => name)).to.deep.equal([
      'Disability',
      'Race',
      'Religion',
      'Sexual orientation',
      'Transgender identity',
    ]);
  });
});

describe('facts of Northern Ireland', () => {
  it('asks for good relations between three groups only', () => {
    const related: readonly GroupId[] = ['religious-belief', 'political-opinion', 'racial-group'];
    const found = laws.ni.en.characteristics.filter(({ reach }) =>
      reach.includes('good-relations'),
    );
    expect(found.map(({ id }) => id)).to.deep.equal(related);
    expect(wordsIn(ni('section-75', 'en'))).to.match(
      /good relations between people of different religious belief, political opinion or racial/,
    );
    expect(wordsIn(ni('section-75', 'cy'))).to.match(/berthynas dda rhwng pobl o wahanol gred/);
  });

  it('gives each group its paragraph of section 75(1)', () => {
    const paragraphs = laws.ni.en.characteristics.map(({ sections }) => sections.join());
    expect(paragraphs.join(' ')).to.equal(
      [...Array<string>(6).fill('75(1)(a)'), '75(1)(b)', '75(1)(c)', '75(1)(d)'].join(' '),
    );
  });

  it('is a duty on public bodies, and no protected characteristic of the Equality Act', () => {
    expect(wordsIn(ni('section-75', 'en'))).to.match(/duty on public bodies.* other laws/);
    expect(wordsIn(ni('section-75', 'cy'))).to.match(/Dyletswydd ar gyrff.* cyfreithiau eraill/);
    for (const lang of languages) {
      for (const { sources } of laws.ni[lang].characteristics) {
        expect(sources.some(({ href }) => href.includes('ukpga/2010/15'))).to.be.false;
      }
    }
  });
});
