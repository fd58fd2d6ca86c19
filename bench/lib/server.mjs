// @ts-check
/** Serves the pages, their bundles and the built library, and weighs what it serves. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { htmlOf } from './pages.mjs';

const CDN = new URL('../../dist/cdn/', import.meta.url);
const MODULES = new URL('../node_modules/', import.meta.url);
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A clock in steps of 5 µs in place of 100 µs, for pages whose keys are timed. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** @typedef {{ raw: number, gzip: number, brotli: number }} Weight */
/** Files by name, next to the page. @typedef {Readonly<Record<string, string>>} Bundle */

/** What `address` holds. @param {import('./pages.mjs').Entry[]} entries @param {Map<string, Bundle>} bundles */
const finder =
  (entries, bundles) =>
  (/** @type {URL} */ { pathname, searchParams }) => {
    const [, job = '', who = '', ...rest] = pathname.split('/');
    const file = rest.join('/');
    if (job === 'police-elements') return readFileSync(new URL(pathname.slice(17), CDN));
    const page = entries.find(entry => entry.job === job && entry.who === who)?.page;
    if (!page) return undefined;
    const bundle = bundles.get(`${job}/${who}`);
    if (file === '') {
      const lang = searchParams.get('lang') ?? 'en';
      const [copies, items] = ['copies', 'items'].map(name => searchParams.get(name));
      return Buffer.from(
        htmlOf(page, Number(copies ?? 1), lang, items ? Number(items) : undefined),
      );
    }
    const bundled = bundle?.[file];
    if (bundled !== undefined) return Buffer.from(bundled);
    const module = page.files?.[file];
    return module ? readFileSync(new URL(module, MODULES)) : undefined;
  };

/**
 * @param {import('./pages.mjs').Entry[]} entries
 * @param {Map<string, Bundle>} bundles
 */
export const serve = async (entries, bundles = new Map()) => {
  const find = finder(entries, bundles);
  /** @type {Map<string, { body: Buffer, weight: Weight }>} */
  const packed = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const content = packed.has(url.href) ? undefined : find(url);
    if (content) {
      const body = gzipSync(content, { level: 9 });
      const brotli = brotliCompressSync(content).length;
      packed.set(url.href, { body, weight: { raw: content.length, gzip: body.length, brotli } });
    }
    const known = packed.get(url.href);
    const type = TYPES[extname(url.pathname) || '.html'] ?? 'application/octet-stream';
    response.writeHead(known ? 200 : 404, {
      'content-type': type,
      'content-encoding': known ? 'gzip' : 'identity',
      'cache-control': 'no-store',
      ...(url.pathname.startsWith('/typing/') && FINE_CLOCK),
    });
    response.end(known?.body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** What a file weighs as it goes over the wire. @param {string} address */
    weightOf: address => {
      const { pathname, search } = new URL(address);
      return packed.get(`http://localhost${pathname}${search}`)?.weight;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** @typedef {Awaited<ReturnType<typeof serve>>} Server */
