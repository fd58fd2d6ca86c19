// @ts-check
/**
 * The browser's own find-in-page, with real keys: words that stand in a folded part of the nine
 * characteristics open that part. No protocol of a browser reaches its search field, so this is no
 * part of the end-to-end tests:
 *   node test/keys/find-in-page.mjs [chromium|firefox]
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { renderProtectedCharacteristics } from 'police-elements/render';
import { openWindow } from '../desktop/browser-window.mjs';
import { Desktop } from '../desktop/desktop.mjs';
import { BROWSER, DESKTOP, whyNot } from '../desktop/programs.mjs';
import { inSandbox } from '../desktop/sandbox.mjs';

/** @import { BrowserName } from '../desktop/browser-window.mjs' */

const SCRIPT = fileURLToPath(import.meta.url);
const LIBRARY = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const TYPES = { js: 'text/javascript', css: 'text/css' };
const LIST = renderProtectedCharacteristics({}, 'en');
const NOTHING = 'nothing is open';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>loading</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/protected-characteristics.css">
  <script type="module" src="/protected-characteristics.js"></script>
  <script>
    const opened = [];
    addEventListener('load', () => (document.title = '${NOTHING}'));
    document.addEventListener('police-toggle', ({ id, open }) => {
      if (open) opened.push(id);
      document.title = 'last opened: ' + opened.at(-1) + '.';
    });
  </script></head><body><h1>Equality</h1>${LIST}</body></html>`;

/** The first words of each folded part, which stand nowhere else. */
const wordsOf = () =>
  [...LIST.matchAll(/<section id="([^"]+)"[\s\S]*?<\/summary>\s*<p>([^<]+)/g)].map(
    ([, id = '', text = '']) => {
      const all = text.split(' ');
      const length = all.findIndex((_, index) => {
        const words = all.slice(0, index + 1).join(' ');
        return index > 3 && LIST.split(words).length === 2;
      });
      return { id, words: all.slice(0, length + 1).join(' ') };
    },
  );

/** The page and the library as built. */
const startSite = async () => {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').slice(1);
    const type = TYPES[/** @type {'js' | 'css'} */ (name.split('.').at(-1))];
    const body = type ? await readFile(LIBRARY + name).catch(() => undefined) : PAGE;
    response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/html' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { server, address: `http://127.0.0.1:${port}/` };
};

/** In the sandbox: how many of the parts their words open. @param {BrowserName} browser */
const findAll = async browser => {
  const { server, address } = await startSite();
  const desktop = await Desktop.start();
  const window = await openWindow(desktop, browser, address);
  const parts = wordsOf();
  let right = 0;
  try {
    for (const { id, words } of parts) {
      await desktop.titled(NOTHING);
      await desktop.press('ctrl+f');
      await desktop.rest();
      await desktop.type(words);
      await desktop.press('Return');
      const found = await desktop.titled(`last opened: ${id}.`, { patience: 15_000 }).then(
        () => true,
        () => false,
      );
      if (found) right += 1;
      else console.log(`${browser}: "${words}" opened: ${await desktop.title()}`);
      await desktop.press('Escape');
      // Closed again: a page that is loaded anew is what it was.
      await desktop.press('F5');
    }
  } finally {
    await window.close();
    await desktop.stop();
    server.closeAllConnections();
    server.close();
  }
  console.log(`${browser}: find-in-page opened ${right} of ${parts.length}`);
  return right === parts.length;
};

const [given = '', inside] = process.argv.slice(2);
if (inside) process.exit((await findAll(/** @type {BrowserName} */ (given))) ? 0 : 1);
let failed = false;
for (const browser of /** @type {BrowserName[]} */ (given ? [given] : Object.keys(BROWSER))) {
  const reason = whyNot([...DESKTOP, BROWSER[browser]]);
  if (reason) console.log(`skipped: ${browser} ${reason}`);
  else if (await inSandbox(process.execPath, [SCRIPT, browser, 'inside'])) failed = true;
}
process.exit(failed ? 1 : 0);
