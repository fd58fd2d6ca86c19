import { printIn } from '../../../src/i18n/msg.js';
import { templates } from '../../../src/i18n/generated/locales/cy.js';
import { greatBritain } from '../../../src/components/protected-characteristics/law/gb.js';
import { protectedCharacteristicsMarkup } from '../../../src/components/protected-characteristics/protected-characteristics.markup.js';
import { toHtml } from '../../../src/internal/markup/to-html.js';

/** What a CMS holds: the printed content, as text. */
export const pastedContent = (
  lang: 'en' | 'cy' = 'en',
  options: { headingLevel?: number; open?: readonly string[] } = {},
): string =>
  printIn(lang === 'cy' ? templates : undefined, () =>
    protectedCharacteristicsMarkup({ law: greatBritain, lang, ...options })
      .map(markup => toHtml(markup))
      .join('\n'),
  );

/** Puts HTML into the page as a parser would. */
export const place = (content: string): HTMLElement => {
  const wrapper = document.createElement('div');
  wrapper.innerHTML = content;
  document.body.append(wrapper);
  return wrapper;
};
