// @ts-check
/** Puts a page of the made-up force together, as its content management system would. */
import { readFileSync } from 'node:fs';
import {
  renderBetaBanner,
  renderEnquiryForm,
  renderEqualityForm,
  renderProtectedCharacteristics,
  renderTerm,
} from 'police-elements/render';

/** @typedef {'en' | 'cy'} Lang */
/** @typedef {{ values?: Record<string, string | string[]>, errors?: readonly { name: string, code: string, detail?: string, parts?: readonly string[] }[], submissionKey?: string }} FormState */

/** The elements whose styles only the pages that have them carry. */
const STYLED = ['enquiry-form', 'protected-characteristics'];

/** What a page's `{{protected-characteristics …}}` asks for. */
const EXPLAINERS = /** @type {const} */ ({
  '': { headingLevel: 3 },
  'with-all': {
    positiveAction: 's158-s159',
    hateCrime: true,
    also: ['all'],
    jsonLd: true,
  },
  'northern-ireland': { jurisdiction: 'ni' },
});

/** What a page's element is asked for besides: attributes, and the force's own parts of "Disability". */
const OWN_PARTS = { attributes: ' filter copy-links', part: 'disability' };

/**
 * Puts the force's own parts where they show, before what folds: nothing moves when the script comes.
 *
 * @param {string} html
 * @param {Lang} lang
 */
const withOwnParts = (html, lang) => {
  const { attributes, part } = OWN_PARTS;
  const at = html.indexOf('<details', html.indexOf(`<section id="${part}"`));
  return `${html.slice(0, at)}${read(`parts/${part}.${lang}.html`)}${html.slice(at)}`.replace(
    '<police-protected-characteristics',
    `$&${attributes}`,
  );
};

/** What people told this force about its site, and what it did. */
const CHANGES = {
  en: [
    'August 2026: 41 people could not find how to get hold of us. The ways now stand at the top of every page.',
    'October 2026: “too many words”, you said of the cookies page. It is half as long now.',
  ],
  cy: [
    'Awst 2026: methodd 41 o bobl â dod o hyd i sut i gysylltu â ni. Mae’r ffyrdd bellach ar frig pob tudalen.',
    'Hydref 2026: “gormod o eiriau” oedd eich barn am y dudalen gwcis. Mae hi bellach hanner mor hir.',
  ],
};

/** @param {string} file */
const read = file => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The safety page as any site may paste it. @param {Lang} lang */
const safetyPage = lang => read(`../../docs/integration/safety-page.${lang}.html`);

/** @param {Lang} lang @param {string} page */
const addressOf = (lang, page) => `${lang === 'cy' ? '/cy' : ''}/${page === 'index' ? '' : page}`;

/** @param {string} source @param {string} name */
const note = (source, name) => new RegExp(`<!-- ${name}: (.*?) -->`).exec(source)?.[1] ?? '';

/** Forms of the force's own questions: what the page prints and what the receiver judges by. */
export const forms = Object.fromEntries(
  ['interest', 'community', 'visit'].map(page => [
    page,
    JSON.parse(read(`../../docs/integration/forms/${page}.json`)),
  ]),
);

/** @param {Lang} lang @param {string} name - none is the default form @param {FormState} [state] */
const enquiryForm = (lang, name, state) =>
  renderEnquiryForm(
    {
      ...{ action: '/enquiries', privacyHref: lang === 'cy' ? '/cy/privacy' : '/privacy' },
      ...forms[name],
    },
    lang,
    state,
  );

/**
 * @param {Lang} lang
 * @param {{ title: string, main: string, page?: string, modules?: readonly string[] }} content
 */
export const renderLayout = (lang, { title, main, page = 'index', modules = [] }) => {
  /** @type {Record<string, string>} */
  const parts = {
    title,
    main,
    head: [
      ...modules
        .filter(name => STYLED.includes(name))
        .map(name => `<link rel="stylesheet" href="/police-elements/${name}.css" />`),
      ...modules.map(name => `<script type="module" src="/police-elements/${name}.js"></script>`),
    ].join('\n    '),
    other: addressOf(lang === 'cy' ? 'en' : 'cy', page),
    'cookie-policy': read('cookie-policy.json').trim(),
    'beta-banner': renderBetaBanner(
      {
        ...{ feedbackEndpoint: '/feedback', reviewBy: '2027-06-30', page: addressOf(lang, page) },
        changes: CHANGES[lang],
      },
      lang,
    ),
  };
  return read(`layout.${lang}.html`).replace(/\{\{([\w-]+)\}\}/g, (_, name) => parts[name] ?? '');
};

/**
 * @param {Lang} lang
 * @param {string} page - the name of a file in `pages/<lang>/`, without `.html`
 * @param {FormState} [formState] - what was typed and what was wrong, when a form comes back
 * @returns {string | undefined} the page, or nothing where there is none
 */
export const renderPage = (lang, page, formState) => {
  if (!/^[\w-]+$/.test(page)) return undefined;
  let source;
  try {
    source = read(`pages/${lang}/${page}.html`);
  } catch {
    return undefined;
  }
  source = source.replace('{{safety-page}}', () => safetyPage(lang));
  const main = source
    .replace(/<!-- (title|modules): .*? -->\n/g, '')
    .replace(/\{\{protected-characteristics ?([\w-]*)\}\}/, (_, name) => {
      const html = renderProtectedCharacteristics(
        EXPLAINERS[/** @type {keyof typeof EXPLAINERS} */ (name)],
        lang,
      );
      return name === 'with-all' ? withOwnParts(html, lang) : html;
    })
    .replace(/\{\{term:([\w-]+)\}\}/g, (_, ref) =>
      renderTerm({ ref, href: `${addressOf(lang, 'equality-law')}#${ref}` }, lang),
    )
    .replace('{{equality-form}}', () => renderEqualityForm({ action: '/equality' }, lang))
    // Last, for it holds what somebody typed.
    .replace(/\{\{enquiry-form ?([\w-]*)\}\}/, (_, name) => enquiryForm(lang, name, formState));
  const modules = note(source, 'modules').split(' ').filter(Boolean);
  return renderLayout(lang, { title: note(source, 'title'), main, page, modules });
};
