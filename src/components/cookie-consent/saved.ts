import { optional } from '../../internal/consent/policy.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { wordsIn } from '../../internal/consent/words.js';
import { text } from './saved.text.js';

/** Names what was chosen, and what happens next. */
export const savedWords = ({ policy, choices, reloading }: ConsentState, lang: string): string => {
  const names = (choice: boolean): string =>
    (policy ? optional(policy) : [])
      .filter(({ id }) => choices[id] === choice)
      .map(({ label }) => wordsIn(label, lang))
      .join(', ');
  const accepted = names(true);
  const rejected = names(false);
  const mixed = accepted ? text.some(accepted, rejected) : text.none;
  return `${rejected ? mixed : text.all}${reloading ? ` ${text.reloading}` : ''}`;
};

export const hideWord = (): string => text.hide;
