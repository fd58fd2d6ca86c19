import type { Texts } from '../../law.types.js';

export const recentChanges: Texts = {
  name: 'What changed lately',
  gist: 'Some rules have changed since 2024. This is what is new.',
  meaning: ['Older pages and leaflets may not have these changes yet.'],
  terms: {
    sex: [
      'Sex: 16 April 2025',
      'The Supreme Court decided that sex in the Act means biological sex ([2025] UKSC 16). Trans people keep their protection under section 7, gender reassignment, and other protection in the Act.',
    ],
    'working-life': [
      'Disability: 1 January 2024',
      'At work, taking part in working life counts as an everyday activity.',
    ],
    breastfeeding: [
      'Breastfeeding: 1 January 2024',
      'At work, treating a woman worse because she is breastfeeding is sex discrimination.',
    ],
    'same-disadvantage': [
      'Indirect discrimination: 1 January 2024',
      'Someone who does not share a characteristic is protected too, if a rule puts them at substantively the same disadvantage as people who do.',
    ],
    'services-code': [
      'The code on services: not before it is set by order',
      'The Equality and Human Rights Commission has revised its code on services and public functions. It went before Parliament on 21 May 2026. The code of 2011 stands until an order brings in the new one: the Commission says which one is in force.',
    ],
  },
  examples: [
    'An officer has an illness that keeps her from working as others do. At work, that counts when it is asked whether she is disabled.',
  ],
  notCovered: [],
};
