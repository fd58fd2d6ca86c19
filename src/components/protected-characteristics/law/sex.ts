import type { Characteristic } from './law.types.js';
import { equalityCommission, forWomenScotland, regulations2023, section } from './sources.js';

/**
 * Sections 11 and 212(1): a man or a woman of any age; biological sex, [2025] UKSC 16. Section
 * 13(6): breastfeeding.
 */
export const sex: Characteristic = {
  id: 'sex',
  sections: ['11'],
  termCode: 'EqA2010-s11',
  name: { en: 'Sex', cy: 'Rhyw' },
  gist: {
    en: 'Being a man or a woman, a boy or a girl.',
    cy: "Bod yn ddyn neu'n fenyw, yn fachgen neu'n ferch.",
  },
  meaning: {
    en: [
      'The Act speaks of a man or a woman, of any age. So boys and girls are covered too.',
      'The Supreme Court decided on 16 April 2025 that sex in the Act means biological sex ([2025] UKSC 16). Trans people keep their protection under section 7, gender reassignment, and other protection in the Act.',
      'At work, since January 2024, treating a woman worse because she is breastfeeding is sex discrimination.',
    ],
    cy: [
      "Mae'r Ddeddf yn sôn am ddyn neu fenyw, o unrhyw oed. Felly mae bechgyn a merched wedi'u cynnwys hefyd.",
      'Penderfynodd y Goruchaf Lys ar 16 Ebrill 2025 mai rhyw biolegol yw ystyr rhyw yn y Ddeddf ([2025] UKSC 16). Mae pobl draws yn cadw eu hamddiffyniad o dan adran 7, ailbennu rhywedd, ac amddiffyniad arall yn y Ddeddf.',
      'Yn y gwaith, ers mis Ionawr 2024, mae trin menyw yn waeth am ei bod yn bwydo ar y fron yn wahaniaethu ar sail rhyw.',
    ],
  },
  examples: {
    en: [
      'A force sets one height rule for all, and it keeps out far more women than men. The force must show a fair aim and do no more than it needs.',
      'A manager keeps an officer out of a firearms team because she is a woman. The law does not allow this.',
      'A man reports abuse at home, and is not taken seriously because he is a man. The law does not allow this.',
    ],
    cy: [
      "Mae heddlu'n gosod un rheol ar daldra i bawb, ac mae'n cadw llawer mwy o fenywod na dynion allan. Rhaid i'r heddlu ddangos nod teg a pheidio â gwneud mwy nag sydd ei angen.",
      "Mae rheolwr yn cadw swyddog allan o dîm arfau tanio am ei bod yn fenyw. Nid yw'r gyfraith yn caniatáu hyn.",
      "Mae dyn yn rhoi gwybod am gam-drin gartref, ac ni chaiff ei gymryd o ddifrif am ei fod yn ddyn. Nid yw'r gyfraith yn caniatáu hyn.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: [
      'Gender reassignment. It has its own place in the list, under section 7.',
      'Pregnancy and maternity. It has its own place in the list.',
    ],
    cy: [
      'Ailbennu rhywedd. Mae ganddo ei le ei hun yn y rhestr, o dan adran 7.',
      'Beichiogrwydd a mamolaeth. Mae iddynt eu lle eu hunain yn y rhestr.',
    ],
  },
  sources: [
    section(11),
    section(212),
    section(13),
    section(19),
    regulations2023,
    forWomenScotland,
    equalityCommission,
  ],
  reviewedOn: '2026-11-22',
};
