// @ts-check
/** What sending the enquiry empty costs, from the press until the summary is drawn. */
import { enter, pressEnter } from './keys.mjs';
import { spentOn, startClock } from './spent.mjs';
import { median } from './times.mjs';
import { visit } from './visit.mjs';

/** One may meet anything: the middle of so many. */
const TIMES = 3;

/** @typedef {import('./pages.mjs').Page} Page */
/** @typedef {import('./visit.mjs').Visit} Visit */

/** Until what a failed check shows is there, and drawn. @param {import('playwright').Page} page @param {string} shows */
const drawn = (page, shows) =>
  page.evaluate(
    selector =>
      new Promise(done => {
        const look = () => {
          if (document.querySelector(selector)) requestAnimationFrame(done);
          else requestAnimationFrame(look);
        };
        look();
      }),
    shows,
  );

/** @param {Visit['session']} session @param {{ x: number, y: number } | null} box */
const click = async (session, box) => {
  const place = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5, button: 'left', clickCount: 1 };
  for (const type of ['mousePressed', 'mouseReleased']) {
    await session.send('Input.dispatchMouseEvent', /** @type {any} */ ({ type, ...place }));
  }
};

/**
 * Nothing for a page that shows no summary.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {Page} how
 * @param {boolean} later - after somebody was in a field, which is when a kit may load its rest
 * @returns {Promise<import('./spent.mjs').Spent | undefined>}
 */
export const submitEmpty = async (browser, address, { counting, press, shows }, later) => {
  if (!press || !shows) return undefined;
  const once = () =>
    visit(browser, address, { prepare: startClock }, async ({ page, session }) => {
      const box = await page.locator(press).boundingBox();
      if (later) {
        await enter(page, counting);
        await page.locator(press).focus();
      }
      return spentOn(session, async () => {
        await (later ? pressEnter(session) : click(session, box));
        await drawn(page, shows);
      });
    });
  const runs = [];
  for (let time = 0; time < TIMES; time += 1) runs.push(await once());
  return {
    script: median(runs.map(({ script }) => script)),
    task: median(runs.map(({ task }) => task)),
  };
};
