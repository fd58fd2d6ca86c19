// @ts-check
/**
 * What a visitor's browser fetches may not grow past this (gzip). Files are added up as they are
 * fetched, not as one archive, so the sum is what really goes over the wire.
 */
import { allFiles, eagerFiles } from './tools/bundle-parts.mjs';

const CDN = 'dist/cdn';
const every = [`${CDN}/define.js`];
const onEveryPage = [`${CDN}/every-page.js`];
const guard = `${CDN}/police-guard.js`;
const stylesheet = `${CDN}/every-page.css`;
const chunk = (/** @type {string} */ name) => `${CDN}/chunks/${name}.js`;
const banner = chunk('cookie-banner');
/** For the web team: no visitor loads it. */
const audit = chunk('audit');
const faces = ['cookie-preferences', 'cookie-table', 'consent-gate'].map(
  name => `${CDN}/${name}.js`,
);
/** What the faces stand on: what every page has, Lit's templates, Welsh, sending, styles of other elements too. */
const beneath = [
  ...eagerFiles(onEveryPage),
  ...[
    'lit',
    'template-element',
    'templates',
    'cy',
    'send',
    'sweep',
    'policy-faults',
    'light-styles',
    'dates',
  ].map(chunk),
];
const gzip = { gzip: true };

/** @param {string[]} names */
const chunks = (...names) => names.map(name => `${CDN}/chunks/${name}.js`);
/** What the explainer knows of the law: a visitor fetches what the page asks for, in one language. */
const laws = {
  'the nine in English': chunks('gb', 'gb.en'),
  'the nine in Welsh': chunks('gb', 'gb.cy'),
  'the nine with positive action, in English': chunks('gb', 'gb.en', 'positive-action.en'),
  'the nine with positive action, in Welsh': chunks('gb', 'gb.cy', 'positive-action.cy'),
  'the nine with all of `also`, in English': chunks('gb', 'gb.en', 'also.en'),
  'the nine with all of `also`, in Welsh': chunks('gb', 'gb.cy', 'also.cy'),
  'the nine with hate crime, in English': chunks('gb', 'gb.en', 'hate-crime.en'),
  'the nine with hate crime, in Welsh': chunks('gb', 'gb.cy', 'hate-crime.cy'),
  'all that there is, in English': chunks('whole.en'),
  'all that there is, in Welsh': chunks('whole.cy'),
  'Northern Ireland in English': chunks('ni', 'ni.en'),
  'Northern Ireland in Welsh': chunks('ni', 'ni.cy'),
};
/** What an enquiry form has besides its fields where its author asked for it (wanted: 5 kB each). */
const steps = {
  review: chunks('review'),
  draft: chunks('draft'),
  'equality questions in English': chunks('equality', 'words.en'),
  'equality questions in Welsh': chunks('equality', 'words.cy'),
  'proof of work': chunks('proof', 'solve', 'proof-worker'),
};
/** For engines that lack `::details-content`. */
const old = chunks('print-controller');
/** What a page has only where its author asked for it, or made a mistake, or changes what is written. */
const extras = chunks(
  'further',
  'filter',
  'copy-links',
  'own-parts',
  'remembered',
  'rewritten-content',
  'section-faults',
);
const everyLaw = Object.values(laws).flat();
const explainer = [`${CDN}/protected-characteristics.js`];
const everyPage = eagerFiles(onEveryPage);
const term = [`${CDN}/term.js`];
/** Lit, the languages and the looks of all elements' light DOM. */
const shared = [...everyPage, ...chunks('lit', 'cy', 'light-styles')];

/** Where a wanted figure is not reached yet, its name says it and the limit holds what is reached. */
export default [
  { name: 'Guard', path: guard, limit: '720 B', ...gzip },
  {
    name: 'What every page carries: exit with guard, consent, beta banner, languages, stylesheet',
    path: [guard, stylesheet, ...eagerFiles(onEveryPage)],
    limit: '17 kB',
    ...gzip,
  },
  {
    name: 'Pages before the answer: the same with the cookie banner (wanted: 18 kB)',
    path: [guard, stylesheet, ...eagerFiles([...onEveryPage, banner])],
    limit: '19.8 kB',
    ...gzip,
  },
  {
    name: 'All faces of consent with their styles, beyond that page and Lit: banner, dialog, form, record, table, gate (wanted: 10 kB, which they are in one file)',
    path: allFiles([banner, chunk('dialog'), chunk('save'), ...faces], beneath),
    limit: '14.1 kB',
    ...gzip,
  },
  {
    name: 'Audit, for web teams',
    path: audit,
    limit: '4.8 kB',
    ...gzip,
  },
  {
    name: 'All elements, at load (wanted: 33.6 kB)',
    path: [guard, ...eagerFiles(every)],
    limit: '35.1 kB',
    ...gzip,
  },
  {
    name: 'All elements and every lazy part but the law data (wanted: 44 kB)',
    path: [guard, ...allFiles(every, [audit])].filter(file => !everyLaw.includes(file)),
    limit: '110.3 kB',
    ...gzip,
  },
  {
    name: 'Consent engine alone',
    path: eagerFiles([`${CDN}/consent.js`]),
    limit: '4.5 kB',
    ...gzip,
  },
  {
    name: 'Explainer round pasted content, beyond what every element shares',
    path: explainer,
    limit: '3.3 kB',
    ...gzip,
  },
  {
    name: 'Explainer that writes its content, beyond what every element shares, without law data and what a page must ask for',
    path: allFiles(explainer, shared).filter(
      file => ![...everyLaw, ...old, ...extras].includes(file),
    ),
    limit: '6 kB',
    ...gzip,
  },
  {
    name: 'Enquiry form that is printed, beyond what every element shares, once somebody is in a field',
    path: eagerFiles([`${CDN}/enquiry-form.js`, chunk('session')]).filter(
      file => !shared.includes(file),
    ),
    limit: '11 kB',
    ...gzip,
  },
  {
    name: 'Enquiry form, what sends it, once somebody answers',
    path: chunks('sending'),
    limit: '4.8 kB',
    ...gzip,
  },
  {
    name: 'Enquiry form, questions that hang on others',
    path: chunks('reveal'),
    limit: '1 kB',
    ...gzip,
  },
  {
    name: 'Enquiry form, kinds of field that few forms have',
    path: chunks('more-kinds'),
    limit: '1.2 kB',
    ...gzip,
  },
  {
    name: 'Term, at load, beyond what every page carries and Lit',
    path: eagerFiles(term).filter(file => !shared.includes(file)),
    limit: '1.6 kB',
    ...gzip,
  },
  {
    name: 'Term with its gist, without law data',
    path: allFiles(term, shared).filter(file => !everyLaw.includes(file)),
    limit: '3.8 kB',
    ...gzip,
  },
  {
    name: 'Files of an enquiry, where a form asks for them',
    path: chunks('uploads', 'file-limits'),
    limit: '4.5 kB',
    ...gzip,
  },
  ...Object.entries(steps).map(([name, path]) => ({
    name: `Enquiry form, where it has it: ${name}`,
    path,
    limit: '3.7 kB',
    ...gzip,
  })),
  ...Object.entries(laws).map(([name, path]) => ({
    name: `Law data, ${name}`,
    path,
    // All of it is one file, the nine are two, with further parts three.
    limit: path.length === 2 ? '5.3 kB' : '8 kB',
    ...gzip,
  })),
  {
    name: 'One file with everything (wanted: 44 kB)',
    path: `${CDN}/police-elements.js`,
    limit: '109.3 kB',
    ...gzip,
  },
];
