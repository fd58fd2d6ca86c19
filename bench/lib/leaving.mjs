// @ts-check
/** From a trusted press to the first frame without the page's content, whenever the destination answers. */
import { PART } from '../jobs/leaving/content.mjs';
import { serveDestination } from './destination.mjs';
import { probe } from './leaving-probe.mjs';
import { median } from './times.mjs';
import { visit } from './visit.mjs';

export const SIZES = [4500, 60_000];
/** When the destination answers, milliseconds. */
export const ANSWERS = [0, 500, 3000];
export const FRAME = 1000 / 60;

/** The floor first: every other is compared with it. GOV.UK's component has no Escape. */
const ACTS = /** @type {const} */ ([
  { who: 'vanilla', type: 'keydown', name: 'vanilla (floor), Escape' },
  { who: 'ours', type: 'keydown', name: '**police-elements**, Escape' },
  { who: 'ours', type: 'click', name: '**police-elements**, click' },
  { who: 'govuk-frontend', type: 'click', name: 'govuk-frontend, click' },
]);

/** @typedef {{ handler: number, covered: number, after: number }} Sample */
/** @typedef {{ name: string, who: string, size: number, handler: number, covered: number, slowest: number, byAnswer: number[] }} Row */

/** Trusted, and sent without waiting: a page that leaves may never answer. @param {import('./visit.mjs').Session} session @param {{ x: number, y: number } | undefined} place */
const press = (session, place) => {
  const ignore = () => undefined;
  if (!place) {
    const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }).catch(ignore);
    return;
  }
  const left = /** @type {const} */ ({ ...place, button: 'left', clickCount: 1 });
  session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...left }).catch(ignore);
  session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...left }).catch(ignore);
};

/** Chromium may lose a press that comes while it still lays out a large page: said, and done again. */
const PATIENCE = 15_000;
const TRIES = 5;

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {Awaited<ReturnType<typeof serveDestination>>} destination
 * @param {{ who: string, type: 'keydown' | 'click', size: number, after: number }} how
 * @returns {Promise<Sample>}
 */
const leaveOnce = (browser, origin, destination, { who, type, size, after }) => {
  const address = `${origin}/leaving/${who}/?copies=${size / PART}`;
  const how = { type, site: origin, tell: `${destination.origin}/tell` };
  const source = `(${probe.toString()})(${JSON.stringify(how)})`;
  /** @param {import('./visit.mjs').Session} session */
  const prepare = async session => {
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
  };
  return visit(browser, address, { prepare }, async ({ page, session }) => {
    const place = await page.evaluate(to => {
      const link = /** @type {HTMLAnchorElement} */ (document.querySelector('a.exit'));
      link.href = to;
      const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      if (!seen?.closest('#content')) throw new Error('the content is not in view');
      const { left, top, width, height } = link.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, `${destination.origin}/?after=${after}`);
    /** @type {import('./leaving-probe.mjs').Leaving | undefined} */
    let leaving;
    /** @type {number | undefined} */
    let arrived;
    await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${address}: nobody left`)), PATIENCE);
      destination.listen(news => {
        if ('arrived' in news) ({ arrived } = news);
        else leaving = news;
        // A page that was gone before its next frame is seen until the destination draws.
        if (!leaving || (leaving.covered === undefined && arrived === undefined)) return;
        clearTimeout(late);
        resolve(undefined);
      });
      press(session, type === 'click' ? place : undefined);
    });
    const { handler, covered, pressed } = /** @type {import('./leaving-probe.mjs').Leaving} */ (
      /** @type {unknown} */ (leaving)
    );
    return { handler, covered: covered ?? Number(arrived) - pressed, after };
  });
};

/**
 * All in turn, round after round; each round the destination answers at another time.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {number} rounds - at least three
 * @returns {Promise<Row[]>}
 */
export const measureLeaving = async (browser, origin, rounds) => {
  const destination = await serveDestination();
  const wanted = SIZES.flatMap(size => ACTS.map(act => ({ ...act, size })));
  /** @type {Map<(typeof wanted)[number], Sample[]>} */
  const all = new Map(wanted.map(act => [act, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      const after = ANSWERS[round % ANSWERS.length] ?? 0;
      for (const [act, samples] of all) {
        for (let tries = 0; tries < TRIES && samples.length === round; tries += 1) {
          await leaveOnce(browser, origin, destination, { ...act, after }).then(
            sample => samples.push(sample),
            fault => console.error(String(fault)),
          );
        }
        if (samples.length === round) throw new Error(`${act.name}: ${TRIES} times nobody left`);
      }
    }
  } finally {
    destination.close();
  }
  return [...all].map(([{ name, who, size }, samples]) => {
    const times = (/** @type {number | undefined} */ answer) =>
      samples
        .filter(({ after }) => answer === undefined || after === answer)
        .map(({ covered }) => covered);
    return {
      name,
      who,
      size,
      handler: median(samples.map(({ handler }) => handler)),
      covered: median(times(undefined)),
      slowest: Math.max(...times(undefined)),
      byAnswer: ANSWERS.map(answer => median(times(answer))),
    };
  });
};
