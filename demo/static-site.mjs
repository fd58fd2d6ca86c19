// @ts-check
import fastifyStatic from '@fastify/static';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @import { FastifyInstance, FastifyReply } from 'fastify'
 * @import { FastifyStaticOptions } from '@fastify/static'
 */

/** How the demo's pages write the third party's address. */
const WRITTEN_ORIGIN = 'http://127.0.0.1:8081';

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
export const siteFolders = {
  pages: folder('./site/pages/'),
  assets: folder('./site/assets/'),
  library: folder('../dist/cdn/'),
};

/**
 * Serves the demo's pages at clean addresses, its assets and the built library.
 * @param {FastifyInstance} app
 * @param {{ thirdPartyOrigin: string, folders?: typeof siteFolders }} options
 */
export async function serveSite(app, { thirdPartyOrigin, folders = siteFolders }) {
  // Always asked again, and answered 304 where nothing changed: a rebuilt demo shows at once.
  const setHeaders = (/** @type {{ setHeader(name: string, value: string): unknown }} */ res) => {
    res.setHeader('cache-control', 'no-cache');
  };
  /** @type {Pick<FastifyStaticOptions, 'cacheControl' | 'index' | 'redirect'>} */
  const quiet = { cacheControl: false, index: false, redirect: false };
  await app.register(fastifyStatic, {
    ...quiet,
    setHeaders,
    root: folders.assets,
    prefix: '/assets/',
  });
  await app.register(fastifyStatic, {
    ...quiet,
    setHeaders,
    root: folders.library,
    prefix: '/police-elements/',
    decorateReply: false,
  });

  /**
   * @param {FastifyReply} reply
   * @param {string} file
   * @param {number} status
   */
  async function sendPage(reply, file, status) {
    const html = await readText(join(folders.pages, file));
    if (html === undefined) return false;
    await reply
      .code(status)
      .header('cache-control', 'no-cache')
      .header('content-language', file.startsWith('cy/') ? 'cy' : 'en')
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(WRITTEN_ORIGIN, thirdPartyOrigin));
    return true;
  }

  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const { '*': path = '' } = /** @type {{ '*'?: string }} */ (request.params);
    if (!isInside(folders.pages, path)) return reply.callNotFound();
    for (const file of candidates(path)) {
      if (await sendPage(reply, file, 200)) return reply;
    }
    if (/\.\w+$/.test(path) && !path.endsWith('.html')) {
      // Fastify's own 404 follows where the file does not exist.
      return reply.sendFile(path, folders.pages);
    }
    const missing = /^cy(\/|$)/.test(path) ? ['cy/404.html', '404.html'] : ['404.html'];
    for (const file of missing) {
      if (await sendPage(reply, file, 404)) return reply;
    }
    return reply.callNotFound();
  });
}

/**
 * `cy/` is `cy/index.html`; `cookies` is `cookies.html`, or the index of a folder of that name.
 * @param {string} path
 */
function candidates(path) {
  if (path === '' || path.endsWith('/')) return [`${path}index.html`];
  if (path.endsWith('.html')) return [path];
  return /\.\w+$/.test(path) ? [] : [`${path}.html`, `${path}/index.html`];
}

/**
 * @param {string} root
 * @param {string} path
 */
function isInside(root, path) {
  if (path.includes('\0')) return false;
  const inside = relative(root, join(root, path));
  return !inside.startsWith('..') && !isAbsolute(inside);
}

/** @param {string} file */
async function readText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
