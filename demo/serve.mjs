// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildReceiver } from './receiver/app.mjs';
import { openDatabase } from './receiver/database.mjs';
import { serveSite, siteFolders } from './static-site.mjs';
import { startThirdParty } from './third-party.mjs';

/**
 * @import { ReceiverOptions } from './receiver/app.mjs'
 * @import { Database } from './receiver/database.mjs'
 */
/**
 * @typedef {object} DemoOptions
 * @property {number} [port] 8080 by default; 0 takes any free one
 * @property {number} [thirdPartyPort] one above `port` by default
 * @property {string} [host]
 * @property {Database} [database] in memory by default; one that is passed in is not closed
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
  database,
  folders,
  receiver = {},
} = {}) {
  const places = { ...siteFolders, ...folders };
  if (!existsSync(places.library)) {
    throw new DemoError('The library is not built yet: there is no dist/cdn. Run: npm run build');
  }
  const thirdParty = await orPortTaken(thirdPartyPort, () =>
    startThirdParty({ port: thirdPartyPort, host }),
  );
  const store = database ?? (await openDatabase());
  const app = await buildReceiver({
    showReceived: true,
    ...receiver,
    database: store,
    thirdPartyOrigin: thirdParty.origin,
  });
  const close = async () => {
    await Promise.all([app.close(), thirdParty.close()]);
    if (!database) await store.close();
  };
  try {
    await serveSite(app, { thirdPartyOrigin: thirdParty.origin, folders: places });
    const origin = await orPortTaken(port, () => app.listen({ port, host }));
    return { origin, thirdPartyOrigin: thirdParty.origin, app, close };
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

/** From the command line: what arrives is kept in demo/data, or where DATABASE_URL says. */
async function main() {
  const port = Number(process.env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65534) {
    throw new DemoError('PORT must be a whole number from 0 to 65534.');
  }
  const database = await openDatabase({
    url: process.env.DATABASE_URL,
    folder: fileURLToPath(new URL('./data/', import.meta.url)),
  });
  try {
    const demo = await startDemo({ port, database });
    process.stdout.write(`The demo is ready at ${demo.origin}\n`);
    process.stdout.write(`What arrives is listed at ${demo.origin}/received\n`);
    const stop = () => void demo.close().then(() => database.close());
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    await database.close();
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch(error => {
    process.stderr.write(`${error instanceof DemoError ? error.message : error?.stack}\n`);
    process.exitCode = 1;
  });
}
