import type { GroupId, Texts } from '../law.types.js';

export const groups: Readonly<Record<GroupId, Texts>> = {
  'religious-belief': {
    name: 'Religious belief',
    gist: 'Your religion, or having no religion at all.',
    meaning: [
      'It includes Catholics and Protestants, people of other faiths, and people who have no religious belief. What other people think that you believe counts too.',
    ],
    examples: [
      'The police service looks at whether as many Catholics as Protestants want to join, and at what keeps people away.',
    ],
    notCovered: [],
  },
  'political-opinion': {
    name: 'Political opinion',
    gist: 'What you think about politics, and which side or party you like.',
    meaning: ['It includes nationalists, unionists, and people who back other parties.'],
    examples: [
      'When the police service plans for a march, it thinks of those who march and of those who are against it.',
    ],
    notCovered: [],
  },
  'racial-group': {
    name: 'Racial group',
    gist: 'Your skin colour, your country, or where your family comes from.',
    meaning: [
      'It includes Black people, Asian people, white people and people of mixed background, as well as Roma and Travellers.',
    ],
    examples: ['The police service plans how people who speak little English can report a crime.'],
    notCovered: [],
  },
  age: {
    name: 'Age',
    gist: 'How old you are, whether you are young or old.',
    meaning: ['It includes children and young people as well as older people.'],
    examples: [
      'Before the police service moves a form to its website, it looks at what that means for older people.',
    ],
    notCovered: [],
  },
  'marital-status': {
    name: 'Marital status',
    gist: 'Being married or not, now or in the past.',
    meaning: [
      'It includes people who are single, married, in a civil partnership, separated, divorced or widowed. In Great Britain, only being married or in a civil partnership counts.',
    ],
    examples: [
      'Before the police service changes its rules on housing help for officers, it looks at what that means for single people.',
    ],
    notCovered: [],
  },
  'sexual-orientation': {
    name: 'Sexual orientation',
    gist: 'Who you are drawn to: people of your own sex, the other sex, or both.',
    meaning: ['It includes people who are lesbian, gay, bisexual or straight.'],
    examples: ['The police service looks at why gay people report few of the crimes against them.'],
    notCovered: [],
  },
  'men-and-women': {
    name: 'Men and women generally',
    gist: 'Being a man or a woman, a boy or a girl.',
    meaning: [
      'It includes boys and girls. Guidance for public bodies names trans people here too.',
    ],
    examples: [
      'Before the police service changes its shifts, it looks at what that means for women and for men.',
    ],
    notCovered: [],
  },
  disability: {
    name: 'Disability',
    gist: 'Being a disabled person, or not one.',
    meaning: [
      'What a disability is comes from the Disability Discrimination Act 1995. The Equality Act 2010 took its place in Great Britain, but not in Northern Ireland.',
    ],
    examples: [
      'Before the police service picks a new station, it looks at whether wheelchair users can get in.',
    ],
    notCovered: [],
  },
  dependants: {
    name: 'Dependants',
    gist: 'Whether you look after a child, or an adult who needs you.',
    meaning: [
      'It includes people who care for a child, for a disabled person, or for an older person who depends on them. Great Britain does not have it in its list of nine.',
    ],
    examples: [
      'Before the police service moves a training course to evenings, it looks at what that means for people who care for someone.',
    ],
    notCovered: [],
  },
};
