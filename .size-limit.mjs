// @ts-check
/**
 * What a visitor's browser fetches may not grow past this (gzip). Files are added up as they are
 * fetched, not as one archive, so the sum is what really goes over the wire.
 */
import { allFiles, eagerFiles } from './tools/bundle-parts.mjs';

const CDN = 'dist/cdn';
const every = [`${CDN}/define.js`];
const onEveryPage = ['quick-exit', 'cookie-consent', 'beta-banner'].map(
  name => `${CDN}/${name}.js`,
);
const gzip = { gzip: true };

export default [
  { name: 'Guard', path: `${CDN}/police-guard.js`, limit: '700 B', ...gzip },
  {
    name: 'What every page carries: exit with guard, consent, beta banner (with Lit, languages, css)',
    path: [`${CDN}/police-guard.js`, ...eagerFiles(onEveryPage)],
    limit: '18 kB',
    ...gzip,
  },
  {
    name: 'All elements, at load',
    path: [`${CDN}/police-guard.js`, ...eagerFiles(every)],
    limit: '32 kB',
    ...gzip,
  },
  {
    name: 'All elements and every lazy part',
    path: [`${CDN}/police-guard.js`, ...allFiles(every)],
    limit: '44 kB',
    ...gzip,
  },
  {
    name: 'Consent engine alone',
    path: eagerFiles([`${CDN}/consent.js`]),
    limit: '4.5 kB',
    ...gzip,
  },
  { name: 'One file with everything', path: `${CDN}/police-elements.js`, limit: '44 kB', ...gzip },
];
