import { warnOfValue } from '../../internal/dev/warn.js';
import type { FoldedParts } from './folded-parts.js';

/** In the order of section 4 of the Equality Act 2010. */
const NINE =
  'age disability gender-reassignment marriage-and-civil-partnership pregnancy-and-maternity race religion-or-belief sex sexual-orientation';

/** Names ids in `open` that no section has. */
export const checkOpen = (host: Element, wanted: readonly string[]): void => {
  const ids = Array.from(host.querySelectorAll('section[id]'), ({ id }) => id);
  for (const id of wanted) {
    if (id !== 'all' && !ids.includes(id)) warnOfValue(host, 'open', id, ['all', ...ids]);
  }
};

/** Pasted sections that are not the nine, once each and in order: what is wrong is found out then. */
export const checkSections = async (host: Element, { sections }: FoldedParts): Promise<void> => {
  let ids = '';
  for (const { id } of sections) if (` ${NINE} `.includes(` ${id} `)) ids += ` ${id}`;
  // None of them: a list of the page's own.
  if (!ids || ids.trim() === NINE) return;
  try {
    const { tellFaults } = await import('./section-faults.js');
    tellFaults(host, NINE.split(' '));
  } catch {
    // Only the author would have read it.
  }
};
