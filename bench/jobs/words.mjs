// @ts-check
/** What the pages of all peers say, so that they differ in nothing but their kit. */

/** @type {readonly [Entry, ...Entry[]]} @typedef {readonly [id: string, name: string, gist: string]} Entry */
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

/**
 * The nine sections, so many times over; ids are of one page. With another number of `items`, lists of
 * so many parts that are not the nine.
 *
 * @param {number} copies
 * @param {number} [items] - in each copy
 */
export const sections = (copies, items) =>
  Array.from({ length: copies }, (_, copy) =>
    Array.from({ length: items ?? NINE.length }, (_, index) => {
      const [own, name, gist] = NINE[index % NINE.length] ?? NINE[0];
      const id = items === undefined ? own : `part-${index}`;
      return { id: copy ? `${id}-${copy}` : id, name, gist, more: MORE };
    }),
  );

export const BETA = {
  sentence: 'We are still building this site.',
  more: 'You can use it now, and parts of it may change.',
  link: 'Tell us what you think of it',
  /** The question that one press answers, as the README has it to paste; ours and the plain twin's. */
  question: `<form class="police-beta-quick" method="post" action="/api/feedback">
          <input type="hidden" name="page"><input type="hidden" name="phase" value="beta">
          <input type="hidden" name="lang" value="en">
          <div role="group" aria-label="Is this page useful?">
            <p><span>Is this page useful?</span><span role="status"></span></p>
            <button class="police-button police-button-plain" name="rating" value="yes">Yes</button>
            <button class="police-button police-button-plain" name="rating" value="no">No</button>
          </div>
        </form>`,
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
