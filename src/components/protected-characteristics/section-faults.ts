import { warn } from '../../internal/dev/warn.js';
import type { FurtherId, GroupId } from './law/law.types.js';

const FURTHER: Readonly<Record<FurtherId, true>> = {
  'kinds-of-discrimination': true,
  'equality-duty': true,
  'positive-action': true,
  'equal-candidates': true,
  'positive-discrimination': true,
  'hate-crime': true,
  'outside-the-nine': true,
  'recent-changes': true,
};
/** The groups of section 75 that no characteristic of the Equality Act shares its id with. */
const GROUPS: Readonly<
  Record<Exclude<GroupId, 'age' | 'disability' | 'sexual-orientation'> | 'section-75', true>
> = {
  'religious-belief': true,
  'political-opinion': true,
  'racial-group': true,
  'marital-status': true,
  'men-and-women': true,
  dependants: true,
  'section-75': true,
};

/**
 * Says what is wrong with pasted sections: each fault once. All of them are shown as they are.
 *
 * @param nine - ids in the Act's order
 */
export const tellFaults = (host: Element, nine: readonly string[]): void => {
  const ids = Array.from(host.querySelectorAll('section[id]'), ({ id }) => id);
  // The nine groups of Northern Ireland have an order of their own.
  if (ids.some(id => id in GROUPS)) return;
  const say = (sentence: string): void => warn(host.localName, sentence);
  const known = ids.filter(id => nine.includes(id));
  const missing = nine.filter(id => !known.includes(id));
  if (missing.length > 0) say(`sections are missing: ${missing.join(', ')}`);
  for (const id of ids) {
    if (!nine.includes(id) && !(id in FURTHER)) say(`<section id="${id}"> is not one of the Act's`);
  }
  const once = [...new Set(known)];
  for (const id of once) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) say(`<section id="${id}"> is there twice`);
  }
  const inOrder = nine.filter(id => once.includes(id));
  if (inOrder.join() !== once.join()) say("the sections are not in the Act's order");
};
