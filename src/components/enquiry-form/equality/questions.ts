/** Whose lists of groups: the harmonised standards differ between the nations. */
export type Nation = 'england' | 'wales';

/** A question: the names of its answers in the order of the harmonised standard. */
export interface Question {
  readonly name: string;
  readonly answers: readonly (
    string | { readonly group: string; readonly of: readonly string[] }
  )[];
  /** Whether it has a line for one's own words too. */
  readonly own?: true;
}

/**
 * The questions in the order of the standards' list. Each may be passed over, and each ends with "prefer
 * not to say", which is an answer and not a gap.
 */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'age',
    answers: ['under-16', '16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-over'],
  },
  { name: 'condition', answers: ['yes', 'no'] },
  { name: 'condition_effect', answers: ['a-lot', 'a-little', 'not-at-all'] },
  {
    name: 'ethnic_group',
    answers: [
      { group: 'white', of: ['white-uk', 'white-irish', 'gypsy', 'roma', 'white-other'] },
      { group: 'mixed', of: ['white-caribbean', 'white-african', 'white-asian', 'mixed-other'] },
      { group: 'asian', of: ['indian', 'pakistani', 'bangladeshi', 'chinese', 'asian-other'] },
      { group: 'black', of: ['african', 'caribbean', 'black-other'] },
      { group: 'other-group', of: ['arab', 'any-other'] },
    ],
    own: true,
  },
  {
    name: 'partnership',
    answers: ['single', 'married', 'separated', 'divorced', 'widowed'],
  },
  {
    name: 'religion',
    answers: [
      ...['none', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh'],
      'any-other-religion',
    ],
    own: true,
  },
  { name: 'sex', answers: ['female', 'male'] },
  { name: 'gender_as_registered', answers: ['same-yes', 'same-no'], own: true },
  {
    name: 'sexual_orientation',
    answers: ['straight', 'gay', 'bi', 'other-orientation'],
    own: true,
  },
];
