// @ts-check
/** Whether what was heard is what must be heard. Pure: no browser, no file. */

/** @import { Expectation } from './journey.mjs' */
/** @import { Utterance } from './ssip-server.mjs' */

/** Orca's own words for a change, which come in any voice. */
const STATES = /^(selected|expanded|collapsed)$/;

const VOICES = { en: 'English (Great Britain)', cy: 'Welsh' };

/** Words alone: case and punctuation are not heard. @param {string} text */
const wordsOf = text =>
  text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

/** A comma parts what is heard one after the other, with or without something between. @param {string} text */
const partsOf = text =>
  text
    .split(',')
    .map(wordsOf)
    .filter(part => part.length > 0);

/**
 * Where these words begin, as one run, from a place on; -1 where they don't.
 * @param {readonly string[]} heard @param {readonly string[]} words @param {number} from
 */
const indexOf = (heard, words, from) => {
  for (let at = from; at + words.length <= heard.length; at++) {
    if (words.every((word, offset) => heard[at + offset] === word)) return at;
  }
  return -1;
};

/** How often all parts are heard, one after the other. @param {readonly string[]} heard @param {readonly string[][]} parts */
const countOf = (heard, parts) => {
  for (let count = 0, from = 0; ; count++) {
    for (const part of parts) {
      const at = indexOf(heard, part, from);
      if (at < 0) return count;
      from = at + part.length;
    }
  }
};

/** @param {readonly Utterance[]} utterances */
const allWords = utterances => utterances.flatMap(({ text }) => wordsOf(text));

/** What must be heard, and not only at the end of all, so it is worth waiting for. @param {Expectation} expectation */
export const isWaitedFor = ({ kind }) => ['words', 'once', 'announced', 'only'].includes(kind);

/** What holds only if nothing more comes. @param {Expectation} expectation */
export const needsSilence = ({ kind }) => !['words', 'anything'].includes(kind);

/** @param {Expectation} expectation @param {readonly Utterance[]} utterances */
export const isHeard = ({ text }, utterances) => countOf(allWords(utterances), partsOf(text)) > 0;

/**
 * What is wrong, in words, or nothing.
 * @param {Expectation} expectation
 * @param {readonly Utterance[]} utterances - all since the key
 * @param {string} lang - the language that the words must be marked with
 */
export const faultOf = ({ kind, text, voice }, utterances, lang) => {
  const heard = allWords(utterances);
  const parts = partsOf(text);
  const count = countOf(heard, parts);
  if (kind === 'anything') return undefined;
  if (kind === 'silence') return heard.length === 0 ? undefined : 'silence was expected';
  if (kind === 'never') return count === 0 ? undefined : `must not be heard: ${text}`;
  if (count === 0) return `not heard: ${text}`;
  if (kind !== 'words' && count > 1) return `heard ${count} times, not once: ${text}`;
  if (kind === 'only' && heard.length > parts.flat().length) return `more was heard than: ${text}`;
  if (kind === 'announced' || STATES.test(text) || isInVoice(utterances, voice ?? lang))
    return undefined;
  return `not in the voice of "${voice ?? lang}": ${text}`;
};

/** English is Orca's own voice here, so it is wrong only where Welsh is heard. @param {readonly Utterance[]} utterances @param {string} lang */
const isInVoice = (utterances, lang) =>
  utterances.some(({ voice }) => voice === VOICES.cy) === (lang === 'cy');
