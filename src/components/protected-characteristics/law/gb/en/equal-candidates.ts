import type { Texts } from '../../law.types.js';

export const equalCandidates: Texts = {
  name: 'Choosing between equal candidates',
  gist: 'If two people are equally good, a force may pick the one from a group that is left behind.',
  meaning: [
    'When it hires or promotes, a force may choose someone because of a characteristic, if all four of these things are true.',
    'This rule has been in force since 6 April 2011. The Act allows it and does not demand it. Some forces use it; others stop before anyone is chosen.',
  ],
  terms: {
    'as-good': [
      'As good for the job',
      'The person is as qualified as the other. Both having passed does not by itself show that.',
    ],
    reason: [
      'A reason',
      'The force has good reason to think that people who share the characteristic are at a disadvantage, or that too few of them take part.',
    ],
    'no-policy': [
      'No fixed rule',
      'The force looks at each case. It has no policy of always choosing people from that group.',
    ],
    balanced: [
      'Proportionate',
      'Choosing this way fits the aim, and does no more than it needs to reach it.',
    ],
  },
  examples: [
    'Two sergeants do equally well in a full set of tests for one post as inspector. Very few inspectors there are women. The force looks at this case and may choose the woman.',
  ],
  notCovered: [
    'Choosing someone who is less good for the job.',
    'Keeping a fixed number of posts for one group.',
  ],
};
