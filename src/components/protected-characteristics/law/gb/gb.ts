import type { CharacteristicId, FurtherId, SetFacts } from '../law.types.js';
import { characteristics } from './characteristics.js';
import { further } from './further.js';
import { pages } from './pages.js';

/** Great Britain: the Equality Act 2010. */
export const facts: SetFacts<CharacteristicId, FurtherId> = {
  jurisdiction: 'gb',
  actHref: 'https://www.legislation.gov.uk/ukpga/2010/15',
  asAt: '2026-11-22',
  characteristics,
  further,
  pages,
};
