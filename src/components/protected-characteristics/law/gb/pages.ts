import type { PageKey } from '../law.types.js';

/** Where the facts can be checked outside the Act, each address written once. */
export const pages: Readonly<Partial<Record<PageKey, string>>> = {
  commission: 'https://www.equalityhumanrights.com/',
  'for-women-scotland': 'https://www.supremecourt.uk/cases/uksc-2024-0042',
  'hate-crime-figures':
    'https://www.gov.uk/government/statistics/hate-crime-england-and-wales-year-ending-march-2025/hate-crime-england-and-wales-year-ending-march-2025',
  'hate-crime-scotland': 'https://www.legislation.gov.uk/asp/2021/14',
  'notes-on-positive-action': 'https://www.legislation.gov.uk/ukpga/2010/15/notes/division/3/11/2',
  'regulations-2023': 'https://www.legislation.gov.uk/uksi/2023/1425',
  'sentencing-66': 'https://www.legislation.gov.uk/ukpga/2020/17/section/66',
  'services-code-2011': 'https://www.legislation.gov.uk/uksi/2011/857',
  'services-code-2026':
    'https://www.gov.uk/government/publications/equality-act-2010-draft-code-of-practice-for-services-public-functions-and-associations-2026/explanatory-memorandum--2',
  'tribunal-decisions': 'https://www.gov.uk/employment-tribunal-decisions',
};
