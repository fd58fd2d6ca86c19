import type { Texts } from '../../law.types.js';

export const pregnancyAndMaternity: Texts = {
  name: 'Pregnancy and maternity',
  gist: 'You are pregnant, or you have had a baby not long ago.',
  meaning: [
    'The Act names this characteristic in its list but gives it no section of its own. Its meaning comes from section 17 (outside work) and section 18 (at work).',
    'Outside work, you are protected while you are pregnant and for 26 weeks after the birth. This includes being treated badly because you are breastfeeding.',
    'At work, since January 2024, treating a woman worse because she is breastfeeding is sex discrimination.',
  ],
  examples: [
    'An applicant says in an interview that she is pregnant. The force must not turn her down for that reason.',
    'A mother breastfeeds her baby of three months in a police station. Staff must not make her leave because of it.',
    'An officer who is breastfeeding comes back to work and is given worse shifts because of it. That is sex discrimination.',
  ],
  notCovered: [
    'Outside work: the time after the first 26 weeks from the birth. After that, treating a woman worse because she is breastfeeding is sex discrimination.',
    'At work: breastfeeding. There it is part of the characteristic of sex.',
  ],
};
