import { configureLocalization } from '@lit/localize';
import type { LocaleTemplates } from './templates.js';

/**
 * The one place that configures @lit/localize, on first use and never on import (a server may import
 * us, and a host application may have its own copy configured).
 *
 * @lit/localize knows a fixed list of target locales and can't override its source language. Sites
 * bring languages and English of their own, at any time. So the library's target locales are two
 * interchangeable slots: every change loads "library strings + site strings" of the wanted language
 * into the slot that is not showing.
 */
type Slot = 'a' | 'b';

const SOURCE = 'en';
const translations: Readonly<Record<string, () => Promise<{ templates: LocaleTemplates }>>> = {
  cy: () => import('./generated/locales/cy.js'),
};
const siteTemplates = new Map<string, LocaleTemplates>();
const warned = new Set<string>();

let setLocale: ((slot: string) => Promise<void>) | undefined;
let slot: Slot = 'a';
let wanted = SOURCE;
let shown = SOURCE;
let pending: Promise<void> | undefined;
let loadFailed = false;

const warnOnce = (sentence: string): void => {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(sentence);
};

const normalise = (lang: string): string => lang.trim().toLowerCase();
const baseOf = (lang: string): string => lang.split('-')[0] ?? lang;

const isKnown = (lang: string): boolean =>
  lang === SOURCE || lang in translations || siteTemplates.has(lang);

/** The language that we can show for a page's `lang`: itself, its base, or English. */
const resolve = (pageLang: string): string => {
  const lang = normalise(pageLang);
  const found = [lang, baseOf(lang)].find(isKnown);
  if (found) return found;
  if (lang) {
    warnOnce(
      `police-elements: <html lang="${pageLang}"> has no strings; English is shown. ` +
        `Languages: ${[...new Set([SOURCE, ...Object.keys(translations), ...siteTemplates.keys()])].join(', ')}. ` +
        `Add one with setMessages().`,
    );
  }
  return SOURCE;
};

const load = async (): Promise<{ templates: LocaleTemplates }> => {
  const lang = wanted;
  const base = baseOf(lang);
  const library = translations[lang] ?? translations[base];
  let templates: LocaleTemplates = {};
  loadFailed = false;
  try {
    templates = { ...(await library?.())?.templates };
  } catch {
    // The language file could not be fetched: English is better than nothing.
    loadFailed = true;
    warnOnce(`police-elements: the strings for "${lang}" could not be loaded; English is shown.`);
  }
  for (const source of new Set([base, lang])) {
    Object.assign(templates, siteTemplates.get(source));
  }
  return { templates };
};

const show = (lang: string): Promise<void> => {
  wanted = lang;
  setLocale ??= configureLocalization({
    sourceLocale: SOURCE,
    targetLocales: ['a', 'b'],
    loadLocale: load,
  }).setLocale;
  let target = SOURCE;
  loadFailed = false;
  if (lang !== SOURCE || siteTemplates.has(SOURCE)) {
    slot = slot === 'a' ? 'b' : 'a';
    target = slot;
  }
  const loading = setLocale(target).then(() => {
    if (pending === loading) pending = undefined;
    shown = loadFailed ? SOURCE : wanted;
  });
  pending = loading;
  return loading;
};

/** Shows the library in the page's language; English where we have no strings for it. */
export const usePageLanguage = (pageLang: string): void => {
  const lang = resolve(pageLang);
  if (lang !== wanted || (!setLocale && siteTemplates.has(lang))) void show(lang);
};

/** The language of the strings on show now: what a `lang` attribute round them must say. */
export const shownLanguage = (): string => shown;

/** Resolves when the wanted language is on show; `undefined` when it already is. */
export const languageLoading = (): Promise<void> | undefined => pending;

/**
 * Holds the first render of every element until `strings` settles: a site's own are on their way.
 * Where they can't be loaded, the library's are shown: no element may be missing for want of them.
 */
export const waitForStrings = (strings: Promise<unknown>): void => {
  const arrived = strings.catch(() => {
    warnOnce(
      `police-elements: the page's own strings could not be loaded; the library's are shown.`,
    );
  });
  const waiting: Promise<void> = Promise.all([arrived, pending]).then(async () => {
    if (pending === waiting) pending = undefined;
    else await pending;
  });
  pending = waiting;
};

/** Keeps a site's strings and, where they are of the language on show, shows them. */
export const keepSiteTemplates = (lang: string, templates: LocaleTemplates): void => {
  const key = normalise(lang);
  siteTemplates.set(key, { ...siteTemplates.get(key), ...templates });
  // A new language, or English of the site's own, changes what the page's `lang` resolves to.
  const now = resolve(document.documentElement.lang);
  if (now === key || baseOf(now) === key) void show(now);
};

/** The ids of all messages, from the language that has them all. */
export const messageIds = async (): Promise<ReadonlySet<string>> => {
  const { templates } = await import('./generated/locales/cy.js');
  return new Set(Object.keys(templates));
};
