// @ts-check
/**
 * Writes beside the guard what a content security policy needs where the guard stands in the page
 * itself: the hash of its text, every byte of the file.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const CDN = 'dist/cdn';
const hash = createHash('sha256')
  .update(readFileSync(`${CDN}/police-guard.js`))
  .digest('base64');
writeFileSync(`${CDN}/police-guard.csp.txt`, `'sha256-${hash}'\n`);
