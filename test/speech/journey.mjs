// @ts-check
/**
 * Reads a journey: what a person with a screen reader presses on a page, and the words that they must
 * hear after each key. How to write one: ./README.md. Pure: no browser, no file.
 */

/** @typedef {'chromium' | 'firefox'} Browser */
/** @typedef {'words' | 'once' | 'announced' | 'only' | 'never' | 'silence' | 'anything'} Kind */
/**
 * @typedef {object} Expectation
 * @property {Kind} kind
 * @property {string} text - as it is written, without its marks
 * @property {Browser} [browser] - in this one only
 * @property {string} [voice] - the language in which it comes, where that is not the journey's
 * @property {number} line
 */
/** @typedef {{ press: string, times: number } | { until: string } | { type: string }} Action */
/**
 * @typedef {object} Step
 * @property {string} key - as it is written
 * @property {Action} action
 * @property {Browser} [browser] - in this one only
 * @property {Expectation[]} expectations
 * @property {number} line
 */
/**
 * @typedef {object} Journey
 * @property {string} element
 * @property {string} lang
 * @property {Record<string, string>} header
 * @property {Step[]} steps
 */

const KINDS = /** @type {const} */ (['once', 'announced', 'only', 'never']);
const ARROW = /\s*(?:→|->)\s*/;
const MARK = /^\[(chromium|firefox): [^\]]+\]\s*/;

/** X's names for keys that people call otherwise. @type {Record<string, string>} */
const KEYS = { Enter: 'Return', Space: 'space', 'Page Down': 'Next', 'Page Up': 'Prior' };
const MODIFIERS = /^(Shift|Ctrl|Alt)\+/i;

/** @param {string} name as people write it: `Shift+Tab` */
export const keyOf = name => {
  const modifiers = [];
  let rest = name;
  for (let found; (found = MODIFIERS.exec(rest)?.[0]); rest = rest.slice(found.length)) {
    modifiers.push(found.toLowerCase());
  }
  return modifiers.join('') + (KEYS[rest] ?? rest);
};

/** @param {string} key @returns {Action} */
const readAction = key => {
  const typed = /^type "(.*)"$/.exec(key)?.[1];
  if (typed !== undefined) return { type: typed };
  const until = /^(.+) until$/.exec(key)?.[1];
  if (until) return { until: keyOf(until) };
  const [, name = key, times = '1'] = /^(.+?) ×(\d+)$/.exec(key) ?? [];
  return { press: keyOf(name), times: Number(times) };
};

/** @param {string} written @param {number} line @returns {Expectation} */
const readExpectation = (written, line) => {
  const voice = / \(in (Welsh|English)\)$/.exec(written)?.[1];
  const text = voice ? written.slice(0, -` (in ${voice})`.length) : written;
  const found = KINDS.find(kind => text.startsWith(`${kind}: `));
  const bare = /^(silence|anything)$/.exec(text)?.[1];
  return {
    kind: found ?? /** @type {Kind} */ (bare ?? 'words'),
    text: found ? text.slice(found.length + 2) : text,
    ...(voice && { voice: voice === 'Welsh' ? 'cy' : 'en' }),
    line,
  };
};

/** A mark `[firefox: why]` at the start, and the rest. @param {string} text */
const readMark = text => {
  const browser = /** @type {Browser | undefined} */ (MARK.exec(text)?.[1]);
  return { ...(browser && { browser }), rest: text.replace(MARK, '') };
};

/**
 * @param {string} source
 * @param {string} file - `quick-exit.en.journey`
 * @returns {Journey}
 */
export const readJourney = (source, file) => {
  /** @type {Record<string, string>} */
  const header = {};
  /** @type {Step[]} */
  const steps = [];
  const wrong = (/** @type {number} */ line, /** @type {string} */ why) =>
    new Error(`${file}, line ${line}: ${why}`);

  for (const [index, raw] of source.split('\n').entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const { rest, browser } = readMark(text);
    const arrow = ARROW.exec(rest);
    const key = arrow ? rest.slice(0, arrow.index) : rest;
    const expected = arrow ? rest.slice(arrow.index + arrow[0].length) : '';
    const setting = /^(page|fault): (.+)$/.exec(rest);

    if (setting && steps.length === 0) {
      header[setting[1] ?? ''] = setting[2] ?? '';
    } else if (arrow && expected === '') {
      throw wrong(line, 'nothing is written after the arrow');
    } else if (arrow && key === '') {
      const step = steps.at(-1);
      if (!step) throw wrong(line, 'there is no key yet that this could be heard after');
      step.expectations.push({ ...readExpectation(expected, line), ...(browser && { browser }) });
    } else {
      if (/^\[/.test(rest)) throw wrong(line, 'a mark is [chromium: why] or [firefox: why]');
      const expectations = arrow ? [readExpectation(expected, line)] : [];
      const action = readAction(key);
      steps.push({ key, action, ...(browser && { browser }), expectations, line });
    }
  }

  const silent = steps.find(({ expectations }) => expectations.length === 0);
  if (silent)
    throw wrong(silent.line, `"${silent.key}": what must be heard? "anything" is an answer`);
  if (!header['page']) throw wrong(1, 'no "page: …"');
  if (steps.length === 0) throw wrong(1, 'no keys');
  const [element = '', lang = ''] = file.split('.');
  return { element, lang, header, steps };
};
