import { expect } from '@open-wc/testing';
import { greatBritain } from '../../../../src/components/protected-characteristics/law/gb.js';
import { meaningOf, notCoveredBy, recordOf, records, textsOf } from './records.js';

describe('law data for Great Britain: what common pages get wrong', () => {
  it('names all nine, marriage and civil partnership among them', () => {
    expect(records).to.have.lengthOf(9);
    expect(records.map(({ id }) => id)).to.include('marriage-and-civil-partnership');
  });

  it('never says "religion and belief"', () => {
    for (const record of records) {
      expect(textsOf(record, 'en').join(' ')).to.not.match(/religion and belief/i);
      expect(textsOf(record, 'cy').join(' ')).to.not.match(/crefydd a chred/i);
    }
  });

  it('says "gender" only in the name of gender reassignment', () => {
    for (const record of records) {
      expect(textsOf(record, 'en').join(' ')).to.not.match(/gender(?! reassignment)/i);
    }
  });

  it('never writes the older Welsh names', () => {
    for (const record of records) {
      const text = textsOf(record, 'cy').join(' ');
      expect(text).to.not.match(/ailbennu rhyw\b|tueddfryd|cyfeiriadaeth/i);
    }
  });

  it('limits marriage and civil partnership to work', () => {
    const { applies, gist } = recordOf('marriage-and-civil-partnership');
    expect(applies.work).to.equal(true);
    expect(applies.services).to.equal(false);
    expect(gist.en).to.match(/only at work/);
    expect(gist.cy).to.match(/Dim ond yn y gwaith/);
  });

  it('applies the other eight at work and in services', () => {
    const elsewhere = records.filter(({ applies }) => applies.work && applies.services);
    expect(elsewhere).to.have.lengthOf(8);
  });

  it('applies only the first aim of the equality duty to marriage, all of it to the rest', () => {
    const partly = records.filter(({ applies }) => applies.duty === 'first-limb');
    expect(partly.map(({ id }) => id)).to.deep.equal(['marriage-and-civil-partnership']);
    expect(meaningOf('marriage-and-civil-partnership', 'en')).to.match(/Only the first/);
    expect(meaningOf('marriage-and-civil-partnership', 'cy')).to.match(/Dim ond y cyntaf/);
  });

  it('leaves single, engaged, unmarried and divorced people out of marriage', () => {
    const english = notCoveredBy('marriage-and-civil-partnership', 'en');
    for (const status of ['single', 'engaged', 'living together', 'divorced']) {
      expect(english).to.include(status);
    }
    const welsh = notCoveredBy('marriage-and-civil-partnership', 'cy');
    for (const status of ['sengl', 'dyweddïo', "byw gyda'i gilydd", 'ysgaru']) {
      expect(welsh).to.include(status);
    }
  });

  it("requires the person's own marriage or civil partnership", () => {
    expect(meaningOf('marriage-and-civil-partnership', 'en')).to.match(/your own marriage/);
    expect(meaningOf('marriage-and-civil-partnership', 'cy')).to.match(/chi eich hun/);
  });

  it('gives every characteristic one section, but pregnancy and maternity 17 and 18', () => {
    expect(records.map(({ sections }) => sections)).to.deep.equal([
      ['5'],
      ['6'],
      ['7'],
      ['8'],
      ['17', '18'],
      ['9'],
      ['10'],
      ['11'],
      ['12'],
    ]);
    expect(meaningOf('pregnancy-and-maternity', 'en')).to.match(/no section of its own/);
    expect(meaningOf('pregnancy-and-maternity', 'cy')).to.match(/nid oes ganddi ei hadran/);
  });

  it('protects maternity outside work for 26 weeks, breastfeeding included', () => {
    expect(meaningOf('pregnancy-and-maternity', 'en')).to.match(/26 weeks.*breastfeeding/);
    expect(meaningOf('pregnancy-and-maternity', 'cy')).to.match(/26 wythnos.*bwydo ar y fron/);
  });

  it('calls worse treatment at work for breastfeeding sex discrimination since 2024', () => {
    for (const id of ['pregnancy-and-maternity', 'sex'] as const) {
      expect(meaningOf(id, 'en')).to.match(
        /At work, since January 2024, .*breastfeeding is sex discrimination/,
      );
      expect(meaningOf(id, 'cy')).to.match(
        /Yn y gwaith, ers mis Ionawr 2024, .*bwydo ar y fron yn wahaniaethu ar sail rhyw/,
      );
    }
  });

  it('says that long-term is 12 months, or the rest of a life', () => {
    expect(meaningOf('disability', 'en')).to.match(/12 months.*rest of your life/);
    expect(meaningOf('disability', 'cy')).to.match(/12 mis.*weddill eich oes/);
  });

  it('counts cancer, HIV and MS from diagnosis', () => {
    expect(meaningOf('disability', 'en')).to.match(
      /Cancer, HIV and multiple sclerosis \(MS\) count from diagnosis/,
    );
    expect(meaningOf('disability', 'cy')).to.match(
      /canser, HIV a sglerosis ymledol \(MS\) yn cyfrif o'r diagnosis/,
    );
  });

  it('counts working life as an everyday activity since 1 January 2024', () => {
    expect(meaningOf('disability', 'en')).to.match(/working life .* since 1 January 2024/);
    expect(meaningOf('disability', 'cy')).to.match(/bywyd gwaith .* ers 1 Ionawr 2024/);
  });

  it('lets a disabled person be treated better', () => {
    expect(meaningOf('disability', 'en')).to.match(/treat a disabled person better/);
    expect(meaningOf('disability', 'cy')).to.match(/drin person anabl yn well/);
  });

  it('means biological sex, since the judgment of 16 April 2025', () => {
    expect(meaningOf('sex', 'en')).to.match(/16 April 2025 .*biological sex \(\[2025\] UKSC 16\)/);
    expect(meaningOf('sex', 'cy')).to.match(/16 Ebrill 2025 .*rhyw biolegol .*\[2025\] UKSC 16/);
  });

  it('keeps the protection of trans people under section 7', () => {
    expect(meaningOf('sex', 'en')).to.match(/Trans people keep their protection under section 7/);
    expect(meaningOf('sex', 'cy')).to.match(/pobl draws yn cadw eu hamddiffyniad o dan adran 7/);
    expect(meaningOf('gender-reassignment', 'en')).to.match(/Trans people keep/);
    expect(meaningOf('gender-reassignment', 'cy')).to.match(/pobl draws yn cadw/);
  });

  it('asks for no medical step', () => {
    expect(meaningOf('gender-reassignment', 'en')).to.match(/No medical step is needed/);
    expect(meaningOf('gender-reassignment', 'cy')).to.match(/Nid oes angen unrhyw gam meddygol/);
  });

  it('counts a plan to change, before anything has been done', () => {
    expect(recordOf('gender-reassignment').gist.en).to.match(/You plan to/);
    expect(recordOf('gender-reassignment').gist.cy).to.match(/bwriadu/);
  });

  it('counts colour, nationality, and ethnic or national origins as race', () => {
    expect(meaningOf('race', 'en')).to.include('colour, nationality, and ethnic or national');
    expect(meaningOf('race', 'cy')).to.include('lliw, cenedligrwydd, a tharddiad ethnig neu');
  });

  it('protects philosophical belief, and having no religion or belief', () => {
    expect(meaningOf('religion-or-belief', 'en')).to.match(/philosophical belief.*Having no/);
    expect(meaningOf('religion-or-belief', 'cy')).to.match(/athronyddol.*bod heb grefydd/);
  });

  it('leaves religion and orientation out of the rule on harassment in services', () => {
    for (const id of ['religion-or-belief', 'sexual-orientation'] as const) {
      expect(notCoveredBy(id, 'en')).to.match(/harassment, when you use services/);
      expect(notCoveredBy(id, 'cy')).to.match(/aflonyddu, pan fyddwch yn defnyddio gwasanaethau/);
    }
  });

  it('lets treatment because of age be justified, and protects only adults in services', () => {
    expect(meaningOf('age', 'en')).to.match(/because of age is sometimes allowed/);
    expect(meaningOf('age', 'cy')).to.match(/Weithiau caniateir/);
    expect(notCoveredBy('age', 'en')).to.match(/People under 18/);
    expect(notCoveredBy('age', 'cy')).to.match(/Pobl dan 18 oed/);
  });

  it('never relies on section 14, which is not in force', () => {
    for (const { sections, sources } of records) {
      expect(sections).to.not.include('14');
      expect(sources.some(({ href }) => href.endsWith('/section/14'))).to.equal(false);
    }
  });

  it('does not extend the Act to Northern Ireland', () => {
    expect(greatBritain.extent.en).to.match(/does not apply in Northern Ireland/);
    expect(greatBritain.extent.cy).to.match(/Nid yw'n gymwys yng Ngogledd Iwerddon/);
  });
});
