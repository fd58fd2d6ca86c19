import type { Characteristic } from './law.types.js';
import { equalityCommission, section } from './sources.js';

/**
 * Section 5: a particular age or a range of ages. Section 13(2): justification. Section 28(1)(a):
 * services, adults only.
 */
export const age: Characteristic = {
  id: 'age',
  sections: ['5'],
  termCode: 'EqA2010-s5',
  name: { en: 'Age', cy: 'Oed' },
  gist: {
    en: 'How old you are, or the age group you are in.',
    cy: "Eich oed chi, neu'r grŵp oed rydych chi ynddo.",
  },
  meaning: {
    en: [
      'It can be one age, such as 30, or a range of ages, such as people from 18 to 25.',
      'Treating someone worse because of age is sometimes allowed. The force must show that it has a fair aim and does no more than it needs to reach it.',
    ],
    cy: [
      "Gall fod yn un oed, fel 30, neu'n ystod o oedrannau, fel pobl rhwng 18 a 25 oed.",
      "Weithiau caniateir trin rhywun yn waeth oherwydd oed. Rhaid i'r heddlu ddangos bod ganddo nod teg ac nad yw'n gwneud mwy nag sydd ei angen i'w gyrraedd.",
    ],
  },
  examples: {
    en: [
      'A job advert asks for young people with energy. That may put older people off, so the force would have to show a fair aim.',
      'An officer does not listen to a witness because she is 80. Unless the force can show a fair aim, the law does not allow this.',
    ],
    cy: [
      "Mae hysbyseb swydd yn gofyn am bobl ifanc llawn egni. Gallai hynny gadw pobl hŷn draw, felly byddai'n rhaid i'r heddlu ddangos nod teg.",
      "Nid yw swyddog yn gwrando ar dyst am ei bod hi'n 80 oed. Os na all yr heddlu ddangos nod teg, nid yw'r gyfraith yn caniatáu hyn.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: [
      'People under 18, when they use services or deal with the police. There, the rules on age protect adults only.',
    ],
    cy: [
      "Pobl dan 18 oed, pan fyddant yn defnyddio gwasanaethau neu'n ymwneud â'r heddlu. Yno, dim ond oedolion y mae'r rheolau ar oed yn eu diogelu.",
    ],
  },
  sources: [section(5), section(13), section(28), equalityCommission],
  reviewedOn: '2026-11-22',
};
