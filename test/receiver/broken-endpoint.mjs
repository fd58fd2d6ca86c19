// @ts-check
/** A proxy in front of a good endpoint that breaks one promise of the contract. */
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {{ headers: Record<string, string>, body: Buffer }} Asked
 * @typedef {{ status: number, headers: Record<string, string>, body: string }} Told
 * @typedef {object} Breakage
 * @property {(asked: Asked) => void} [asks] changes what the endpoint gets
 * @property {(told: Told, asked: Asked) => void} [tells] changes what the asker gets
 */

/** @param {import('node:http').IncomingHttpHeaders} headers */
const plain = headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /^(host|connection|content-length|transfer-encoding|expect|accept-encoding)$/.test(name)
        ? []
        : [[name, String(value)]],
    ),
  );

/** @param {string} upstream origin @param {Breakage} breakage */
export async function breakEndpoint(upstream, { asks = () => {}, tells = () => {} }) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = { headers: plain(request.headers), body: Buffer.concat(chunks) };
    const original = { headers: { ...asked.headers }, body: asked.body };
    asks(asked);
    const { method = 'GET', url = '/' } = request;
    const body = method === 'POST' ? asked.body : null;
    const init = {
      method,
      headers: asked.headers,
      body,
      redirect: /** @type {const} */ ('manual'),
    };
    const heard = await fetch(upstream + url, init);
    const headers = Object.fromEntries(heard.headers);
    for (const name of ['content-length', 'connection', 'keep-alive', 'transfer-encoding']) {
      delete headers[name];
    }
    const told = { status: heard.status, headers, body: await heard.text() };
    tells(told, original);
    response.writeHead(told.status, told.headers).end(told.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}
