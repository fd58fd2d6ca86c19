import { printIn } from '../../../src/i18n/msg.js';
import { templates } from '../../../src/i18n/generated/locales/cy.js';
import type { FurtherOptions } from '../../../src/components/protected-characteristics/further-parts.js';
import { withFurther } from '../../../src/components/protected-characteristics/further.markup.js';
import type { ProtectedCharacteristicsOptions } from '../../../src/components/protected-characteristics/protected-characteristics.markup.js';
import { protectedCharacteristicsMarkup } from '../../../src/components/protected-characteristics/protected-characteristics.markup.js';
import { toHtml } from '../../../src/internal/markup/to-html.js';
import { laws } from './law/records.js';

/** What a CMS holds: the printed content, as text. */
export const pastedContent = (
  lang: 'en' | 'cy' = 'en',
  options: Partial<ProtectedCharacteristicsOptions> & FurtherOptions = {},
): string =>
  printIn(lang === 'cy' ? templates : undefined, () =>
    protectedCharacteristicsMarkup(withFurther({ law: laws.gb[lang], ...options }, options))
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
