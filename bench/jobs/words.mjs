// @ts-check
/** What the pages of all peers say, so that they differ in nothing but their kit. */

/** @type {readonly (readonly [id: string, name: string, gist: string])[]} */
const NINE = [
  ['age', 'Age', 'Being of a certain age, or in a range of ages.'],
  ['disability', 'Disability', 'A condition that makes daily life harder for a long time.'],
  ['gender-reassignment', 'Gender reassignment', 'Moving away from the sex given at birth.'],
  ['marriage-and-civil-partnership', 'Marriage and civil partnership', 'Being married, at work.'],
  ['pregnancy-and-maternity', 'Pregnancy and maternity', 'Expecting a baby, or having had one.'],
  ['race', 'Race', 'Colour, nationality, and ethnic or national origins.'],
  ['religion-or-belief', 'Religion or belief', 'A faith, a philosophy, or having none.'],
  ['sex', 'Sex', 'Being a woman or a man.'],
  ['sexual-orientation', 'Sexual orientation', 'Who you are drawn to.'],
];
const MORE =
  'The law protects you at work, when you use a service, and when a public body decides. Ask us when you are not sure what applies to you.';

/** The nine sections, so many times over; ids are of one page. @param {number} copies */
export const sections = copies =>
  Array.from({ length: copies }, (_, copy) =>
    NINE.map(([id, name, gist]) => ({ id: copy ? `${id}-${copy}` : id, name, gist, more: MORE })),
  );

export const BETA = {
  sentence: 'We are still building this site.',
  more: 'You can use it now, and parts of it may change.',
  link: 'Tell us what you think of it',
};

export const COOKIES = {
  sentence: 'We would like to count visits, to make this site better. You can say no.',
  category: 'Counting visits',
  purpose: 'Tells us which pages people use.',
};

export const ENQUIRY = {
  name: 'Your name',
  email: 'Your email address',
  message: 'Your message',
  limit: 2000,
  send: 'Send message',
  missing: 'Write your message',
};

/** @template T @param {number} copies @param {(copy: number) => T} make */
export const times = (copies, make) =>
  Array.from({ length: copies }, (_, copy) => make(copy)).join('\n');
