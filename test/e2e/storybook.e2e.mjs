// @ts-check
/**
 * The static Storybook from a plain file server in a folder of its own: every story, in the looks of
 * the toolbar, plays its act, renders quietly, asks nobody for anything and without a finding of axe.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { addAxe, axeFindings, expect, test as base } from './support.mjs';

/**
 * One browser context for all, so that Storybook's large files are fetched and compiled once; routes
 * would switch that cache off, so requests are watched here and not answered.
 */
const test = base.extend({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
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
    async ({ page }, use) => {
      const visits = [];
      page.on('request', request => {
        const url = request.url();
        if (!/^(data|blob|about):/.test(url) && !url.startsWith(origin)) {
          visits.push({ url, referer: undefined });
        }
      });
      await use(visits);
      expect(visits, 'requests to elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

const FOLDER = 'storybook-static';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Switched on the page that stands, as the toolbar does. */
const LIVE_LOOKS = [
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'en', scheme: 'forced' },
  { language: 'qps-plocm', scheme: 'light' },
];

/** What a story shows is a part of a page, and Storybook's own frame has no landmarks. */
const OF_A_PAGE = /^(region|landmark-one-main|page-has-heading-one|bypass|landmark-unique):/;
/** The letters for tests are a language for private use (BCP 47), which axe does not know. */
const OF_TEST_LETTERS = /^(html-lang-valid|valid-lang):/;

/** @type {import('node:http').Server} */
let server;
let origin = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname),
    ).replace(/^\/a\/folder/, '');
    const file = join(FOLDER, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'max-age=3600',
      })
      .end(readFileSync(file));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/a/folder`;
});

test.afterAll(() => {
  server.close();
});

/** Opens a story in a look and waits until its act is over; the test's own axe is the only one. */
const open = async (page, id, look) => {
  const globals = `a11y.manual:!true;${look}`;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await settled(page);
};

/** @param {import('@playwright/test').Page} page */
const settled = async page => {
  const phase = await page.waitForFunction(() => {
    const now = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return ['finished', 'errored', 'aborted'].includes(now) && now;
  });
  expect(await phase.jsonValue()).toBe('finished');
};

const switchTo = async (page, globals) => {
  await page.evaluate(wanted => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const rendered = new Promise(resolve => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', { globals: wanted });
    return rendered;
  }, globals);
  await settled(page);
  await page.evaluate(() => new Promise(resolve => globalThis.requestAnimationFrame(resolve)));
};

const findings = async page =>
  (await axeFindings(page)).filter(line => !OF_A_PAGE.test(line) && !OF_TEST_LETTERS.test(line));

const stories = Object.values(JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')).entries);

for (const { id, type, title, name, tags } of stories) {
  if (type === 'story') {
    test(`${title}: ${name}`, async ({ page, guard }) => {
      if (tags.includes('mistake')) guard.expectConsole(/^police-/);

      // Opened in Welsh, so that no act depends on English words; all else is switched live.
      const warned =
        tags.includes('mistake') &&
        page.waitForEvent('console', message => /^police-/.test(message.text()));
      await open(page, id, 'language:cy');
      await warned;
      expect(await findings(page), 'Welsh').toEqual([]);
      for (const look of LIVE_LOOKS) {
        await switchTo(page, look);
        expect(await findings(page), JSON.stringify(look)).toEqual([]);
      }
    });
  } else {
    test(`${title}: docs page`, async ({ page, guard }) => {
      guard.expectConsole(/^police-/);
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
      const docs = page.locator('#storybook-docs');
      await expect(docs.locator('h1').first()).toBeVisible();
      if (title.startsWith('Elements/')) {
        await expect(docs.getByRole('heading', { name: /Known limits|Limits/ })).toBeVisible();
        await expect(docs.locator('.docblock-argstable')).toContainText(/attributes/i);
      }
    });
  }
}
