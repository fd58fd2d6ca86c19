import type { CharacteristicId, FurtherId, SetTexts } from '../law.types.js';
import { age } from './en/age.js';
import { disability } from './en/disability.js';
import { equalCandidates } from './en/equal-candidates.js';
import { equalityDuty } from './en/equality-duty.js';
import { genderReassignment } from './en/gender-reassignment.js';
import { hateCrime } from './en/hate-crime.js';
import { kindsOfDiscrimination } from './en/kinds-of-discrimination.js';
import { marriageAndCivilPartnership } from './en/marriage-and-civil-partnership.js';
import { outsideTheNine } from './en/outside-the-nine.js';
import { positiveAction } from './en/positive-action.js';
import { positiveDiscrimination } from './en/positive-discrimination.js';
import { pregnancyAndMaternity } from './en/pregnancy-and-maternity.js';
import { race } from './en/race.js';
import { recentChanges } from './en/recent-changes.js';
import { religionOrBelief } from './en/religion-or-belief.js';
import { sex } from './en/sex.js';
import { sexualOrientation } from './en/sexual-orientation.js';
import { sourceNames } from './sources.en.js';

export const english: SetTexts<CharacteristicId | FurtherId> = {
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
    'kinds-of-discrimination': kindsOfDiscrimination,
    'equality-duty': equalityDuty,
    'positive-action': positiveAction,
    'equal-candidates': equalCandidates,
    'positive-discrimination': positiveDiscrimination,
    'hate-crime': hateCrime,
    'outside-the-nine': outsideTheNine,
    'recent-changes': recentChanges,
  },
};
