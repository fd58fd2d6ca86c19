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
  ...['templates', 'cy', 'send', 'sweep', 'policy-faults', 'light-styles', 'dates'].map(chunk),
];
const gzip = { gzip: true };

/** Where a wanted figure is not reached yet, its name says it and the limit holds what is reached. */
export default [
  { name: 'Guard', path: guard, limit: '700 B', ...gzip },
  {
    name: 'What every page carries: exit with guard, consent, beta banner, Lit, languages, stylesheet',
    path: [guard, stylesheet, ...eagerFiles(onEveryPage)],
    limit: '17.1 kB',
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
    limit: '12.6 kB',
    ...gzip,
  },
  {
    name: 'Audit, for web teams',
    path: audit,
    limit: '4.8 kB',
    ...gzip,
  },
  {
    name: 'All elements, at load',
    path: [guard, ...eagerFiles(every)],
    limit: '32 kB',
    ...gzip,
  },
  {
    name: 'All elements and every lazy part (wanted: 44 kB)',
    path: [guard, ...allFiles(every, [audit])],
    limit: '74.5 kB',
    ...gzip,
  },
  {
    name: 'Consent engine alone',
    path: eagerFiles([`${CDN}/consent.js`]),
    limit: '4.5 kB',
    ...gzip,
  },
  {
    name: 'One file with everything (wanted: 44 kB)',
    path: `${CDN}/police-elements.js`,
    limit: '64.9 kB',
    ...gzip,
  },
];
