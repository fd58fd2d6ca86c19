// @ts-check
/** A page of a site in which elements come and go: nothing of it leaves this machine. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const ORIGIN = 'https://force.example';
const ROOT = new URL('../../', import.meta.url);
const POLICY = new URL('demo/site/cookie-policy.json', ROOT);
/** @type {Record<string, string>} */
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript' };

const html = async () => `<!doctype html>
<html lang="en">
  <head>
    <title>Elements come and go</title>
    <script src="/dist/cdn/police-guard.js"></script>
    <link rel="stylesheet" href="/dist/cdn/police-elements.css" />
    <link rel="icon" href="data:," />
    <script src="/test/leaks/page/watch.mjs"></script>
    <script src="/test/leaks/page/endpoint.mjs"></script>
  </head>
  <body>
    <script type="application/json" id="policy">${await readFile(POLICY, 'utf8')}</script>
    <script type="module" src="/test/leaks/page/drive.mjs"></script>
  </body>
</html>`;

/**
 * Opens the page; `lines` collects what the console says, which should be nothing.
 *
 * @param {import('playwright').Browser} browser
 */
export const openPage = async browser => {
  const context = await browser.newContext();
  await context.route('**/*', async route => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: await html() });
    try {
      const body = await readFile(new URL(`.${pathname}`, ROOT));
      const contentType = TYPES[extname(pathname)] ?? 'application/octet-stream';
      return await route.fulfill({ contentType, body });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const lines = [];
  page.on('console', message => lines.push(message.text()));
  page.on('pageerror', error => lines.push(String(error)));
  await page.goto(`${ORIGIN}/`);
  const session = await context.newCDPSession(page);
  for (const domain of ['Performance', 'HeapProfiler', 'DOM']) {
    await session.send(/** @type {any} */ (`${domain}.enable`));
  }
  return { context, page, session, lines };
};
