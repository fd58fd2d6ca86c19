import type { Texts } from '../../law.types.js';

export const hateCrime: Texts = {
  name: 'Hate crime: another list',
  gist: 'The list for hate crime has five groups and not nine. It is about crime.',
  meaning: [
    'The nine characteristics are about fair treatment. A hate crime is a crime that the victim, or anyone else, thinks was driven by hostility or prejudice because of who a person is.',
    'Police in England and Wales count hate crime in five groups, which are called strands. A court has to treat hostility of these five kinds as making a crime more serious. Scotland has a law of its own.',
    'If you are in danger, call 999. If not, call 101 or report it online.',
  ],
  terms: {
    disability: ['Disability', 'One of the nine too.'],
    race: ['Race', 'One of the nine too.'],
    religion: ['Religion', 'Among the nine it is religion or belief.'],
    'sexual-orientation': ['Sexual orientation', 'One of the nine too.'],
    'transgender-identity': [
      'Transgender identity',
      'Among the nine, the nearest is gender reassignment. The words do not mean the same.',
    ],
  },
  examples: [
    'Someone sprays racist words on a shop. That is a crime, and a hate crime.',
    'A shop will not serve a customer because of his race. The Equality Act bans that. It may not be a crime.',
  ],
  notCovered: [
    'Age, marriage and civil partnership, pregnancy and maternity, and sex are not among the five. Some forces record more than the five. A crime is a crime all the same, so report it.',
  ],
};
