import { sourceMessages } from '../../src/i18n/generated/source-messages.js';
import { setMessages } from '../../src/i18n/site-messages.js';

/** Keeps `{0}` as it is and changes the text round it. */
const mapText = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{\d\})/)
    .map(part => (/^\{\d\}$/.test(part) ? part : change(part)))
    .join('');

const all = (change: (text: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(sourceMessages).map(([id, text]) => [id, change(text)]));

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ô',
  u: 'û',
  w: 'ŵ',
  y: 'ŷ',
  A: 'Á',
  E: 'Ê',
  I: 'Ï',
  O: 'Ô',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ŷ',
};

/** Accented, about 40 % longer and in brackets: shows cut-off text and strings that are not ours. */
export const pseudo = (text: string): string => {
  const accented = mapText(text, part =>
    part.replace(/[aeiouwy]/gi, letter => ACCENTS[letter] ?? letter),
  );
  return `[${accented}${' ŵŷ'.repeat(Math.ceil(text.length * 0.13))}]`;
};

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهو';

/** Letters of a right-to-left script in place of Latin ones: for direction, not for reading. */
export const rightToLeft = (text: string): string =>
  mapText(text, part =>
    part.replace(/[a-z]/gi, letter => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter),
  );

/** Language tags for private use (BCP 47 section 2.2.7). */
export const PSEUDO = 'qps-ploc';
export const RIGHT_TO_LEFT = 'qps-plocm';

/** Teaches the library both languages for tests, as a site would teach it one of its own. */
export const addTestLanguages = (): void => {
  setMessages(PSEUDO, all(pseudo));
  setMessages(RIGHT_TO_LEFT, all(rightToLeft));
};
