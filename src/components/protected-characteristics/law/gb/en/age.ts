import type { Texts } from '../../law.types.js';

export const age: Texts = {
  name: 'Age',
  gist: 'How old you are, or the age group you are in.',
  meaning: [
    'It can be one age, such as 30, or a range of ages, such as people from 18 to 25.',
    'Treating someone worse because of age is sometimes allowed. The force must show that it has a fair aim and does no more than it needs to reach it.',
  ],
  examples: [
    'A job advert asks for young people with energy. That may put older people off, so the force would have to show a fair aim.',
    'An officer does not listen to a witness because she is 80. Unless the force can show a fair aim, the law does not allow this.',
  ],
  notCovered: [
    'People under 18, when they use services or deal with the police. There, the rules on age protect adults only.',
  ],
};
