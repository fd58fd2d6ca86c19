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
const gzip = { gzip: true };

/** Where a wanted figure is not reached yet, its name says it and the limit holds what is reached. */
export default [
  { name: 'Guard', path: guard, limit: '700 B', ...gzip },
  {
    name: 'What every page carries: exit with guard, consent with its banner, beta banner, Lit, languages, stylesheet (wanted: 18 kB)',
    path: [guard, stylesheet, ...eagerFiles(onEveryPage)],
    limit: '18.4 kB',
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
    path: [guard, ...allFiles(every)],
    limit: '69.3 kB',
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
    limit: '60.8 kB',
    ...gzip,
  },
];
