import type { LocaleTemplates } from './templates.js';

/**
 * The strings on show, and the one place that changes them. Nothing happens on import (a server may
 * import us).
 *
 * @lit/localize finds and translates the messages; its own switching of locales is not used, as it
 * knows a fixed list and can't override its source language. Sites bring languages and English of
 * their own, at any time: what is on show is "library strings + site strings" of the wanted language.
 */
const SOURCE = 'en';
const translations: Readonly<Record<string, () => Promise<{ templates: LocaleTemplates }>>> = {
  cy: () => import('./generated/locales/cy.js'),
};
const siteTemplates = new Map<string, LocaleTemplates>();
const warned = new Set<string>();
/** What the first render of every element waits for. */
const pending = new Set<Promise<unknown>>();

/** Called when other strings are on show. */
export const followers = new Set<() => void>();

let wanted = SOURCE;
let shown = SOURCE;
let templates: LocaleTemplates | undefined;

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

const hold = (work: Promise<unknown>): void => {
  const held: Promise<unknown> = work.finally(() => pending.delete(held));
  pending.add(held);
};

const load = async (lang: string): Promise<void> => {
  const base = baseOf(lang);
  const library = translations[lang] ?? translations[base];
  const strings: LocaleTemplates = {};
  let found = lang;
  try {
    Object.assign(strings, (await library?.())?.templates);
  } catch {
    // The language file could not be fetched: English is better than nothing.
    warnOnce(`police-elements: the strings for "${lang}" could not be loaded; English is shown.`);
    found = SOURCE;
  }
  // Another language was wanted meanwhile.
  if (lang !== wanted) return;
  for (const source of [baseOf(found), found]) Object.assign(strings, siteTemplates.get(source));
  templates = strings;
  shown = found;
  for (const changed of followers) changed();
};

const show = (lang: string): void => {
  wanted = lang;
  hold(load(lang));
};

/** Shows the library in the page's language; English where we have no strings for it. */
export const usePageLanguage = (pageLang: string): void => {
  const lang = resolve(pageLang);
  if (lang !== wanted || (!templates && siteTemplates.has(lang))) show(lang);
};

/** The language of the strings on show now: what a `lang` attribute round them must say. */
export const shownLanguage = (): string => shown;

/** The strings on show; `undefined` means those in the code. */
export const shownTemplates = (): LocaleTemplates | undefined => templates;

/** Settles when what is on its way has arrived; `undefined` when nothing is. More may be by then. */
export const languageLoading = (): Promise<unknown> | undefined =>
  pending.size > 0 ? Promise.all(pending) : undefined;

/**
 * Holds the first render of every element until `strings` settles: a site's own are on their way.
 * Where they can't be loaded, the library's are shown: no element may be missing for want of them.
 */
export const waitForStrings = (strings: Promise<unknown>): void => {
  hold(
    strings.catch(() => {
      warnOnce(
        `police-elements: the page's own strings could not be loaded; the library's are shown.`,
      );
    }),
  );
};

/** Keeps a site's strings and, where they are of the language on show, shows them. */
export const keepSiteTemplates = (lang: string, templates: LocaleTemplates): void => {
  const key = normalise(lang);
  siteTemplates.set(key, { ...siteTemplates.get(key), ...templates });
  // A new language, or English of the site's own, changes what the page's `lang` resolves to.
  const now = resolve(document.documentElement.lang);
  if (now === key || baseOf(now) === key) show(now);
};
