// @ts-check
/**
 * One server for a worker: every host's page with the library below it, the receiver that the forms
 * post to, and a destination that answers only when the test says so.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildReceiver } from '../../../demo/receiver/app.mjs';
import { openDatabase } from '../../../demo/receiver/database.mjs';
import { hosts, renderHost } from './host.mjs';

/**
 * @import { FastifyReply } from 'fastify'
 * @import { Received } from '../../../demo/receiver/routes/received.mjs'
 */
/** @typedef {Awaited<ReturnType<typeof startServer>>} HostServer */

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const LIBRARY = folder('../../../dist/cdn/');
const VENDOR = folder('../frameworks/dist/');
const TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
});

/** What a script that waits for consent does: counts that it ran, and leaves a cookie. */
const COUNTER = `globalThis.policeCounted = (globalThis.policeCounted ?? 0) + 1;
try { document.cookie = '_counter_id=1; path=/'; } catch {}`;
const PLAIN = (/** @type {string} */ words) =>
  `<!doctype html><html lang="en"><head><title>${words}</title><link rel="icon" href="data:,"></head><body><h1>${words}</h1></body></html>`;

/** @template Row @param {readonly Row[]} before @param {readonly Row[]} now @returns {Row[]} */
const newOnes = (before, now) => {
  const known = new Set(before.map(row => JSON.stringify(row)));
  return now.filter(row => !known.has(JSON.stringify(row)));
};

/** Requests that wait, and tests that wait for them. */
class Held {
  /** @type {(() => void)[]} */
  #waiting = [];
  #open = false;

  /** Whether a request waits. */
  get isAsked() {
    return this.#waiting.length > 0;
  }

  /** The server's side: resolves when the test opens. */
  async wait() {
    if (this.#open) return;
    await new Promise(resolve => {
      this.#waiting.push(() => resolve(undefined));
    });
  }

  open() {
    this.#open = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  close() {
    this.open();
    this.#open = false;
  }
}

/** @param {string} root @param {string} path */
const readBelow = async (root, path) => {
  const file = normalize(join(root, path));
  if (!file.startsWith(root)) return undefined;
  return readFile(file, 'utf8').catch(() => undefined);
};

/** Starts on a free port. */
export const startServer = async () => {
  const database = await openDatabase();
  const app = await buildReceiver({ database, showReceived: true, rateLimit: false });
  const left = new Held();
  const library = new Held();

  /** @param {FastifyReply} reply @param {string} type @param {string} body */
  const send = (reply, type, body) =>
    reply.header('cache-control', 'no-cache').type(type).send(body);
  const HTML = 'text/html; charset=utf-8';

  app.get('/left', async (_, reply) => {
    await left.wait();
    // A page in a frame may be left, too.
    reply.removeHeader('content-security-policy');
    return send(reply, HTML, PLAIN('Weather'));
  });
  app.get('/vendor/*', async (request, reply) => {
    const { '*': path } = /** @type {{ '*': string }} */ (request.params);
    const body = await readBelow(VENDOR, path);
    if (body === undefined) return reply.callNotFound();
    reply.removeHeader('content-security-policy');
    return send(reply, TYPES[extname(path)] ?? HTML, body);
  });
  app.get('/h/:name/*', async (request, reply) => {
    const { name, '*': path } = /** @type {{ name: string, '*': string }} */ (request.params);
    const host = hosts[name];
    if (!host) return reply.callNotFound();
    for (const header of ['content-security-policy', 'cross-origin-opener-policy']) {
      reply.removeHeader(header);
    }
    if (path === 'counter.js') return send(reply, TYPES['.js'] ?? '', COUNTER);
    if (path === 'film') return send(reply, HTML, PLAIN('A film'));
    // `police-elements/` and, where a page has two copies of us, `again/police-elements/`.
    const [, file] = /(?:^|\/)police-elements\/(.+)$/.exec(path) ?? [];
    if (file === undefined) {
      reply.headers(host.headers ?? {});
      return send(reply, HTML, path ? PLAIN('Another page') : renderHost(name));
    }
    const served = host.serve?.(path);
    if (served === 'held') await library.wait();
    const source = served === 'missing' ? undefined : await readBelow(LIBRARY, file);
    if (source === undefined) return reply.callNotFound();
    const body = typeof served === 'function' ? served(source) : source;
    return send(reply, TYPES[extname(file)] ?? HTML, body);
  });

  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  /** @returns {Promise<Received>} */
  const received = async () => (await fetch(`${origin}/received.json`)).json();

  return {
    origin,
    /** Holds the destination of the exit. */
    left,
    /** Holds the files of the library that a host marks as `held`. */
    library,
    /** The newest of what has been stored; there is no telling by their number. */
    received,
    /** What has been stored since. @param {Received} before */
    receivedSince: async before => {
      const now = await received();
      return {
        enquiries: newOnes(before.enquiries, now.enquiries),
        feedback: newOnes(before.feedback, now.feedback),
        consents: newOnes(before.consents, now.consents),
      };
    },
    close: async () => {
      left.open();
      library.open();
      await app.close();
      await database.close();
    },
  };
};
