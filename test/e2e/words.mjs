// @ts-check
/** The library's words by id, as built: journeys name what is pressed by what it says. */
import { templates as cy } from '../../build/i18n/generated/locales/cy.js';
import { sourceMessages as en } from '../../build/i18n/generated/source-messages.js';

/** @type {Readonly<Record<'en' | 'cy', Readonly<Record<string, unknown>>>>} */
const TEXTS = { en, cy };

/** @param {'en' | 'cy'} lang @returns {(id: string) => string} */
export const wordsOf = lang => id => {
  const text = TEXTS[lang][id];
  if (typeof text !== 'string') throw new Error(`No plain text with the id ${id}`);
  return text;
};
