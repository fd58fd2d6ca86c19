// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serveExit } from './exit.mjs';
import { buildReceiver } from './receiver/app.mjs';
import { openDatabase } from './receiver/database.mjs';
import { dressReceiver, serveSite, siteFolders } from './static-site.mjs';
import { startThirdParty } from './third-party.mjs';

/**
 * @import { ReceiverOptions } from './receiver/app.mjs'
 * @import { Database } from './receiver/database.mjs'
 * @import { Site } from './static-site.mjs'
 */
/**
 * @typedef {object} DemoOptions
 * @property {number} [port] 8080 by default; 0 takes any free one
 * @property {number} [thirdPartyPort] one above `port` by default
 * @property {string} [host]
 * @property {Database | string} [database] `memory` (the default), a folder, or the address of a
 *   PostgreSQL; a database that is passed in open is not closed
 * @property {string} [exitTo] where /exit leads to; the weather by default
 * @property {Site} [site] the pages; `site/pages.mjs` by default
 * @property {Partial<typeof siteFolders>} [folders]
 * @property {Partial<Omit<ReceiverOptions, 'database' | 'thirdPartyOrigin'>>} [receiver]
 */

/** A fault that its reader can mend: shown as one sentence, without a stack. */
export class DemoError extends Error {}

/**
 * The force's site with its receiver, and the third party, each on its own origin.
 * @param {DemoOptions} [options]
 */
export async function startDemo({
  port = 8080,
  thirdPartyPort = port === 0 ? 0 : port + 1,
  host = '127.0.0.1',
  database = 'memory',
  exitTo,
  site,
  folders,
  receiver = {},
} = {}) {
  const places = { ...siteFolders, ...folders };
  requireLibrary(places.library);
  /** @type {(() => Promise<unknown>)[]} */
  const opened = [];
  const close = async () => {
    for (const shut of opened.splice(0).reverse()) await shut();
  };
  try {
    const pages = site ?? (await loadSite());
    const store = typeof database === 'string' ? await openNamed(database) : database;
    if (store !== database) opened.push(() => store.close());
    const { origin: thirdPartyOrigin, close: closeThirdParty } = await orPortTaken(
      thirdPartyPort,
      () => startThirdParty({ port: thirdPartyPort, host }),
    );
    opened.push(closeThirdParty);
    const dress = dressReceiver(pages);
    const parts = { showReceived: true, ...dress, ...receiver, database: store, thirdPartyOrigin };
    const app = await buildReceiver(parts);
    opened.push(() => app.close());
    serveExit(app, { to: exitTo });
    await serveSite(app, { thirdPartyOrigin, site: pages, folders: places });
    const origin = await orPortTaken(port, () => app.listen({ port, host }));
    return { origin, thirdPartyOrigin, app, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @template T
 * @param {number} port
 * @param {() => Promise<T>} listen
 */
async function orPortTaken(port, listen) {
  try {
    return await listen();
  } catch (error) {
    if (/** @type {{ code?: unknown }} */ (error)?.code !== 'EADDRINUSE') throw error;
    throw new DemoError(
      `Port ${port} is in use by another program. Stop that one, or choose another: PORT=9000.`,
    );
  }
}

/** @param {string} name */
function openNamed(name) {
  if (name === 'memory') return openDatabase();
  return openDatabase(/^postgres(ql)?:/.test(name) ? { url: name } : { folder: name });
}

/**
 * Only now, as it needs the built library; by its address, so that checking this file does not.
 * @returns {Promise<Site>}
 */
async function loadSite() {
  return import(new URL('./site/pages.mjs', import.meta.url).href);
}

/** @param {string} folder */
function requireLibrary(folder) {
  if (existsSync(folder)) return;
  throw new DemoError('The library is not built yet: there is no dist/cdn. Run: npm run build');
}

/** From the command line: what arrives is kept in demo/data, or where DATABASE_URL says. */
async function main() {
  const port = Number(process.env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65534) {
    throw new DemoError('PORT must be a whole number from 0 to 65534.');
  }
  const folder = fileURLToPath(new URL('./data/', import.meta.url));
  const demo = await startDemo({ port, database: process.env.DATABASE_URL ?? folder });
  process.stdout.write(`The demo is ready at ${demo.origin}\n`);
  process.stdout.write(`What arrives is listed at ${demo.origin}/received\n`);
  const stop = () => void demo.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch(error => {
    process.stderr.write(`${error instanceof DemoError ? error.message : error?.stack}\n`);
    process.exitCode = 1;
  });
}
