import type { Texts } from '../../law.types.js';

export const disability: Texts = {
  name: 'Disability',
  gist: 'A condition of your body or mind. It makes daily life clearly harder for a long time.',
  meaning: [
    'You are disabled in law if a condition of body or mind has a substantial and long-term bad effect on your everyday activities. Long-term means that it has lasted 12 months, is likely to last 12 months, or is likely to last for the rest of your life.',
    'Cancer, HIV and multiple sclerosis (MS) count from diagnosis. A severe disfigurement counts too. At work, taking part in working life has counted as an everyday activity since 1 January 2024.',
    'A force must make reasonable changes for disabled people, such as giving information in a form that they can use. It may also treat a disabled person better: that is not discrimination against people who are not disabled.',
  ],
  examples: [
    'A disabled applicant asks for more time in a written test. The force must agree if that is a reasonable change.',
    'A deaf person comes to a police station to report a crime. The force must take reasonable steps to help, such as finding a sign language interpreter.',
    'A force turns down an applicant because she has HIV. The law does not allow this.',
  ],
  notCovered: ['A short illness or injury, such as a cold, that is not likely to last 12 months.'],
};
