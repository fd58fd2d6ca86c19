import type { CharacteristicFacts, GroupId, Reach, SetFacts } from '../law.types.js';
import { pages } from './pages.js';

const REVIEWED = '2026-11-22';

/** Each group stands in one paragraph of section 75(1); three are named in 75(2) too. */
const group = (
  id: GroupId,
  paragraph: string,
  reach: readonly Reach[],
): CharacteristicFacts<GroupId> => ({
  id,
  sections: [`75(1)(${paragraph})`],
  termCode: `NIA1998-s75-${id}`,
  reach,
  sources: ['section/75', 'groups-ni', 'commission-ni'],
  reviewedOn: REVIEWED,
});

const EQUAL: readonly Reach[] = ['equal-chances'];
const BOTH: readonly Reach[] = ['equal-chances', 'good-relations'];

/**
 * Northern Ireland: the groups of section 75 of the Northern Ireland Act 1998, in its order. It is a
 * duty on public bodies; what bans discrimination there is in other laws.
 */
export const facts: SetFacts<GroupId, 'section-75'> = {
  jurisdiction: 'ni',
  actHref: 'https://www.legislation.gov.uk/ukpga/1998/47',
  asAt: '2026-11-22',
  characteristics: [
    group('religious-belief', 'a', BOTH),
    group('political-opinion', 'a', BOTH),
    group('racial-group', 'a', BOTH),
    group('age', 'a', EQUAL),
    group('marital-status', 'a', EQUAL),
    group('sexual-orientation', 'a', EQUAL),
    group('men-and-women', 'b', EQUAL),
    group('disability', 'c', EQUAL),
    group('dependants', 'd', EQUAL),
  ],
  pages,
  further: [
    {
      id: 'section-75',
      shownBy: 'always',
      sections: ['75'],
      sources: ['section/75', 'police-service-ni', 'commission-ni'],
      reviewedOn: REVIEWED,
    },
  ],
};
