import type { Characteristic } from './law.types.js';
import { equalityCommission, section } from './sources.js';

/**
 * Section 9: colour, nationality, ethnic or national origins. Section 13(5): keeping people apart.
 */
export const race: Characteristic = {
  id: 'race',
  sections: ['9'],
  termCode: 'EqA2010-s9',
  name: { en: 'Race', cy: 'Hil' },
  gist: {
    en: 'Your skin colour, which country you belong to, or where your family comes from.',
    cy: "Lliw eich croen, y wlad rydych chi'n perthyn iddi, neu o ble y daw eich teulu.",
  },
  meaning: {
    en: [
      'Race includes colour, nationality, and ethnic or national origins. Any one of these is enough.',
      'One racial group can be made up of two or more other racial groups.',
      'You are also protected if you are treated worse because people are wrong about your race, or because of the race of someone close to you.',
    ],
    cy: [
      "Mae hil yn cynnwys lliw, cenedligrwydd, a tharddiad ethnig neu genedlaethol. Mae unrhyw un o'r rhain yn ddigon.",
      'Gall un grŵp hil gynnwys dau neu ragor o grwpiau hil eraill.',
      "Rydych chi hefyd wedi'ch diogelu os cewch eich trin yn waeth am fod pobl yn anghywir am eich hil, neu oherwydd hil rhywun sy'n agos atoch chi.",
    ],
  },
  examples: {
    en: [
      'An officer picks a person to stop and search because of the colour of their skin. The law does not allow this.',
      'A force turns down an applicant because her parents came from another country. The law does not allow this.',
      'A manager puts officers of one ethnic group in a team apart from the rest. Keeping people apart because of race counts as treating them worse.',
    ],
    cy: [
      "Mae swyddog yn dewis stopio a chwilio person oherwydd lliw ei groen. Nid yw'r gyfraith yn caniatáu hyn.",
      "Mae heddlu'n gwrthod ymgeisydd am fod ei rhieni wedi dod o wlad arall. Nid yw'r gyfraith yn caniatáu hyn.",
      "Mae rheolwr yn rhoi swyddogion o un grŵp ethnig mewn tîm ar wahân i'r gweddill. Mae cadw pobl ar wahân oherwydd hil yn cyfrif fel eu trin yn waeth.",
    ],
  },
  applies: { work: true, services: true, duty: 'full' },
  notCovered: {
    en: [
      'Religion as such. It has its own place in the list, as religion or belief, under section 10.',
    ],
    cy: [
      'Crefydd fel y cyfryw. Mae ganddi ei lle ei hun yn y rhestr, fel crefydd neu gred, o dan adran 10.',
    ],
  },
  sources: [section(9), section(13), equalityCommission],
  reviewedOn: '2026-11-22',
};
