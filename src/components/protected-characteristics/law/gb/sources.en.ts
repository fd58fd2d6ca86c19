import type { SourceNames } from '../law.types.js';

export const sourceNames: SourceNames = {
  section: number => `Equality Act 2010, section ${number}`,
  schedule: number => `Equality Act 2010, schedule ${number}`,
  pages: {
    commission: 'Equality and Human Rights Commission',
    'for-women-scotland':
      'Supreme Court, For Women Scotland v The Scottish Ministers [2025] UKSC 16',
    'hate-crime-figures': 'Home Office, hate crime in England and Wales to March 2025',
    'hate-crime-scotland': 'Hate Crime and Public Order (Scotland) Act 2021',
    'notes-on-positive-action': 'Equality Act 2010, explanatory notes on positive action',
    'regulations-2023': 'Equality Act 2010 (Amendment) Regulations 2023',
    'sentencing-66': 'Sentencing Act 2020, section 66',
    'services-code-2011': 'Order that brought in the codes of practice of 2011',
    'services-code-2026': 'The revised code on services of 2026: explanatory memorandum',
    'tribunal-decisions': 'Employment tribunal decisions (search for 2405577/18)',
  },
};
