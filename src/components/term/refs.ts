import type {
  CharacteristicId,
  FurtherId,
  GroupId,
} from '../protected-characteristics/law/law.types.js';

const characteristics = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
] satisfies CharacteristicId[];

const further = [
  'kinds-of-discrimination',
  'equality-duty',
  'positive-action',
  'equal-candidates',
  'positive-discrimination',
  'hate-crime',
  'outside-the-nine',
  'recent-changes',
] satisfies FurtherId[];

const groups = [
  'religious-belief',
  'political-opinion',
  'racial-group',
  'age',
  'marital-status',
  'sexual-orientation',
  'men-and-women',
  'disability',
  'dependants',
  'section-75',
] satisfies (GroupId | 'section-75')[];

/** What a term may name. Listed here, as the law data comes only when somebody reaches for it. */
export const refs: Readonly<Record<'gb' | 'ni', readonly string[]>> = {
  gb: [...characteristics, ...further],
  ni: groups,
};
