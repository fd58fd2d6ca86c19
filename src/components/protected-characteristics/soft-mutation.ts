/** What stays as it is, as "ch", is left out. */
const SOFT: Readonly<Record<string, string>> = {
  ll: 'l',
  rh: 'r',
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
};

/**
 * The soft mutation of a Welsh word, in lower case: what "am", "o", "i" and others do to the word
 * that follows ("priodas", but "mwy am briodas"). The digraphs come first: "rhyw" begins with "rh",
 * not with "r".
 */
export const softMutation = (words: string): string =>
  (words.charAt(0).toLowerCase() + words.slice(1)).replace(
    /^(?:ll|rh|[cpt]h|dd|[ptcbdgm])/,
    start => SOFT[start] ?? start,
  );
