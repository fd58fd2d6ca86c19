import type { Texts } from '../../law.types.js';

export const race: Texts = {
  name: 'Race',
  gist: 'Your skin colour, which country you belong to, or where your family comes from.',
  meaning: [
    'Race includes colour, nationality, and ethnic or national origins. Any one of these is enough.',
    'One racial group can be made up of two or more other racial groups.',
    'You are also protected if you are treated worse because people are wrong about your race, or because of the race of someone close to you.',
  ],
  examples: [
    'An officer picks a person to stop and search because of the colour of their skin. The law does not allow this.',
    'A force turns down an applicant because her parents came from another country. The law does not allow this.',
    'A manager puts officers of one ethnic group in a team apart from the rest. Keeping people apart because of race counts as treating them worse.',
  ],
  notCovered: [
    'Religion as such. It has its own place in the list, as religion or belief, under section 10.',
  ],
};
