import type { Texts } from '../../law.types.js';

export const positiveDiscrimination: Texts = {
  name: 'Positive discrimination',
  gist: 'Picking someone just because of the group they are in. In most cases the law bans this.',
  meaning: [
    'Positive action helps people to compete. Positive discrimination goes further: it picks a person because of a characteristic where section 159 does not allow it. That is direct discrimination against the others.',
    'A case from Cheshire shows the line. In 2017 the force treated everybody who had passed its interview as equally good. It then took people with some characteristics first, and turned down a man who had done well.',
    'An employment tribunal heard the case in December 2018 (Furlong v Chief Constable of Cheshire Police, 2405577/18). Those who passed were not all equally good, it found, and the step was not proportionate. The force had discriminated because of sex, race and sexual orientation.',
  ],
  examples: [
    'Positive action: a force holds an open day for women. Everybody who applies is then tested and chosen in the same way.',
    'Positive discrimination: a force wants more women, so it turns down men who did better.',
  ],
  notCovered: [
    'Treating a disabled person better than someone who is not disabled. Section 13 allows that.',
  ],
};
