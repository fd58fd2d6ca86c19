import { age } from './age.js';
import { disability } from './disability.js';
import { genderReassignment } from './gender-reassignment.js';
import type { LawSet } from './law.types.js';
import { marriageAndCivilPartnership } from './marriage-and-civil-partnership.js';
import { pregnancyAndMaternity } from './pregnancy-and-maternity.js';
import { race } from './race.js';
import { religionOrBelief } from './religion-or-belief.js';
import { sex } from './sex.js';
import { sexualOrientation } from './sexual-orientation.js';

/** Great Britain: the Equality Act 2010, in the order and wording of section 4. */
export const greatBritain: LawSet = {
  jurisdiction: 'gb',
  act: { en: 'Equality Act 2010', cy: 'Deddf Cydraddoldeb 2010' },
  extent: {
    en: 'The Act covers England, Wales and Scotland. It does not apply in Northern Ireland, which has its own law.',
    cy: "Mae'r Ddeddf yn cwmpasu Cymru, Lloegr a'r Alban. Nid yw'n gymwys yng Ngogledd Iwerddon, sydd â'i chyfraith ei hun.",
  },
  asAt: '2026-11-22',
  characteristics: [
    age,
    disability,
    genderReassignment,
    marriageAndCivilPartnership,
    pregnancyAndMaternity,
    race,
    religionOrBelief,
    sex,
    sexualOrientation,
  ],
};
