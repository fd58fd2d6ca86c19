import type { Texts } from '../../law.types.js';

export const kindsOfDiscrimination: Texts = {
  name: 'What the Act bans',
  gist: 'There are many ways to treat people badly. These are the ones that the Act bans.',
  meaning: [
    'Each counts only where the Act applies, such as at work, and when you use a service or deal with the police.',
  ],
  terms: {
    direct: [
      'Direct discrimination',
      'Treating someone worse because of a characteristic: their own, that of a person close to them, or one that people wrongly think they have. Marriage and civil partnership must be their own, and counts only at work.',
    ],
    indirect: [
      'Indirect discrimination',
      'A rule that is the same for all, but puts people who share a characteristic at a disadvantage. It is allowed only if it has a fair aim and does no more than it needs to reach it.',
    ],
    'same-disadvantage': [
      'The same disadvantage',
      'Since 1 January 2024, someone who does not share the characteristic is protected too, if such a rule puts them at substantively the same disadvantage.',
    ],
    'arising-from-disability': [
      'Discrimination arising from disability',
      'Treating a disabled person badly because of something that comes from the disability, such as time off sick. It is allowed only if it has a fair aim and does no more than it needs to reach it.',
    ],
    adjustments: [
      'No reasonable adjustments',
      'Not making the reasonable changes that a disabled person needs: to how things are done, to a building, or by giving extra aids. Where it is about information, one step is to give it in a form that the person can use.',
    ],
    pregnancy: [
      'Pregnancy and maternity discrimination',
      'Treating a woman badly because of pregnancy or a birth: section 17 outside work, section 18 at work.',
    ],
    harassment: [
      'Harassment',
      "Unwanted behaviour, to do with a characteristic or of a sexual kind, that is meant to harm a person's dignity or make things hostile for them, or that does so.",
    ],
    victimisation: [
      'Victimisation',
      'Treating someone badly because they used their rights under the Act or helped someone else to, or because people think that they did or may.',
    ],
  },
  examples: [
    'Direct: a force turns down an applicant because her son is disabled.',
    'Indirect: a height rule keeps out far more women than men, and the force can show no fair aim.',
    'Victimisation: a manager keeps an officer out of a new post because she spoke up for a colleague who had complained of racism.',
  ],
  notCovered: [
    'In services and contact with the police, the rule against harassment leaves out religion or belief, and sexual orientation. Treating people worse because of these is still banned there.',
  ],
};
