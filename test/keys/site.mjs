// @ts-check
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { readAll } from '../faults/upstream.mjs';
import { Beacons } from './beacons.mjs';
import { pageOf } from './pages.mjs';

/** @import { AddressInfo } from 'node:net' */

const LIBRARY = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const PROBE = fileURLToPath(new URL('./probe.js', import.meta.url));
/**
 * No pixel of it is the colour of a cover. Popovers have no backdrop: what an opaque one has covered,
 * Firefox 153 does not paint again.
 */
const LOUD =
  'html { background: #a00; color: #ff0 } dialog, [popover], .panel { background: #060; color: #fff }' +
  ' dialog::backdrop { background: #00a }';
const TYPES = { js: 'text/javascript', css: 'text/css' };

/** The site: its pages, the library as built, and what the pages say of themselves. @param {string} destination */
export async function startSite(destination) {
  const beacons = new Beacons();
  /** @type {{ at: number, path: string }[]} */
  const asked = [];
  const manner = { bundleDelay: 0 };

  /** @param {URL} url */
  const fileOf = async url => {
    const name = url.pathname.slice(1);
    if (name === 'loud.css') return LOUD;
    if (name === 'probe.js') return readFile(PROBE);
    return /^[\w./-]+$/.test(name) && !name.includes('..') ? readFile(LIBRARY + name) : undefined;
  };

  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    const said = request.method === 'POST' && (await readAll(request));
    if (said) {
      beacons.add(JSON.parse(String(said)));
      response.writeHead(204).end();
      return;
    }
    asked.push({ at: performance.now(), path: url.pathname });
    const page = pageOf(url.pathname.slice(1), url.searchParams, destination);
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html);
      return;
    }
    const file = await fileOf(url).catch(() => undefined);
    const type = TYPES[/** @type {'js' | 'css'} */ (url.pathname.split('.').at(-1))];
    const delay = url.searchParams.has('late') ? manner.bundleDelay : 0;
    setTimeout(() => {
      response.writeHead(file ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(file);
    }, delay);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    ...{ beacons, asked, manner },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
