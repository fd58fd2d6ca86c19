// @ts-check
/**
 * How hard a text is to read, by machine: a rough guide that knows nothing of meaning. English has a
 * formula of long standing. Welsh has none that is widely used, so for it only lengths are measured.
 */

/** @param {string} text @returns {string[]} */
export const wordsOf = text => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];

/** @param {string} text @returns {string[]} */
const sentencesOf = text => text.split(/[.!?]+(?:\s|$)/).filter(part => wordsOf(part).length > 0);

/** @param {readonly number[]} numbers */
const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * Groups of vowels, without a silent e at the end (`came`, `faced`, `makes`).
 *
 * @param {string} word
 */
export const syllables = word => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters
    .replace(/([^aeiouycghlsxz])es$/, '$1s')
    .replace(/([^aeiouytd])ed$/, '$1d')
    .replace(/([^aeiouyl]|[aeiouy]l)e$/, '$1')
    .replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(/i[ao](?!u)(?!n)|[aeo]ing|(?<!t)iu|(?<!q)ua[lt]/g)?.length ?? 0;
  return Math.max(1, groups + apart);
};

/**
 * Years of age of a reader of English: the grade of Flesch and Kincaid (1975), and the five years
 * before a child's first grade.
 *
 * @param {string} text
 */
export const readingAge = text => {
  const words = wordsOf(text);
  const perSentence = words.length / sentencesOf(text).length;
  return 0.39 * perSentence + 11.8 * mean(words.map(syllables)) - 15.59 + 5;
};

/** Words in a sentence and letters in a word, on average. @param {string} text */
export const lengths = text => {
  const words = wordsOf(text);
  return {
    words: words.length / sentencesOf(text).length,
    letters: mean(words.map(word => word.replace(/[^\p{L}\d]/gu, '').length)),
  };
};
