/** The digraphs come first: "rhyw" begins with "rh", not with "r". */
const SOFT: readonly (readonly [string, string])[] = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['ch', 'ch'],
  ['ph', 'ph'],
  ['th', 'th'],
  ['dd', 'dd'],
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['g', ''],
  ['m', 'f'],
];

/**
 * The soft mutation of a Welsh word, in lower case: what "am", "o", "i" and others do to the word
 * that follows ("priodas", but "mwy am briodas").
 */
export const softMutation = (words: string): string => {
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  const [from, to] = SOFT.find(([start]) => lower.startsWith(start)) ?? ['', ''];
  return to + lower.slice(from.length);
};
