/**
 * Prints the elements' HTML on a server or a command line: complete without script, and what the
 * elements then enhance in place. Pure: touches no document and no page's language.
 */
import type { PrintedBannerConfig } from './components/beta-banner/beta-banner.print.js';
import { printedBetaBanner } from './components/beta-banner/beta-banner.print.js';
import type { SaidError } from './components/enquiry-form/check-config.js';
import { checkConfig } from './components/enquiry-form/check-config.js';
import type { EnquiryFormConfig } from './components/enquiry-form/config.js';
import { defaultConfig } from './components/enquiry-form/config.js';
import type { EqualityFormConfig } from './components/enquiry-form/equality/equality.print.js';
import { printedEqualityForm } from './components/enquiry-form/equality/equality.print.js';
import { welsh as welshEquality } from './components/enquiry-form/equality/words.cy.js';
import { english as englishEquality } from './components/enquiry-form/equality/words.en.js';
import type { EnquiryFormState } from './components/enquiry-form/enquiry-form.markup.js';
import { enquiryFormMarkup } from './components/enquiry-form/enquiry-form.markup.js';
import type { Values } from './components/enquiry-form/rules.js';
import { law as welshGb } from './components/protected-characteristics/law/gb/whole.cy.js';
import { law as englishGb } from './components/protected-characteristics/law/gb/whole.en.js';
import { lawIn } from './components/protected-characteristics/law/law-in.js';
import { facts as northernIreland } from './components/protected-characteristics/law/ni/ni.js';
import { words as welshNi } from './components/protected-characteristics/law/ni/ni.cy.js';
import { words as englishNi } from './components/protected-characteristics/law/ni/ni.en.js';
import { printedProtectedCharacteristics } from './components/protected-characteristics/protected-characteristics.print.js';
import type { PrintedTermConfig } from './components/term/term.print.js';
import { printedTerm } from './components/term/term.print.js';
import { templates as cy } from './i18n/generated/locales/cy.js';
import { printIn } from './i18n/msg.js';
import type { LocaleTemplates } from './i18n/templates.js';
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

/**
 * Judges what was sent from a form by the same configuration and the same rules as the page does:
 * for an endpoint on Node, and for posts that came without script.
 *
 * @param values - by name; several texts where several boxes of one name are ticked
 * @param today - `2026-03-27`, for dates that may not lie in the past or the future
 * @returns at most one error a field, in the order of the fields, in words
 */
export const checkEnquiryForm = (
  config: Partial<EnquiryFormConfig>,
  values: Values,
  lang: PrintLanguage,
  today?: string,
): SaidError[] =>
  printIn(languages[lang], () =>
    checkConfig({ ...defaultConfig(), ...config }, values, lang, today),
  );

const equality = { en: englishEquality, cy: welshEquality };

/** The questions about equality as a form of their own, for the page after a message without script. */
export const renderEqualityForm = (config: EqualityFormConfig, lang: PrintLanguage): string =>
  printIn(languages[lang], () => toHtml(printedEqualityForm(config, lang, equality[lang])));

/** What `renderProtectedCharacteristics` can be told. */
export interface PrintCharacteristicsOptions {
  /** Whose law: `gb`, the default, or `ni`, Northern Ireland. */
  readonly jurisdiction?: 'gb' | 'ni';
  /** Level of the headings, 2 to 6; 2 by default. */
  readonly headingLevel?: number;
  /** Ids that start open, or `all`; none by default. */
  readonly open?: readonly string[];
  /** Ids of further parts, or `all`; none by default. */
  readonly also?: readonly string[];
  /** How far the force takes positive action; `off` by default. */
  readonly positiveAction?: 'off' | 's158' | 's158-s159';
  /** Whether the list for hate crime is told from this one; not by default. */
  readonly hateCrime?: boolean;
  /** Where a hate crime is reported; Police.uk by default. */
  readonly reportHref?: string;
  /** Whether a data block tells search engines the names and lines (JSON-LD); not by default. */
  readonly jsonLd?: boolean;
}

const laws = {
  gb: { en: englishGb, cy: welshGb },
  ni: { en: lawIn(northernIreland, englishNi), cy: lawIn(northernIreland, welshNi) },
};

const lawOf = (jurisdiction: keyof typeof laws): (typeof laws)['gb'] => {
  if (jurisdiction in laws) return laws[jurisdiction];
  throw new RangeError(
    `jurisdiction: ${JSON.stringify(jurisdiction)} is not known; allowed: ${Object.keys(laws).join(', ')}`,
  );
};

/**
 * The whole `<police-protected-characteristics>`, all its sections in it.
 *
 * @throws RangeError for a value that is not known
 */
export const renderProtectedCharacteristics = (
  { jurisdiction = 'gb', ...options }: PrintCharacteristicsOptions,
  lang: PrintLanguage,
): string =>
  printIn(languages[lang], () =>
    toHtml(printedProtectedCharacteristics({ ...options, law: lawOf(jurisdiction)[lang] })),
  );

/**
 * A `<police-term>`: a word of equality law, as a link to where the site explains it.
 *
 * @throws RangeError for a value that is not known
 */
export const renderTerm = (config: PrintedTermConfig, lang: PrintLanguage): string => {
  const { characteristics, further } = lawOf(config.jurisdiction ?? 'gb')[lang];
  const record = [...characteristics, ...further].find(({ id }) => id === config.ref);
  return toHtml(printedTerm(config, record?.name));
};
