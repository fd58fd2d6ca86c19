// @ts-check
/**
 * A page in which stories open: one browser context for all, so that Storybook's large files are
 * fetched and compiled once. Routes would switch that cache off, so requests are watched here and not
 * answered. What is unexpected in the console fails the test, as in the demo's journeys.
 */
import { addAxe, expect, test as base } from '../../e2e/support.mjs';
import { serveStorybook } from './server.mjs';
import { showsMistake } from './stories.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {Readonly<Record<string, string>>} Globals language, direction and scheme, as in the toolbar */

/** @type {import('@playwright/test').TestType<any, any>} */
export const test = base.extend({
  storybook: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const storybook = await serveStorybook();
      await use(storybook);
      storybook.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await standStill(context);
      await addAxe(context);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => use(shared),
  page: async ({ shared }, use) => {
    const page = await shared.newPage();
    await use(page);
    await page.close();
  },
  visits: [
    async ({ page, storybook }, use) => {
      /** @type {string[]} */
      const visits = [];
      page.on('request', request => {
        const url = request.url();
        if (!/^(data|blob|about):/.test(url) && !url.startsWith(storybook.origin)) visits.push(url);
      });
      await use(visits);
      expect(visits, 'requests to elsewhere').toEqual([]);
    },
    { auto: true },
  ],
  /** Opens a story and waits until its act is over; the test's own axe is the only one. */
  openStory: async ({ page, storybook, guard }, use) => {
    await use(async (story, globals = {}) => {
      const wanted = Object.entries(globals).map(([name, value]) => `;${name}:${value}`);
      if (showsMistake(story)) guard.expectConsole(/^police-/);
      const warned =
        showsMistake(story) &&
        page.waitForEvent('console', message => /^police-/.test(message.text()));
      await page.goto(
        `${storybook.origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true${wanted.join('')}`,
      );
      await settled(page);
      await warned;
    });
  },
});

export { expect };

/** Countdowns stand still; timers go on. @param {import('@playwright/test').BrowserContext} context */
export const standStill = context => context.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'));

/** @param {Page} page */
const settled = async page => {
  const phase = await page.waitForFunction(() => {
    const now = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return ['finished', 'errored', 'aborted'].includes(now) && now;
  });
  expect(await phase.jsonValue()).toBe('finished');
  await upToDate(page);
};

/** Waits until every element has shown what it has to fetch for it too. @param {Page} page */
const upToDate = page =>
  page.evaluate(async () => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.includes('-'),
    );
    await Promise.all(elements.map(element => Reflect.get(element, 'updateComplete')));
  });

/**
 * Changes language, direction and colours of the page that stands, as a site's own script does.
 * Storybook's toolbar would prepare the story anew and so undo what its act did.
 * @param {Page} page
 * @param {Globals} globals
 */
export const switchTo = async (page, { language = 'en', scheme = 'light' }) => {
  await page.evaluate(
    ([lang = '', colorScheme = '']) => {
      const root = document.documentElement;
      root.lang = lang;
      root.dir = lang === 'qps-plocm' ? 'rtl' : 'ltr';
      root.style.colorScheme = colorScheme;
    },
    [language, scheme],
  );
  await upToDate(page);
  await painted(page);
};

/** Resolves after the next two frames: what was changed is laid out. @param {Page} page */
export const painted = page =>
  page.evaluate(
    () =>
      new Promise(resolve =>
        globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(resolve)),
      ),
  );
