import type { CharacteristicId, SetTexts } from '../law.types.js';
import { age } from './en/age.js';
import { disability } from './en/disability.js';
import { genderReassignment } from './en/gender-reassignment.js';
import { marriageAndCivilPartnership } from './en/marriage-and-civil-partnership.js';
import { pregnancyAndMaternity } from './en/pregnancy-and-maternity.js';
import { race } from './en/race.js';
import { religionOrBelief } from './en/religion-or-belief.js';
import { sex } from './en/sex.js';
import { sexualOrientation } from './en/sexual-orientation.js';
import { sourceNames } from './sources.en.js';

export const words: SetTexts<CharacteristicId> = {
  lang: 'en',
  act: 'Equality Act 2010',
  extent:
    'The Act covers England, Wales and Scotland. It does not apply in Northern Ireland, which has its own law.',
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
