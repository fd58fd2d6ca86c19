// @ts-check
/**
 * The whole internet of the lab: one program answers for every host, plain and encrypted, and keeps a
 * list of what it was asked for. A page may lie about what it asked; its server can't.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { fileURLToPath } from 'node:url';
import { certificateFor } from './certificate.mjs';
import { SITE, tagScript, trackerScript } from './tracker.mjs';

/** @import { AddressInfo } from 'node:net' */
/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @typedef {Awaited<ReturnType<typeof startLab>>} Lab */
/** @typedef {{ html: string, headers?: Record<string, string> }} Served */
/** @typedef {{ host: string, method: string, path: string, body: string }} Seen */

const LIBRARY = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));
const TYPES = { js: 'text/javascript', css: 'text/css' };
const HTML = 'text/html; charset=utf-8';

/** What the site needs: one cookie that script can read, and one that it can't. */
const ESSENTIAL = ['session_id=1; Path=/; SameSite=Lax', 'signed_in=1; Path=/; HttpOnly'];
export const ESSENTIAL_COOKIES = ESSENTIAL.map(cookie => cookie.split('=')[0] ?? '').sort();

/** @param {IncomingMessage} request */
const bodyOf = async request => {
  /** @type {Buffer[]} */
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** What a server sets stays in Safari, what a script wrote goes after seven days. @param {string} body */
const recordCookie = body =>
  `police_consent=${encodeURIComponent(JSON.stringify(JSON.parse(body)))}; Path=/; Max-Age=15724800; SameSite=Lax; Secure`;

/** Another firm's answers. @param {URL} url @returns {[type: string, body: string]} */
const answerOfOthers = url => {
  if (url.pathname === '/tracker.js') {
    return [TYPES.js, trackerScript({ keepsWriting: url.searchParams.has('keeps-writing') })];
  }
  if (url.pathname.endsWith('.js')) return [TYPES.js, tagScript(url.pathname.slice(1, -3))];
  const title = url.pathname.slice(1);
  return [HTML, `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`];
};

/** Starts on free ports. */
export const startLab = async () => {
  /** @type {Seen[]} */
  const seen = [];
  /** @type {Map<string, Served>} */
  const pages = new Map();
  /** @type {(() => void)[]} */
  const waiting = [];
  const manner = {
    /** Paths that are answered only after `release()`. @type {RegExp | undefined} */
    holds: undefined,
    /** What the site's record endpoint answers. */
    recordStatus: 201,
    /** Whether the endpoint sets the record as a cookie, as the documentation advises. */
    setsRecord: false,
  };

  /** @param {URL} url @returns {Promise<{ type: string, body: string | Buffer, cookies?: boolean, headers?: Record<string, string> } | undefined>} */
  const answerOfSite = async url => {
    const page = pages.get(url.pathname);
    if (page) return { type: HTML, body: page.html, headers: page.headers ?? {}, cookies: true };
    const [, file] = /^\/police-elements\/([\w./-]+)$/.exec(url.pathname) ?? [];
    if (file === undefined || file.includes('..')) return undefined;
    const type = TYPES[/** @type {'js' | 'css'} */ (file.split('.').at(-1))];
    return { type, body: await readFile(LIBRARY + file) };
  };

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  const answer = async (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = new URL(request.url ?? '/', `http://${host}`);
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    const { method = 'GET' } = request;
    const body = await bodyOf(request);
    seen.push({ host, method, path: url.pathname + url.search, body });
    const common = { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
    if (manner.holds?.test(url.pathname)) {
      await new Promise(resolve => waiting.push(() => resolve(undefined)));
    }
    if (host !== SITE) {
      const [type, text] = answerOfOthers(url);
      return void response.writeHead(200, { ...common, 'content-type': type }).end(text);
    }
    if (url.pathname === '/consents') {
      const set = { 'set-cookie': recordCookie(body) };
      const taken = { 'content-type': 'application/json', ...(manner.setsRecord ? set : {}) };
      return void response.writeHead(manner.recordStatus, taken).end('{}');
    }
    if (url.pathname === '/csp-reports') return void response.writeHead(204).end();
    const found = await answerOfSite(url).catch(() => undefined);
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end();
    const cookies = found.cookies ? { 'set-cookie': ESSENTIAL } : {};
    response.writeHead(200, {
      ...common,
      'content-type': found.type,
      ...cookies,
      ...found.headers,
    });
    response.end(found.body);
  };

  const servers = [
    http.createServer((request, response) => void answer(request, response)),
    https.createServer(certificateFor(SITE), (request, response) => void answer(request, response)),
  ];
  for (const server of servers) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const [plain, encrypted] = servers.map(
    server => /** @type {AddressInfo} */ (server.address()).port,
  );

  const release = () => {
    manner.holds = undefined;
    for (const go of waiting.splice(0)) go();
  };
  return {
    /** Ports of http and https. */
    ports: { plain, encrypted },
    manner,
    release,
    /** Everything asked for since the last `reset()`, of all hosts. */
    seen,
    /** What hosts other than the site's were asked for. */
    get askedOfOthers() {
      return seen.filter(({ host }) => host !== SITE).map(({ host, path }) => host + path);
    },
    /** Puts a page of the site at a path. @param {string} path @param {Served} page */
    put: (path, page) => void pages.set(path, page),
    reset() {
      release();
      seen.length = 0;
      pages.clear();
      Object.assign(manner, { recordStatus: 201, setsRecord: false });
    },
    async close() {
      release();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};
