import type { Texts } from '../../law.types.js';

export const religionOrBelief: Texts = {
  name: 'Religion or belief',
  gist: 'Your religion or deep belief about life, or having none.',
  meaning: [
    "The Act's words are religion or belief. Either one is enough.",
    'Any religion counts, and so does any religious or philosophical belief. A philosophical belief is a deep view of life that need not come from a religion.',
    'Having no religion or no belief is protected too.',
  ],
  examples: [
    'A uniform rule bans everything worn on the head. It may keep out some Sikh or Muslim applicants, so the force must show a fair aim and do no more than it needs.',
    'An officer gives a victim a worse service because she has no religion. The law does not allow this.',
  ],
  notCovered: [
    'The rule against harassment, when you use services or deal with the police. Treating you worse because of religion or belief is still banned there.',
  ],
};
