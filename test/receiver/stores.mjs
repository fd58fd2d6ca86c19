// @ts-check
/** Both stores that a receiver may have, for tests that must hold over either. */
import { openDatabase } from '../../demo/receiver/database.mjs';
import { startPostgres, withoutPostgres } from './postgres.mjs';

export const STORES = /** @type {const} */ ([
  {
    name: 'the embedded database',
    skip: /** @type {false | string} */ (false),
    open: openDatabase,
  },
  { name: 'a PostgreSQL server', skip: withoutPostgres, open: openServer },
]);

/** A server that ends with its database. */
async function openServer() {
  const server = await startPostgres();
  const database = await openDatabase({ url: server.url });
  const close = async () => {
    await database.close();
    await server.stop();
  };
  return { ...database, close };
}
