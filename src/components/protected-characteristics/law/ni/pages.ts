import type { PageKey } from '../law.types.js';

/** Where the facts can be checked outside the Act, each address written once. */
export const pages: Readonly<Partial<Record<PageKey, string>>> = {
  'commission-ni': 'https://www.equalityni.org/',
  'groups-ni':
    'https://www.gov.uk/government/publications/northern-ireland-equality-scheme-for-hmrc/appendix-2-example-groups-relevant-to-the-section-75-categories-for-northern-ireland-purposes',
  'police-service-ni':
    'https://www.psni.police.uk/about-us/our-policies-and-procedures/equality-diversity-and-good-relations',
};
