import type { GroupId, SetTexts } from '../law.types.js';
import { groups } from './groups.en.js';

export const words: SetTexts<GroupId, 'section-75'> = {
  lang: 'en',
  act: 'Northern Ireland Act 1998',
  extent:
    'Section 75 is for public bodies in their work in Northern Ireland. England, Wales and Scotland have the Equality Act 2010.',
  sourceNames: {
    section: number => `Northern Ireland Act 1998, section ${number}`,
    schedule: number => `Northern Ireland Act 1998, schedule ${number}`,
    pages: {
      'commission-ni': 'Equality Commission for Northern Ireland',
      'groups-ni': 'Examples of who is in each group, from HM Revenue and Customs',
      'police-service-ni': 'Police Service of Northern Ireland, equality and good relations',
    },
  },
  parts: {
    ...groups,
    'section-75': {
      name: 'The duty in section 75',
      gist: 'The police and other public bodies must think of a fair chance for each of these groups.',
      meaning: [
        'In its work in Northern Ireland, a public body must have due regard to the need to promote equal chances between people of these groups, men and women, people with a disability and without, and people with dependants and without. That is section 75(1).',
        'It must also think about good relations between people of different religious belief, political opinion or racial group. That is section 75(2).',
        'Section 75 is a duty on public bodies. What bans discrimination against a person is in other laws of Northern Ireland.',
      ],
      examples: [
        'Before the police service changes how it takes people on, it looks at what that means for each group.',
      ],
      notCovered: [
        'The nine protected characteristics of Great Britain. That list is another one.',
      ],
    },
  },
};
