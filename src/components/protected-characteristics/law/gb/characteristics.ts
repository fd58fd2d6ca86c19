import type { CharacteristicFacts, CharacteristicId } from '../law.types.js';

/** The nine, in the order of section 4. */
export const characteristics: readonly CharacteristicFacts<CharacteristicId>[] = [
  {
    // A particular age or a range of ages. 13(2): justification. 28(1)(a): services, adults only.
    id: 'age',
    sections: ['5'],
    termCode: 'EqA2010-s5',
    reach: ['work', 'services', 'all-aims'],
    sources: ['section/5', 'section/13', 'section/28', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // Schedule 1: long-term, cancer, HIV, MS. 13(3): better treatment. 20: reasonable changes.
    id: 'disability',
    sections: ['6'],
    termCode: 'EqA2010-s6',
    reach: ['work', 'services', 'all-aims'],
    sources: [
      'section/6',
      'schedule/1',
      'section/13',
      'section/20',
      'regulations-2023',
      'commission',
    ],
    reviewedOn: '2026-11-22',
  },
  {
    // Proposing to undergo, undergoing or having undergone a process, or part of one. No medical step.
    id: 'gender-reassignment',
    sections: ['7'],
    termCode: 'EqA2010-s7',
    reach: ['work', 'services', 'all-aims'],
    sources: ['section/7', 'for-women-scotland', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // 13(4): the person's own status, at work. 28(1)(b): not services. 149: first aim only.
    id: 'marriage-and-civil-partnership',
    sections: ['8'],
    termCode: 'EqA2010-s8',
    reach: ['work', 'first-aim'],
    sources: ['section/8', 'section/13', 'section/28', 'section/149', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // Named in section 4, with no section of its own: 17 (outside work) and 18 (at work).
    id: 'pregnancy-and-maternity',
    sections: ['17', '18'],
    termCode: 'EqA2010-s17-s18',
    reach: ['work', 'services', 'all-aims'],
    sources: [
      'section/4',
      'section/17',
      'section/18',
      'section/13',
      'regulations-2023',
      'commission',
    ],
    reviewedOn: '2026-11-22',
  },
  {
    // Colour, nationality, ethnic or national origins. 13(5): keeping people apart.
    id: 'race',
    sections: ['9'],
    termCode: 'EqA2010-s9',
    reach: ['work', 'services', 'all-aims'],
    sources: ['section/9', 'section/13', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // Religion or belief (never "and"), or having none. 29(8): harassment in services.
    id: 'religion-or-belief',
    sections: ['10'],
    termCode: 'EqA2010-s10',
    reach: ['work', 'services', 'all-aims'],
    sources: ['section/10', 'section/19', 'section/29', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // 212(1): a man or a woman of any age; biological sex, [2025] UKSC 16. 13(6): breastfeeding.
    id: 'sex',
    sections: ['11'],
    termCode: 'EqA2010-s11',
    reach: ['work', 'services', 'all-aims'],
    sources: [
      'section/11',
      'section/212',
      'section/13',
      'section/19',
      'regulations-2023',
      'for-women-scotland',
      'commission',
    ],
    reviewedOn: '2026-11-22',
  },
  {
    // Towards the same sex, the opposite sex, or either. 29(8): harassment in services.
    id: 'sexual-orientation',
    sections: ['12'],
    termCode: 'EqA2010-s12',
    reach: ['work', 'services', 'all-aims'],
    sources: ['section/12', 'section/29', 'commission'],
    reviewedOn: '2026-11-22',
  },
];
