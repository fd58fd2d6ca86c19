// @ts-check
/** The pages of each job: jobs/<job>/<who>.mjs. `plain` is the twin in bare HTML, `ours` the library. */
import { readdirSync } from 'node:fs';

/**
 * @typedef {object} Page
 * @property {(copies: number, items?: number) => string} body - what stands in the page, so many times; a list of so many items
 * @property {string} [head] - goes into the head as it is
 * @property {string} [script] - a module, bundled with only what it needs of its kit
 * @property {string} [styles] - SCSS, likewise
 * @property {Readonly<Record<string, string>>} [files] - files that the kit fetches by itself: address → file
 * @property {string} [press] - selector of what a visitor presses; pierces shadow roots
 * @property {string} [shows] - selector of what shows then
 * @property {string} [opens] - of several, selector of what opens the first
 * @property {string} [opened] - selector of what shows that it is open
 * @property {string} [counting] - selector of what shows once a visitor is in a field that counts
 */
/** @typedef {{ job: string, who: string, page: Page }} Entry */

export const JOBS = /** @type {const} */ ({
  'quick-exit': 'Quick exit',
  'cookie-consent': 'Cookie consent',
  'beta-banner': 'Beta banner',
  characteristics: 'Protected characteristics',
  'enquiry-form': 'Enquiry form',
  'consent-gate': 'Consent gate',
  term: 'Term',
});

/** Jobs of several parts, of which a visitor opens one or all. */
export const FOLDED = ['characteristics'];

/** What the visitor's press does, by job. @type {Readonly<Record<string, string>>} */
export const ACTS = {
  'cookie-consent': 'open preferences',
  characteristics: 'open all nine',
  'enquiry-form': 'submit it empty',
  term: 'open the gist',
};

const FOLDER = new URL('../jobs/', import.meta.url);
/** In this order; `guard` is the guard without an element. */
const OWN = ['plain', 'ours', 'guard'];

/** @param {string} job @param {readonly string[]} names @returns {Promise<Entry[]>} */
const read = (job, names) =>
  Promise.all(
    names.map(async who => {
      const { page } = await import(new URL(`${job}/${who}.mjs`, FOLDER).href);
      return { job, who, page };
    }),
  );

/** @param {boolean} peers - with those that need bench's own packages */
export const readPages = async peers => {
  /** @type {Entry[]} */
  const entries = [];
  for (const job of Object.keys(JOBS)) {
    const files = readdirSync(new URL(`${job}/`, FOLDER)).map(file => file.replace('.mjs', ''));
    const own = OWN.filter(who => files.includes(who));
    const others = peers ? files.filter(who => !OWN.includes(who)) : [];
    entries.push(...(await read(job, [...own, ...others.sort()])));
  }
  return entries;
};

/** By which limits.mjs and targets.mjs know a page of ours. @param {{ job: string, who: string }} entry */
export const nameOf = ({ job, who }) => (who === 'ours' ? job : `${job}/${who}`);

/** Long pages that are left; see leaving.mjs. */
export const readLeavingPages = () => read('leaving', ['vanilla', 'ours', 'govuk-frontend']);

/** Pages of the enquiry form that are typed into; see typing.mjs. @param {boolean} peers */
export const readTypingPages = async peers => {
  const peer = peers ? ['govuk-frontend', 'nhsuk-frontend', 'lion'] : [];
  const entries = await read('enquiry-form', ['plain', 'ours', ...peer]);
  return entries.map(entry => ({ ...entry, job: 'typing' }));
};

/**
 * The page that every job stands in: a site's own words round it.
 *
 * @param {Page} page
 * @param {number} [copies]
 * @param {string} [lang]
 * @param {number} [items]
 */
export const htmlOf = ({ head = '', body, script, styles }, copies = 1, lang = 'en', items) =>
  `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page of a force's site</title>
    <link rel="icon" href="data:,">
    ${styles ? '<link rel="stylesheet" href="bundle.css">' : ''}
    ${head}
    ${script ? '<script type="module" src="bundle.js"></script>' : ''}
  </head>
  <body>
    ${body(copies, items)}
    <main>
      <h1>Your neighbourhood</h1>
      <p>Officers and volunteers work in each neighbourhood. Read what they do, when they are near, and how to reach them.</p>
      <p>If somebody is in danger now, call 999. If it can wait, call 101.</p>
    </main>
  </body>
</html>
`;
