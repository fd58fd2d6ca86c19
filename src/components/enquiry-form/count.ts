/**
 * Characters as the limits count them: code points, a CR LF being one. A loop over the units and no
 * array: 100,000 characters on every key must not be felt.
 */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    const pair = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    if (pair || (unit === 13 && next === 10)) index += 1;
    count += 1;
  }
  return count;
};
