import type { CharacteristicId, SetTexts } from '../law.types.js';
import { age } from './cy/age.js';
import { disability } from './cy/disability.js';
import { genderReassignment } from './cy/gender-reassignment.js';
import { marriageAndCivilPartnership } from './cy/marriage-and-civil-partnership.js';
import { pregnancyAndMaternity } from './cy/pregnancy-and-maternity.js';
import { race } from './cy/race.js';
import { religionOrBelief } from './cy/religion-or-belief.js';
import { sex } from './cy/sex.js';
import { sexualOrientation } from './cy/sexual-orientation.js';
import { sourceNames } from './sources.cy.js';

export const words: SetTexts<CharacteristicId> = {
  lang: 'cy',
  act: 'Deddf Cydraddoldeb 2010',
  extent:
    "Mae'r Ddeddf yn cwmpasu Cymru, Lloegr a'r Alban. Nid yw'n gymwys yng Ngogledd Iwerddon, sydd â'i chyfraith ei hun.",
  sourceNames,
  parts: {
    age,
    disability,
    'gender-reassignment': genderReassignment,
    'marriage-and-civil-partnership': marriageAndCivilPartnership,
    'pregnancy-and-maternity': pregnancyAndMaternity,
    race,
    'religion-or-belief': religionOrBelief,
    sex,
    'sexual-orientation': sexualOrientation,
  },
};
