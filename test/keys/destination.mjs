// @ts-check
import { once } from 'node:events';
import http from 'node:http';
import { Beacons } from './beacons.mjs';
import { readAll } from '../faults/upstream.mjs';

/** @import { AddressInfo } from 'node:net' */

/** Tells its own server what it can know of the page that was left. */
const PAGE = `<!doctype html><title>Weather</title><h1>Weather</h1><script>
  navigator.sendBeacon('/beacon', JSON.stringify({ said: 'arrived', referrer: document.referrer,
    opened: opener !== null, length: history.length }));
</script>`;

/** The neutral site, on another address and so another site; slow or silent when told to be. */
export async function startDestination() {
  const beacons = new Beacons();
  /** @type {{ at: number, referer: string | undefined }[]} */
  const visits = [];
  const manner = { delay: 0, hangs: false };

  const server = http.createServer(async (request, response) => {
    if (request.url === '/beacon') {
      beacons.add(JSON.parse(String(await readAll(request))));
      response.writeHead(204).end();
      return;
    }
    if (request.url !== '/weather') {
      response.writeHead(404).end();
      return;
    }
    visits.push({ at: performance.now(), referer: request.headers.referer });
    if (manner.hangs) return;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
      response.end(PAGE);
    }, manner.delay);
  });
  server.listen(0, '127.0.0.2');
  await once(server, 'listening');
  const { port } = /** @type {AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.2:${port}/weather`,
    ...{ beacons, visits, manner },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
