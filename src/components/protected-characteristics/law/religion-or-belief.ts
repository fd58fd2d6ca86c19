import type { Characteristic } from './law.types.js';
import { equalityCommission, section } from './sources.js';

/**
 * Section 10: religion or belief (never "and"), or having none. Section 29(8): harassment in
 * services.
 */
export const religionOrBelief: Characteristic = {
  id: 'religion-or-belief',
  sections: ['10'],
  termCode: 'EqA2010-s10',
  name: { en: 'Religion or belief', cy: 'Crefydd neu gred' },
  gist: {
    en: 'Your religion or deep belief about life, or having none.',
    cy: "Eich crefydd neu'ch cred ddofn am fywyd, neu fod heb yr un o'r ddwy.",
  },
  meaning: {
    en: [
      "The Act's words are religion or belief. Either one is enough.",
      'Any religion counts, and so does any religious or philosophical belief. A philosophical belief is a deep view of life that need not come from a religion.',
      'Having no religion or no belief is protected too.',
    ],
    cy: [
      "Crefydd neu gred yw geiriau'r Ddeddf. Mae'r naill neu'r llall yn ddigon.",
      'Mae unrhyw grefydd yn cyfrif, ac unrhyw gred grefyddol neu athronyddol hefyd. Ystyr cred athronyddol yw ffordd ddofn o weld bywyd nad oes rhaid iddi ddod o grefydd.',
      "Mae bod heb grefydd neu heb gred wedi'i ddiogelu hefyd.",
    ],
  },
  examples: {
    en: [
      'A uniform rule bans everything worn on the head. It may keep out some Sikh or Muslim applicants, so the force must show a fair aim and do no more than it needs.',
      'An officer gives a victim a worse service because she has no religion. The law does not allow this.',
    ],
    cy: [
      "Mae rheol ar iwnifform yn gwahardd popeth a wisgir ar y pen. Gall gadw rhai ymgeiswyr Sicaidd neu Fwslimaidd allan, felly rhaid i'r heddlu ddangos nod teg a pheidio â gwneud mwy nag sydd ei angen.",
      "Mae swyddog yn rhoi gwasanaeth gwaeth i ddioddefwr am nad oes ganddi grefydd. Nid yw'r gyfraith yn caniatáu hyn.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: [
      'The rule against harassment, when you use services or deal with the police. Treating you worse because of religion or belief is still banned there.',
    ],
    cy: [
      "Y rheol yn erbyn aflonyddu, pan fyddwch yn defnyddio gwasanaethau neu'n ymwneud â'r heddlu. Mae eich trin yn waeth oherwydd crefydd neu gred yn dal wedi'i wahardd yno.",
    ],
  },
  sources: [section(10), section(19), section(29), equalityCommission],
  reviewedOn: '2026-11-22',
};
