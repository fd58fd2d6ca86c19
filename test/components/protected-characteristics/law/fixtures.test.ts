import { expect } from '@open-wc/testing';
import type { Language } from '../../../../src/components/protected-characteristics/law/law.types.js';
import { everyRecord, gb, languages, laws, termOf, wordsIn } from './records.js';

const allWords = (lang: Language): string => everyRecord(laws.gb[lang]).map(wordsIn).join(' ');

/** Twenty things that common pages say and that are wrong: for each, that the data says otherwise. */
const FIXTURES: readonly (readonly [wrong: string, otherwise: () => void])[] = [
  [
    'that it is "religion and belief"',
    () => {
      expect(allWords('en')).to.not.match(/religion and belief/i);
      expect(allWords('cy')).to.not.match(/crefydd a chred/i);
      expect(wordsIn(gb('religion-or-belief', 'en'))).to.match(/Either one is enough/);
      expect(wordsIn(gb('religion-or-belief', 'cy'))).to.match(/naill neu'r llall yn ddigon/);
    },
  ],
  [
    'that there are eight, without marriage and civil partnership',
    () => {
      const ids = laws.gb.en.characteristics.map(({ id }) => id);
      expect(ids).to.have.lengthOf(9);
      expect(ids).to.include('marriage-and-civil-partnership');
    },
  ],
  [
    'that "gender" is a characteristic',
    () => {
      expect(allWords('en')).to.not.match(/gender(?! reassignment)(?<!transgender)/i);
      expect(allWords('cy').replaceAll(/ailbennu rhywedd/gi, '')).to.not.match(/rhywedd\b/i);
    },
  ],
  [
    'that section 14, on two characteristics together, can be used',
    () => {
      expect(termOf('outside-the-nine', /^Two/, 'en')).to.match(/Section 14 .* not in force/);
      expect(termOf('outside-the-nine', /^Dwy/, 'cy')).to.match(/adran 14 .* Nid yw mewn grym/);
      const relying = everyRecord(laws.gb.en).filter(({ sections }) => sections.includes('14'));
      expect(relying.map(({ id }) => id)).to.deep.equal(['outside-the-nine']);
    },
  ],
  [
    'that marriage and civil partnership counts in services',
    () => {
      expect(gb('marriage-and-civil-partnership', 'en').reach).to.not.include('services');
      expect(gb('marriage-and-civil-partnership', 'en').gist).to.match(/only at work/);
      expect(gb('marriage-and-civil-partnership', 'cy').gist).to.match(/Dim ond yn y gwaith/);
    },
  ],
  [
    'that each characteristic has one section of its own',
    () => {
      expect(gb('pregnancy-and-maternity', 'en').sections).to.deep.equal(['17', '18']);
      expect(wordsIn(gb('pregnancy-and-maternity', 'en'))).to.match(/no section of its own/);
      expect(wordsIn(gb('pregnancy-and-maternity', 'cy'))).to.match(/nid oes ganddi ei hadran/);
    },
  ],
  [
    'that the Act holds in Northern Ireland',
    () => {
      expect(laws.gb.en.extent).to.match(/does not apply in Northern Ireland/);
      expect(laws.gb.cy.extent).to.match(/Nid yw'n gymwys yng Ngogledd Iwerddon/);
      expect(laws.ni.en.extent).to.match(/England, Wales and Scotland have the Equality Act/);
      expect(laws.ni.cy.extent).to.match(
        /Deddf Cydraddoldeb 2010 sydd gan Gymru, Lloegr a'r Alban/,
      );
    },
  ],
  [
    'that the equality duty covers all nine in full',
    () => {
      const partly = laws.gb.en.characteristics.filter(({ reach }) => reach.includes('first-aim'));
      expect(partly.map(({ id }) => id)).to.deep.equal(['marriage-and-civil-partnership']);
      const whole = laws.gb.en.characteristics.filter(({ reach }) => reach.includes('all-aims'));
      expect(whole).to.have.lengthOf(8);
      const [, eight = '', marriage] = gb('equality-duty', 'en').meaning;
      for (const { name } of whole) expect(eight.toLowerCase()).to.include(name.toLowerCase());
      expect(marriage).to.match(/first aim only/);
      expect(gb('equality-duty', 'cy').meaning[2]).to.match(/Dim ond ar gyfer y nod cyntaf/);
    },
  ],
  [
    'that positive action can never mean choosing a person',
    () => {
      expect(gb('equal-candidates', 'en').sections).to.deep.equal(['159']);
      expect(wordsIn(gb('equal-candidates', 'en'))).to.match(
        /may choose someone because of a characteristic, if all four .* since 6 April 2011/,
      );
      expect(wordsIn(gb('equal-candidates', 'cy'))).to.match(/os yw'r pedwar .* 6 Ebrill 2011/);
    },
  ],
  [
    'that positive action allows quotas, a fixed rule, or someone who is less good',
    () => {
      expect(termOf('equal-candidates', /^No fixed/, 'en')).to.match(/no policy of always/);
      expect(termOf('equal-candidates', /^Dim rheol/, 'cy')).to.match(/Nid oes ganddo bolisi/);
      const { notCovered } = gb('equal-candidates', 'en');
      expect(notCovered.join(' ')).to.match(/less good .* fixed number of posts/);
      expect(gb('equal-candidates', 'cy').notCovered.join(' ')).to.match(
        /nad yw cystal .* penodol/,
      );
    },
  ],
  [
    'that a force has to take positive action',
    () => {
      for (const id of ['positive-action', 'equal-candidates'] as const) {
        expect(wordsIn(gb(id, 'en'))).to.match(/does not demand it/);
        expect(wordsIn(gb(id, 'cy'))).to.match(/nid yw'n ei (fynnu|mynnu)/);
      }
    },
  ],
  [
    'that all who pass are equally good (the case from Cheshire)',
    () => {
      expect(termOf('equal-candidates', /^As good/, 'en')).to.match(/passed does not by itself/);
      expect(termOf('equal-candidates', /^Cystal/, 'cy')).to.match(/wedi pasio yn dangos hynny/);
      const english = wordsIn(gb('positive-discrimination', 'en'));
      expect(english).to.match(/Furlong v Chief Constable of Cheshire Police, 2405577\/18/);
      expect(english).to.match(
        /not all equally good.* because of sex, race and sexual orientation/,
      );
      const welsh = wordsIn(gb('positive-discrimination', 'cy'));
      expect(welsh).to.match(/2405577\/18.* oherwydd rhyw, hil a chyfeiriadedd rhywiol/);
    },
  ],
  [
    'that sex in the Act is what a certificate says',
    () => {
      expect(wordsIn(gb('sex', 'en'))).to.match(
        /16 April 2025 .*biological sex \(\[2025\] UKSC 16/,
      );
      expect(wordsIn(gb('sex', 'cy'))).to.match(
        /16 Ebrill 2025 .*rhyw biolegol .*\[2025\] UKSC 16/,
      );
    },
  ],
  [
    'that trans people lost their protection in 2025, or need a medical step for it',
    () => {
      expect(wordsIn(gb('sex', 'en'))).to.match(/Trans people keep their protection .*section 7/);
      expect(wordsIn(gb('sex', 'cy'))).to.match(/pobl draws yn cadw eu hamddiffyniad .*adran 7/);
      expect(wordsIn(gb('gender-reassignment', 'en'))).to.match(/No medical step is needed/);
      expect(wordsIn(gb('gender-reassignment', 'cy'))).to.match(/Nid oes angen .* meddygol/);
    },
  ],
  [
    'that cancer, HIV and MS count only once they disable',
    () => {
      expect(wordsIn(gb('disability', 'en'))).to.match(
        /Cancer, HIV and multiple sclerosis \(MS\) count from diagnosis/,
      );
      expect(wordsIn(gb('disability', 'cy'))).to.match(
        /canser, HIV a sglerosis ymledol \(MS\) yn cyfrif o'r diagnosis/,
      );
    },
  ],
  [
    'that treating a disabled person better is discrimination against others',
    () => {
      expect(wordsIn(gb('disability', 'en'))).to.match(
        /treat a disabled person better.* not discrimination/,
      );
      expect(wordsIn(gb('disability', 'cy'))).to.match(/drin person anabl yn well/);
      expect(gb('positive-discrimination', 'en').notCovered.join()).to.match(/Section 13 allows/);
    },
  ],
  [
    'that breastfeeding at work belongs to pregnancy and maternity',
    () => {
      for (const id of ['pregnancy-and-maternity', 'sex'] as const) {
        expect(wordsIn(gb(id, 'en'))).to.match(
          /At work, since January 2024, .*breastfeeding is sex discrimination/,
        );
        expect(wordsIn(gb(id, 'cy'))).to.match(
          /ers mis Ionawr 2024, .*bwydo ar y fron yn wahaniaethu ar sail rhyw/,
        );
      }
    },
  ],
  [
    'that the rule on harassment in services covers religion, belief and orientation',
    () => {
      const { notCovered } = gb('kinds-of-discrimination', 'en');
      expect(notCovered.join(' ')).to.match(/harassment leaves out religion or belief, and sexual/);
      for (const id of ['religion-or-belief', 'sexual-orientation'] as const) {
        expect(wordsIn(gb(id, 'en'))).to.match(/rule against harassment, when you use services/);
        expect(wordsIn(gb(id, 'cy'))).to.match(/rheol yn erbyn aflonyddu, pan fyddwch/);
      }
    },
  ],
  [
    'that socio-economic disadvantage is a protected characteristic',
    () => {
      expect(termOf('outside-the-nine', /^Socio/, 'en')).to.match(/makes no tenth characteristic/);
      expect(termOf('outside-the-nine', /economaidd/, 'cy')).to.match(
        /Nid yw'n creu degfed nodwedd/,
      );
    },
  ],
  [
    'that hate crime is about the same nine',
    () => {
      for (const lang of languages) expect(gb('hate-crime', lang).terms).to.have.lengthOf(5);
      expect(gb('hate-crime', 'en').gist).to.match(/five groups and not nine/);
      expect(gb('hate-crime', 'cy').gist).to.match(/Pum grŵp ac nid naw/);
      const outside = gb('hate-crime', 'en').notCovered.join(' ');
      expect(outside).to.match(/^Age, marriage .*, pregnancy .*, and sex are not among the five/);
    },
  ],
];

describe('what common pages get wrong about the law', () => {
  it('is twenty things', () => {
    expect(FIXTURES).to.have.lengthOf(20);
  });

  for (const [at, [wrong, otherwise]] of FIXTURES.entries()) {
    it(`${at + 1}. does not say ${wrong}`, otherwise);
  }
});
