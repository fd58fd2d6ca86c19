import type { Texts } from '../../law.types.js';

export const sex: Texts = {
  name: 'Sex',
  gist: 'Being a man or a woman, a boy or a girl.',
  meaning: [
    'The Act speaks of a man or a woman, of any age. So boys and girls are covered too.',
    'The Supreme Court decided on 16 April 2025 that sex in the Act means biological sex ([2025] UKSC 16). Trans people keep their protection under section 7, gender reassignment, and other protection in the Act.',
    'At work, since January 2024, treating a woman worse because she is breastfeeding is sex discrimination.',
  ],
  examples: [
    'A force sets one height rule for all, and it keeps out far more women than men. The force must show a fair aim and do no more than it needs.',
    'A manager keeps an officer out of a firearms team because she is a woman. The law does not allow this.',
    'A man reports abuse at home, and is not taken seriously because he is a man. The law does not allow this.',
  ],
  notCovered: [
    'Gender reassignment. It has its own place in the list, under section 7.',
    'Pregnancy and maternity. It has its own place in the list.',
  ],
};
