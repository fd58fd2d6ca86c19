// @ts-check
/**
 * Nothing of the nine characteristics moves, however late they come: the page arrives piece by piece,
 * each piece is drawn before the next, and the script comes when all of it has been drawn.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { renderProtectedCharacteristics } from 'police-elements/render';
import { expect, test } from './support.mjs';

const LIBRARY = new URL('../../dist/cdn/', import.meta.url);

const headIn = (/** @type {string} */ lang) => `<!doctype html><html lang="${lang}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Late</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/protected-characteristics.css">
<script type="module" src="/protected-characteristics.js"></script></head><body>`;

/** Until what came last has been drawn. @param {import('@playwright/test').Page} page */
const drawn = page =>
  page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** @param {string} html - opening tag of the element, and what is in it, cut at every block */
const piecesOf = html => html.split(/(?=<section|<h2|<p|<details|<summary)/);

test.describe('protected characteristics that come late', () => {
  /** @type {import('node:http').Server} */
  let server;
  /** @type {(value?: unknown) => void} */
  let letScripts;
  /** @type {Promise<unknown>} */
  let scripts;

  test.beforeEach(async () => {
    scripts = new Promise(resolve => (letScripts = resolve));
    server = createServer((request, response) => {
      const file = (request.url ?? '').slice(1);
      if (file === '') {
        server.emit(
          'page',
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }),
        );
        return;
      }
      const isScript = file.endsWith('.js');
      void Promise.resolve(isScript && scripts).then(() => {
        response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/css' });
        response.end(readFileSync(new URL(file, LIBRARY)));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const width of [1280, 320]) {
    for (const [lang, attributes, style] of /** @type {const} */ ([
      ['en', '', ''],
      ['cy', ' filter copy-links', ''],
      ['en', ' filter', 'font-size: 24px'],
    ])) {
      test(`${lang}, ${width} px,${attributes} ${style}: nothing moves`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.addInitScript(() => {
          /** @type {any} */ (globalThis).shifts = [];
          new PerformanceObserver(list => {
            for (const entry of /** @type {any[]} */ (list.getEntries())) {
              const who = entry.sources.map(({ node }) => node?.id || node?.nodeName).join();
              /** @type {any} */ (globalThis).shifts.push(`${who} ${entry.value}`);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const html = renderProtectedCharacteristics({}, lang).replace(
          '<police-protected-characteristics',
          `<police-protected-characteristics${attributes}`,
        );
        const asked = once(server, 'page');
        const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
        const opened = page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
        const [response] = await asked;
        const body = style ? `<style>html { ${style} }</style>` : '';
        const pieces = piecesOf(html);
        response.write(headIn(lang) + body);
        await opened;
        // The first section in pieces: it is there that the controls go.
        for (const piece of pieces.splice(0, 12)) {
          response.write(piece);
          await drawn(page);
        }
        response.end(`${pieces.join('')}<p>After it</p>`);
        await expect(page.getByText('After it')).toBeVisible();
        await drawn(page);
        letScripts();
        await expect(page.locator('.police-all')).toBeVisible();
        if (attributes) await expect(page.locator('.police-filter label')).toBeVisible();
        await page.waitForLoadState('networkidle');
        await drawn(page);
        expect(await page.evaluate(() => /** @type {any} */ (globalThis).shifts)).toEqual([]);
      });
    }
  }
});
