import type { Characteristic } from './law.types.js';
import { equalityCommission, forWomenScotland, section } from './sources.js';

/**
 * Section 7: proposing to undergo, undergoing or having undergone a process, or part of one. No
 * medical step.
 */
export const genderReassignment: Characteristic = {
  id: 'gender-reassignment',
  sections: ['7'],
  termCode: 'EqA2010-s7',
  name: { en: 'Gender reassignment', cy: 'Ailbennu rhywedd' },
  gist: {
    en: 'You plan to change from your birth sex, are doing so, or have done so.',
    cy: "Rydych chi'n bwriadu newid o'ch rhyw adeg geni, wrthi'n gwneud hynny, neu wedi gwneud hynny.",
  },
  meaning: {
    en: [
      'This protects anyone who plans to go through a process to change from their birth sex, is going through it, or has been through it. Part of a process is enough. The Act uses an older word; the usual word today is trans.',
      'No medical step is needed. You do not have to see a doctor, take medicine or have an operation.',
      'Sex is a separate characteristic. The Supreme Court decided on 16 April 2025 that sex in the Act means biological sex. Trans people keep the protection described here.',
    ],
    cy: [
      "Mae hyn yn diogelu unrhyw un sy'n bwriadu mynd drwy broses i newid o'i ryw adeg geni, sy'n mynd drwyddi, neu sydd wedi bod drwyddi. Mae rhan o broses yn ddigon. Mae'r Ddeddf yn defnyddio gair hŷn; traws yw'r gair arferol heddiw.",
      'Nid oes angen unrhyw gam meddygol. Nid oes rhaid i chi weld meddyg, cymryd meddyginiaeth na chael llawdriniaeth.',
      "Mae rhyw yn nodwedd ar wahân. Penderfynodd y Goruchaf Lys ar 16 Ebrill 2025 mai rhyw biolegol yw ystyr rhyw yn y Ddeddf. Mae pobl draws yn cadw'r amddiffyniad a ddisgrifir yma.",
    ],
  },
  examples: {
    en: [
      'A trans man applies to be a police officer. The force must not turn him down because he is trans.',
      'An officer refuses to take a crime report because the person is trans. The law does not allow this.',
      'A worker tells her team that she plans to change from her birth sex, and they make cruel jokes about it. That can be harassment.',
    ],
    cy: [
      "Mae dyn traws yn gwneud cais i fod yn swyddog heddlu. Rhaid i'r heddlu beidio â'i wrthod am ei fod yn draws.",
      "Mae swyddog yn gwrthod cymryd manylion trosedd am fod y person yn draws. Nid yw'r gyfraith yn caniatáu hyn.",
      "Mae gweithiwr yn dweud wrth ei thîm ei bod yn bwriadu newid o'i rhyw adeg geni, ac maent yn gwneud jôcs creulon am hynny. Gall hynny fod yn aflonyddu.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: ['The meaning of sex. It has its own place in the list, under section 11.'],
    cy: ['Ystyr rhyw. Mae gan ryw ei le ei hun yn y rhestr, o dan adran 11.'],
  },
  sources: [section(7), forWomenScotland, equalityCommission],
  reviewedOn: '2026-11-22',
};
