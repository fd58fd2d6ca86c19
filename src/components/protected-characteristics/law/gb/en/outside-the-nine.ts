import type { Texts } from '../../law.types.js';

export const outsideTheNine: Texts = {
  name: 'What is not one of the nine',
  gist: 'The list has nine things and no more. Being poor is not one of them.',
  meaning: [
    'A force may offer help to people for other reasons too. But the Act protects people only because of the nine.',
  ],
  terms: {
    'socio-economic': [
      'Socio-economic disadvantage',
      'Having a low income, for example. Section 1 tells some public bodies to think about it when they make their largest decisions. It has applied in Scotland since April 2018 and in Wales since 31 March 2021. It makes no tenth characteristic.',
    ],
    combined: [
      'Two characteristics together',
      'Section 14 is about being treated worse because of two characteristics at once. It is not in force, so nobody can rely on it.',
    ],
  },
  examples: [
    'A force runs a course for young people from poor areas. It may do so, but that is not positive action under the Act.',
    'A Black woman is turned down for a job. She may complain of race discrimination, of sex discrimination, or of each.',
  ],
  notCovered: [],
};
