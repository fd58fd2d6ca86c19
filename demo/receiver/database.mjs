// @ts-check
// cspell:words pglite
import { mkdir, readFile } from 'node:fs/promises';

/**
 * @typedef {(sql: string, params?: unknown[]) => Promise<Record<string, any>[]>} Query
 * @typedef {object} Database
 * @property {Query} query
 * @property {<T>(work: (query: Query) => Promise<T>) => Promise<T>} transaction
 * @property {() => Promise<void>} close
 */

/** Nobody is there just now: nothing was stored, and a later try may pass. */
export class DatabaseAway extends Error {}
/** The connection broke while the database was being told to keep it: it may have been stored. */
export class DatabaseUnsure extends Error {}

const schemaFile = new URL('./schema.sql', import.meta.url);

/**
 * Opens the store: PostgreSQL where an address is given, else PGlite (PostgreSQL in this process)
 * in a folder, or in memory where there is no folder either. The SQL is the same for all three.
 * @param {{ url?: string | undefined, folder?: string | undefined }} [options]
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, folder } = {}) {
  const schema = await readFile(schemaFile, 'utf8');
  return url ? openServer(url, schema) : openEmbedded(folder, schema);
}

/**
 * The little of `pg` that is used here.
 * @typedef {(sql: string, params?: unknown[]) => Promise<{ rows: Record<string, any>[] }>} PgQuery
 * @typedef {{ query: PgQuery, release: (destroy?: boolean) => void }} Client
 * @typedef {object} Pool
 * @property {PgQuery} query
 * @property {() => Promise<Client>} connect
 * @property {(event: 'error', listener: () => void) => void} on
 * @property {() => Promise<void>} end
 */

/**
 * @param {string} connectionString
 * @param {string} schema
 * @returns {Promise<Database>}
 */
async function openServer(connectionString, schema) {
  // @ts-expect-error -- the package ships no types
  const { default: pg } = await import('pg');
  /** @type {Pool} */
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5000 });
  // An idle connection that the server closes is an 'error' event: unheard, it ends the process.
  pool.on('error', () => {});
  await pool.query(schema);
  return {
    query: async (sql, params) => (await pool.query(sql, params).catch(told)).rows,
    async transaction(work) {
      const client = await pool.connect().catch(told);
      try {
        await client.query('begin').catch(told);
        const result = await work(
          async (sql, params) => (await client.query(sql, params).catch(told)).rows,
        );
        await client.query('commit').catch(error => {
          throw isAway(error) ? new DatabaseUnsure() : error;
        });
        client.release();
        return result;
      } catch (error) {
        // A connection whose rollback fails is thrown away, not handed to the next request.
        await client.query('rollback').then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

/** Network errors, and PostgreSQL's classes 08 (connection), 53 (no room) and 57P (shutting down). */
const AWAY = /^(E[A-Z]{3,}|EAI_.*|08.{3}|53.{3}|57P..)$/;

/** @param {{ code?: unknown, message?: unknown }} error */
const isAway = ({ code, message }) =>
  code === undefined ? /connect|terminated/i.test(String(message)) : AWAY.test(String(code));

/** @param {Error} error @returns {never} */
const told = error => {
  throw isAway(error) ? new DatabaseAway() : error;
};

/**
 * @param {string | undefined} folder
 * @param {string} schema
 * @returns {Promise<Database>}
 */
async function openEmbedded(folder, schema) {
  const { PGlite } = await import('@electric-sql/pglite');
  // What people wrote is for this account's eyes only.
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 });
  const store = await PGlite.create(folder ? { dataDir: folder } : {});
  await store.exec(schema);
  // Nobody else has this folder open: a claim without an answer was left by a process that died.
  await store.exec('delete from writes where answer is null');
  return {
    query: async (sql, params) =>
      /** @type {Record<string, any>[]} */ ((await store.query(sql, params)).rows),
    transaction: async work =>
      store.transaction(inner =>
        work(
          async (sql, params) =>
            /** @type {Record<string, any>[]} */ ((await inner.query(sql, params)).rows),
        ),
      ),
    close: () => store.close(),
  };
}
