import type { FurtherFacts, FurtherId } from '../law.types.js';

/** What the Act bans, what it asks for and allows, and what people take for a part of it. */
export const further: readonly FurtherFacts<FurtherId>[] = [
  {
    // Section 14 (two characteristics together) is not in force: no kind that anybody can rely on.
    id: 'kinds-of-discrimination',
    shownBy: 'also',
    sections: ['13', '15', '17', '18', '19', '19A', '20', '21', '26', '27'],
    terms: [
      { id: 'direct', sections: ['13'] },
      { id: 'indirect', sections: ['19'] },
      { id: 'same-disadvantage', sections: ['19A'] },
      { id: 'arising-from-disability', sections: ['15'] },
      { id: 'adjustments', sections: ['20', '21'] },
      { id: 'pregnancy', sections: ['17', '18'] },
      { id: 'harassment', sections: ['26'] },
      { id: 'victimisation', sections: ['27'] },
    ],
    sources: [
      'section/13',
      'section/15',
      'section/17',
      'section/18',
      'section/19',
      'section/19A',
      'section/20',
      'section/21',
      'section/26',
      'section/27',
      'section/29',
      'commission',
    ],
    reviewedOn: '2026-11-22',
  },
  {
    // 149(1): three aims. 149(7): eight relevant characteristics; marriage is not one of them.
    id: 'equality-duty',
    shownBy: 'also',
    sections: ['149'],
    terms: [
      { id: 'eliminate', sections: [] },
      { id: 'advance', sections: [] },
      { id: 'foster', sections: [] },
    ],
    sources: ['section/149', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    id: 'positive-action',
    shownBy: 's158',
    sections: ['158'],
    sources: ['section/158', 'notes-on-positive-action', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // 159(4): as qualified, no policy, proportionate. In force from 6 April 2011.
    id: 'equal-candidates',
    shownBy: 's159',
    sections: ['159'],
    terms: [
      { id: 'as-good', sections: [] },
      { id: 'reason', sections: [] },
      { id: 'no-policy', sections: [] },
      { id: 'balanced', sections: [] },
    ],
    sources: ['section/159', 'notes-on-positive-action', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    // Furlong v Chief Constable of Cheshire Police, employment tribunal, 2405577/18.
    id: 'positive-discrimination',
    shownBy: 's158',
    sections: ['13', '159'],
    sources: ['section/13', 'section/159', 'tribunal-decisions'],
    reviewedOn: '2026-11-22',
  },
  {
    // Another list for another purpose: the five strands that the Home Office counts.
    id: 'hate-crime',
    shownBy: 'hate-crime',
    sections: [],
    terms: [
      { id: 'disability', sections: [] },
      { id: 'race', sections: [] },
      { id: 'religion', sections: [] },
      { id: 'sexual-orientation', sections: [] },
      { id: 'transgender-identity', sections: [] },
    ],
    sources: ['hate-crime-figures', 'sentencing-66', 'hate-crime-scotland'],
    reviewedOn: '2026-11-22',
  },
  {
    // Section 1 is a duty on some public bodies and gives nobody a protected characteristic.
    id: 'outside-the-nine',
    shownBy: 'also',
    sections: ['1', '14'],
    terms: [
      { id: 'socio-economic', sections: ['1'] },
      { id: 'combined', sections: ['14'] },
    ],
    sources: ['section/1', 'section/4', 'section/14', 'commission'],
    reviewedOn: '2026-11-22',
  },
  {
    id: 'recent-changes',
    shownBy: 'also',
    sections: ['6', '11', '13', '19A'],
    terms: [
      { id: 'sex', sections: ['11'] },
      { id: 'working-life', sections: ['6'] },
      { id: 'breastfeeding', sections: ['13'] },
      { id: 'same-disadvantage', sections: ['19A'] },
      { id: 'services-code', sections: [] },
    ],
    sources: [
      'for-women-scotland',
      'regulations-2023',
      'section/6',
      'section/11',
      'section/13',
      'section/19A',
      'services-code-2011',
      'services-code-2026',
      'commission',
    ],
    reviewedOn: '2026-11-22',
  },
];
