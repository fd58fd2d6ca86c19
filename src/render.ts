/**
 * Prints the elements' HTML on a server or a command line: complete without script, and what the
 * elements then enhance in place. Pure: touches no document and no page's language.
 */
import type { PrintedBannerConfig } from './components/beta-banner/beta-banner.print.js';
import { printedBetaBanner } from './components/beta-banner/beta-banner.print.js';
import type { EnquiryFormConfig } from './components/enquiry-form/config.js';
import { defaultConfig } from './components/enquiry-form/config.js';
import type { EnquiryFormState } from './components/enquiry-form/enquiry-form.markup.js';
import { enquiryFormMarkup } from './components/enquiry-form/enquiry-form.markup.js';
import { greatBritain } from './components/protected-characteristics/law/gb.js';
import { protectedCharacteristicsMarkup } from './components/protected-characteristics/protected-characteristics.markup.js';
import { templates as cy } from './i18n/generated/locales/cy.js';
import { printIn } from './i18n/msg.js';
import type { LocaleTemplates } from './i18n/templates.js';
import { h } from './internal/markup/markup.js';
import { toHtml } from './internal/markup/to-html.js';

const languages: Readonly<Record<PrintLanguage, LocaleTemplates | undefined>> = {
  en: undefined,
  cy,
};

/** The languages that can be printed. */
export type PrintLanguage = 'en' | 'cy';
export const printLanguages: readonly PrintLanguage[] = ['en', 'cy'];

/** The whole `<police-beta-banner>`; with only an endpoint, the feedback form is in it, folded. */
export const renderBetaBanner = (config: PrintedBannerConfig, lang: PrintLanguage): string =>
  printIn(languages[lang], () => toHtml(printedBetaBanner(config, lang)));

/** What was typed and what was wrong, for a form that is shown again. */
export type EnquiryState = Omit<EnquiryFormState, 'lang'>;

/**
 * The whole `<police-enquiry-form>`.
 *
 * @param config - what is left out is that of the default form
 * @param state - what was typed, what was wrong and the key of this visitor; all optional
 */
export const renderEnquiryForm = (
  config: Partial<EnquiryFormConfig>,
  lang: PrintLanguage,
  state: EnquiryState = {},
): string =>
  printIn(languages[lang], () =>
    toHtml(enquiryFormMarkup({ ...defaultConfig(), ...config }, { ...state, lang })),
  );

/** What `renderProtectedCharacteristics` can be told. */
export interface PrintCharacteristicsOptions {
  /** Level of the nine headings, 2 to 6; 2 by default. */
  readonly headingLevel?: number;
  /** Ids that start open; none by default. */
  readonly open?: readonly string[];
}

/** The whole `<police-protected-characteristics>`, all nine sections in it. */
export const renderProtectedCharacteristics = (
  options: PrintCharacteristicsOptions,
  lang: PrintLanguage,
): string =>
  printIn(languages[lang], () =>
    toHtml(
      h(
        'police-protected-characteristics',
        {},
        protectedCharacteristicsMarkup({ ...options, law: greatBritain, lang }),
      ),
    ),
  );
