import type { MarkupElement } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { refs } from './refs.js';

/** What is printed of a term. */
export interface PrintedTermConfig {
  /** Id of what the word stands for, as `race`. */
  readonly ref: string;
  /** Where the site explains it, as `/equality#race`; without it there is no link. */
  readonly href?: string;
  /** The word in its sentence; by default the name in the law data. */
  readonly word?: string;
  /** Whose law: `gb`, the default, or `ni`, Northern Ireland. */
  readonly jurisdiction?: 'gb' | 'ni';
}

/** @param name - of the record, in the language that is printed */
export const printedTerm = (
  { ref, href, word, jurisdiction = 'gb' }: PrintedTermConfig,
  name: string | undefined,
): MarkupElement => {
  if (name === undefined) {
    throw new RangeError(
      `ref: ${JSON.stringify(ref)} is not known; allowed: ${refs[jurisdiction].join(', ')}`,
    );
  }
  // In a sentence.
  const shown = word ?? name.charAt(0).toLowerCase() + name.slice(1);
  return h(
    'police-term',
    { ref, jurisdiction: jurisdiction === 'gb' ? undefined : jurisdiction },
    href === undefined ? shown : h('a', { href }, shown),
  );
};
