import type { Nation } from './questions.js';

/** The questions in one language, by the names that `questions.ts` gives them and their answers. */
export interface EqualityWords {
  readonly texts: Readonly<Record<string, string>>;
  /** Where Wales has words of its own. */
  readonly wales: Readonly<Record<string, string>>;
  readonly preferNot: string;
  readonly own: string;
}

/** What a name is called in a nation. */
export const wordOf = (words: EqualityWords, nation: Nation, name: string): string =>
  (nation === 'wales' ? words.wales[name] : undefined) ?? words.texts[name] ?? name;
