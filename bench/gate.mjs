// @ts-check
/**
 * The short part of the bench, for CI: our pages and their plain twins, exact figures only, against
 * limits.mjs. Needs no peer and no install of its own. `--only characteristics` for one job.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '../tools/browsers.mjs';
import { startBrowser } from './lib/browser.mjs';
import { unbundled } from './lib/bundle.mjs';
import { measureAct } from './lib/acts.mjs';
import { measureCopies, REPEATED } from './lib/copies.mjs';
import { measureExact } from './lib/exact.mjs';
import { itemHeap } from './lib/items.mjs';
import { FOLDED, nameOf, readPages, readTypingPages } from './lib/pages.mjs';
import { serve } from './lib/server.mjs';
import { together } from './lib/together.mjs';
import { countTyping } from './lib/typing-counts.mjs';
import { LIMITS } from './limits.mjs';

const COPIES = 100;
/** Between runs the heap differs by some kilobytes, a copy's share of it by some tens of bytes. */
const HEAP_MARGIN = 1.03;

if (!existsSync(new URL('../dist/cdn/define.js', import.meta.url))) {
  console.error('Nothing is built: run "npm run build" first.');
  process.exit(1);
}
if (!chromium.find()) {
  console.error(`skipped: ${chromium.howToGet}`);
  process.exit(process.env.CI ? 1 : 0);
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const entries = [...(await readPages(false)), ...(await readTypingPages(false))].filter(
  ({ job }) => !values.only || job === values.only,
);
const server = await serve(entries, unbundled(entries));
const browser = await startBrowser();

/** @typedef {import('./lib/pages.mjs').Entry} Entry */

/** Opening one of several, and one more of them. @param {Entry} entry */
const measureParts = async ({ job, who, page: { opens = '', opened = '' } }) => {
  const act = { press: opens, shows: opened };
  const address = `${server.origin}/${job}/${who}/`;
  const { layouts, calls } = await measureAct(browser, server.origin, address, act, 'calls');
  const partHeap = await itemHeap(browser, server.origin, job, who, 10 * COPIES);
  return { openLayouts: layouts, openCalls: calls, partHeap };
};

/** @param {Entry} entry @returns {Promise<Record<string, number>>} */
const measure = async entry => {
  const { job, who } = entry;
  if (job === 'typing') return { ...(await countTyping(browser, server, entry)) };
  const plain = entries.find(other => other.job === job && other.who === 'plain');
  if (!plain) throw new Error(`${job}: its twin is missing`);
  const [twin, exact] = [
    await measureExact(browser, server, plain),
    await measureExact(browser, server, entry),
  ];
  const { requests, calls, pressCalls, shift } = exact;
  const copy =
    who === 'ours' && REPEATED.includes(job)
      ? await measureCopies(browser, server.origin, job, COPIES)
      : undefined;
  return {
    requests,
    calls,
    ...(pressCalls === undefined ? {} : { pressCalls }),
    heap: exact.heap - twin.heap,
    nodes: exact.nodes - twin.nodes,
    shift,
    ...(copy ? { copyHeap: copy.heap, copyNodes: copy.nodes } : {}),
    ...(who === 'ours' && FOLDED.includes(job) ? await measureParts(entry) : {}),
  };
};

let broken = 0;
/** @param {Entry} entry */
const check = async entry => {
  const name = nameOf(entry);
  const limit = /** @type {Record<string, number>} */ ({ ...LIMITS[name] });
  const parts = Object.entries(await measure(entry)).map(([figure, value]) => {
    const most = limit[figure] ?? NaN;
    const margin = /heap/i.test(figure) ? HEAP_MARGIN : 1;
    if (value <= most * margin) return `${figure} ${value}`;
    broken += 1;
    return `${figure} ${value} OVER ${most}`;
  });
  console.log(`${name}: ${parts.join(', ')}`);
};

try {
  await together(
    entries.filter(({ who }) => who !== 'plain'),
    check,
  );
} finally {
  await browser.close();
  server.close();
}
console.log(broken ? `${broken} limits of bench/limits.mjs broken.` : 'Within bench/limits.mjs.');
process.exitCode = broken ? 1 : 0;
