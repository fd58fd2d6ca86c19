import type { Characteristic } from './law.types.js';
import { equalityCommission, section } from './sources.js';

/**
 * Section 12: towards the same sex, the opposite sex, or either. Section 29(8): harassment in
 * services.
 */
export const sexualOrientation: Characteristic = {
  id: 'sexual-orientation',
  sections: ['12'],
  termCode: 'EqA2010-s12',
  name: { en: 'Sexual orientation', cy: 'Cyfeiriadedd rhywiol' },
  gist: {
    en: 'Who you are drawn to: people of your own sex, the other sex, or both.',
    cy: "At bwy rydych chi'n cael eich denu: pobl o'r un rhyw â chi, y rhyw arall, neu'r ddau.",
  },
  meaning: {
    en: [
      'It covers people who are lesbian, gay, bisexual or straight.',
      'You are also protected if you are treated worse because people are wrong about your orientation, or because of the orientation of someone close to you.',
    ],
    cy: [
      "Mae'n cynnwys pobl sy'n lesbiaidd, yn hoyw, yn ddeurywiol neu'n strêt.",
      "Rydych chi hefyd wedi'ch diogelu os cewch eich trin yn waeth am fod pobl yn anghywir am eich cyfeiriadedd, neu oherwydd cyfeiriadedd rhywun sy'n agos atoch chi.",
    ],
  },
  examples: {
    en: [
      'A force turns down an applicant because he is gay. The law does not allow this.',
      'Two women report a break-in at their home, and an officer gives them a worse service because they are a same-sex couple. The law does not allow this.',
    ],
    cy: [
      "Mae heddlu'n gwrthod ymgeisydd am ei fod yn hoyw. Nid yw'r gyfraith yn caniatáu hyn.",
      "Mae dwy fenyw yn rhoi gwybod bod rhywun wedi torri i mewn i'w cartref, ac mae swyddog yn rhoi gwasanaeth gwaeth iddynt am eu bod yn gwpl o'r un rhyw. Nid yw'r gyfraith yn caniatáu hyn.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: [
      'Gender reassignment. It has its own place in the list, under section 7.',
      'The rule against harassment, when you use services or deal with the police. Treating you worse because of sexual orientation is still banned there.',
    ],
    cy: [
      'Ailbennu rhywedd. Mae ganddo ei le ei hun yn y rhestr, o dan adran 7.',
      "Y rheol yn erbyn aflonyddu, pan fyddwch yn defnyddio gwasanaethau neu'n ymwneud â'r heddlu. Mae eich trin yn waeth oherwydd cyfeiriadedd rhywiol yn dal wedi'i wahardd yno.",
    ],
  },
  sources: [section(12), section(29), equalityCommission],
  reviewedOn: '2026-11-22',
};
