import type { Texts } from '../../law.types.js';

export const positiveAction: Texts = {
  name: 'Positive action',
  gist: 'Fair help for a group that is left behind, so that they can compete on equal terms.',
  meaning: [
    'A force may help people who share a characteristic. It must have good reason to think that one of three things is true: the characteristic puts them at a disadvantage, they have different needs, or too few of them take part.',
    'The help must be proportionate. It must fit the aim, and do no more than it needs to reach it.',
    'The Act allows positive action and does not demand it. Each force chooses.',
  ],
  examples: [
    'Few Black and Asian people apply to a force. It holds open evenings for them, with Black and Asian officers.',
    'Fewer women than men pass a fitness test. A force offers women practice before it.',
    'Few disabled officers go for promotion. A force offers each a mentor.',
  ],
  notCovered: [
    'Choosing one person over another for a job or for promotion because of a characteristic. That is not for section 158; section 159 sets the rules.',
    'Anything that another law bans.',
  ],
};
