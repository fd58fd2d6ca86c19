import { plural } from '../../i18n/plural.js';
import { text } from './fold.text.js';

/** What the status says once "Not now" was chosen. @param days - 0 for this page view */
export const foldedWords = (days: number, lang: string): string =>
  days ? plural(lang, days, text.hiddenForDays(days)) : text.hiddenForPage;

export const undoWord = (): string => text.undo;
