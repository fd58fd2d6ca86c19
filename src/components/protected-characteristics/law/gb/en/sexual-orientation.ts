import type { Texts } from '../../law.types.js';

export const sexualOrientation: Texts = {
  name: 'Sexual orientation',
  gist: 'Who you are drawn to: people of your own sex, the other sex, or both.',
  meaning: [
    'It covers people who are lesbian, gay, bisexual or straight.',
    'You are also protected if you are treated worse because people are wrong about your orientation, or because of the orientation of someone close to you.',
  ],
  examples: [
    'A force turns down an applicant because he is gay. The law does not allow this.',
    'Two women report a break-in at their home, and an officer gives them a worse service because they are a same-sex couple. The law does not allow this.',
  ],
  notCovered: [
    'Gender reassignment. It has its own place in the list, under section 7.',
    'The rule against harassment, when you use services or deal with the police. Treating you worse because of sexual orientation is still banned there.',
  ],
};
