// @ts-check
/* global policeActs, policeLives, policeSame, policeLetGo */
/**
 * Elements come and go a thousand times, with all that may happen to them in between, and nothing of
 * them stays: no element, no node, no listener, no timer, no observer, no heap.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import {
  chromiumArguments,
  chromiumShellPath,
  chromium as chromiumEngine,
} from '../../tools/browsers.mjs';
import { listenersOfThePage, remaining, whatIsHeld } from './measure.mjs';
import { openPage } from './page.mjs';

/** The one that takes longest first, as two run at a time. */
const TAGS = readdirSync(new URL('page/lives/', import.meta.url))
  .map(file => file.replace('.mjs', ''))
  .sort((a, b) => Number(b === 'police-enquiry-form') - Number(a === 'police-enquiry-form'));
/** Without a browser this says how to get one; in CI it fails. */
const skip = !chromiumEngine.find() && !process.env.CI && `skipped: ${chromiumEngine.howToGet}`;
/**
 * What the engine needs for itself: feedback for its compilers, their code. It does not grow with the
 * lives: the beta banner's is 203 kB after 1,000 and 215 kB after 3,000.
 */
const HEAP_OF_THE_ENGINE = 230_000;
const WARM_UP = 200;
const LIVES = 1000;

/**
 * @param {(rounds: number) => Promise<Record<string, number>>} run - answers with what is open at its end
 * @param {import('./measure.mjs').Session} session
 * @param {number} [lives] - in one round
 */
const compare = async (run, session, lives = 1) => {
  const open = await run(Math.ceil(WARM_UP / lives));
  const [before, listenersBefore] = [await whatIsHeld(session), await listenersOfThePage(session)];
  const openAtEnd = await run(Math.ceil(LIVES / lives));
  const held = await whatIsHeld(session);
  const { timeouts, intervals, frames } = openAtEnd;
  assert.deepEqual([timeouts, intervals, frames], [0, 0, 0], 'timeouts, intervals, frames');
  // The observers and channels of the page itself stay.
  assert.deepEqual(openAtEnd, open, 'something is still open');
  assert.deepEqual(await listenersOfThePage(session), listenersBefore, 'listeners of the page');
  assert.deepEqual({ ...held, heap: 0 }, { ...before, heap: 0 }, `held after ${LIVES} lives`);
  const grown = held.heap - before.heap;
  assert.ok(grown < HEAP_OF_THE_ENGINE, `the heap grew by ${grown} bytes in ${LIVES} lives`);
  return { open, grown };
};

describe('leaks', { concurrency: 2, skip }, () => {
  /** @type {import('playwright').Browser} */
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath: chromiumShellPath(),
      args: chromiumArguments,
    });
  });
  after(() => browser.close());

  for (const tag of TAGS) {
    it(`<${tag}> leaves nothing behind`, { timeout: 120_000 }, async context => {
      const { context: site, page, session, lines } = await openPage(browser);
      const acts = await page.evaluate(name => policeActs(name), tag);
      const { grown } = await compare(
        rounds => page.evaluate(call => policeLives(call.tag, call.rounds), { tag, rounds }),
        session,
        acts.length,
      );
      const again = await compare(
        times => page.evaluate(call => policeSame(call.tag, call.times), { tag, times }),
        session,
      );
      await page.evaluate(() => policeLetGo());
      assert.equal(await remaining(session, tag), 0, 'elements in memory');
      assert.deepEqual(lines, [], 'the console');
      context.diagnostic(`${acts.length} events; heap +${grown} B, +${again.grown} B`);
      await site.close();
    });
  }
});
