import type { Texts } from '../../law.types.js';

export const marriageAndCivilPartnership: Texts = {
  name: 'Marriage and civil partnership',
  gist: 'You are married or in a civil partnership. This counts only at work.',
  meaning: [
    "You are protected if you are married or a civil partner now. The treatment must be because of your own marriage or civil partnership, not another person's.",
    'It protects you at work and when you apply for a job. It does not apply to services, so it does not cover your contact with the police as a member of the public.',
    'The equality duty on public bodies has three aims. Only the first, ending discrimination and other conduct that the Act bans, applies to marriage and civil partnership.',
  ],
  examples: [
    'A force turns down an applicant because he is married and may not like night shifts. The law does not allow this.',
    'A manager keeps an officer off a training course because she is in a civil partnership. The law does not allow this.',
  ],
  notCovered: [
    'People who are single, engaged, living together without being married or civil partners, or divorced.',
    'Contact with the police as a member of the public, or any other use of a service.',
    'The second and third aims of the equality duty: equal chances, and good relations between groups.',
  ],
};
