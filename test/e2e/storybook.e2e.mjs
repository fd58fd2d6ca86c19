// @ts-check
/**
 * The static Storybook from a plain file server in a folder of its own: every story in every language,
 * direction and colour scheme of the toolbar renders quietly and without a finding of axe.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { addAxe, axeFindings, expect, test } from './support.mjs';

const FOLDER = 'storybook-static';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const LOOKS = [
  'language:en',
  'language:cy',
  'language:qps-plocm',
  'language:en;scheme:dark',
  'language:en;scheme:forced',
];

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
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/a/folder`;
});

test.afterAll(() => {
  server.close();
});

const stories = Object.values(JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')).entries);

for (const { id, type, title, name } of stories) {
  if (type === 'story') {
    test(`${title}: ${name}`, async ({ page }) => {
      test.setTimeout(60_000);
      await addAxe(page);
      for (const look of LOOKS) {
        await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${look}`);
        await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        // What a story shows is a part of a page, and Storybook's own frame has no landmarks.
        const findings = await axeFindings(page);
        expect(
          findings.filter(
            line =>
              !/^(region|landmark-one-main|page-has-heading-one|bypass|landmark-unique):/.test(
                line,
              ),
          ),
          look,
        ).toEqual([]);
      }
    });
  } else {
    test(`${title}: docs page`, async ({ page }) => {
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
      await expect(page.locator('#storybook-docs h1').first()).toBeVisible();
    });
  }
}
