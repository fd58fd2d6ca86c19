import type { Texts } from '../../law.types.js';

export const equalityDuty: Texts = {
  name: 'The equality duty',
  gist: 'The police and other public bodies must think about fair treatment in all that they do.',
  meaning: [
    'A public body must have due regard to three aims in its work. That means giving them proper thought before it decides.',
    'Eight characteristics count for all three aims: age, disability, gender reassignment, pregnancy and maternity, race, religion or belief, sex, and sexual orientation.',
    'Marriage and civil partnership counts for the first aim only.',
  ],
  terms: {
    eliminate: [
      'First aim: to end unlawful acts',
      'Discrimination, harassment, victimisation and anything else that the Act bans.',
    ],
    advance: [
      'Second aim: equal chances',
      'Between people who share a characteristic and people who do not. That includes fewer disadvantages, meeting different needs, and getting people to take part where too few do.',
    ],
    foster: [
      'Third aim: good relations',
      'Between people who share a characteristic and people who do not. That includes less prejudice and more understanding.',
    ],
  },
  examples: [
    'Before a force closes a front desk, it looks at what that means for disabled people and for older people.',
    'Before a force changes its uniform, it looks at what that means for people of different religions.',
  ],
  notCovered: ['The second and third aims, for marriage and civil partnership.'],
};
