// @ts-check
/** The demo in a process of its own, which can be killed in the middle of its work and started again. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../demo/receiver/database.mjs';
import { startPostgres } from '../../receiver/postgres.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @typedef {'embedded' | 'postgres'} Store */

const program = fileURLToPath(new URL('receiver-process.mjs', import.meta.url));

/** @param {number} port @param {string} database */
async function launch(port, database) {
  const child = fork(program, [String(port), database], { stdio: 'inherit' });
  const origin = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', code => reject(new Error(`The receiver ended with ${code}.`)));
  });
  return { child, origin: String(origin) };
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
async function end(child, signal) {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** @param {Store} store a folder of PGlite's, or a PostgreSQL server */
export async function startKillable(store) {
  const server = store === 'postgres' ? await startPostgres() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'police-receiver-'));
  let { child, origin } = await launch(0, server?.url ?? folder);
  return {
    origin,
    /** No signal handler, no farewell, as a machine that loses its power; then up again, at the same address. */
    async killAndRestart() {
      await end(child, 'SIGKILL');
      ({ child } = await launch(Number(new URL(origin).port), server?.url ?? folder));
    },
    /** In an orderly way; then reads what the database holds. @param {string} sql */
    async stopAndRead(sql) {
      await end(child, 'SIGTERM');
      const database = await openDatabase(server ? { url: server.url } : { folder });
      const rows = await database.query(sql);
      await database.close();
      return rows;
    },
    async close() {
      if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGKILL');
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
