// @ts-check
// cspell:words isready pgdata
/** A PostgreSQL server of the tests' own: Debian's package, in a temporary folder, never a service. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where Debian puts the newest one; its programs are not on the path. */
const findServer = () => {
  const versions = '/usr/lib/postgresql';
  const found = existsSync(versions) ? readdirSync(versions).map(Number) : [];
  const bin = join(versions, String(Math.max(0, ...found.filter(Number.isFinite))), 'bin');
  return existsSync(join(bin, 'initdb')) ? bin : undefined;
};

const bin = findServer();

/**
 * Why tests of a real server are left out, or `false`. In CI they never are: `tools/setup.mjs`
 * installs the package.
 */
export const withoutPostgres =
  bin || process.env.CI ? false : 'no PostgreSQL server here: apt-get install postgresql';

/** The server refuses to run as root, so it runs as the user that the package made. */
const account = () => {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
};

/**
 * Starts a server with an empty database. It is as safe against a killed process as a force's own:
 * nothing of its durability is turned off.
 */
export async function startPostgres() {
  if (!bin) throw new Error('There is no PostgreSQL server: apt-get install postgresql');
  const user = account();
  const folder = mkdtempSync(join(tmpdir(), 'police-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const init = ['--pgdata', data, '--username=demo', '--auth=trust', '--encoding=UTF8'];
  execFileSync(join(bin, 'initdb'), [...init, '--no-instructions'], {
    ...{ ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const port = await freePort();
  const launch = () => {
    const parameters = ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port)];
    return spawn(join(bin, 'postgres'), parameters, { ...user, cwd: folder, stdio: 'ignore' });
  };
  let server = launch();
  /** "Fast": ends what is still connected, rather than wait for it. */
  const halt = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
  };
  const stop = async () => {
    if (server.exitCode === null) await halt();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await accepting(port, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `postgres://demo@127.0.0.1:${port}/postgres`,
    halt,
    /** After `halt`, at the same address. */
    async resume() {
      server = launch();
      await accepting(port, server);
    },
    stop,
  };
}

/** @param {number} port @param {import('node:child_process').ChildProcess} server */
async function accepting(port, server) {
  const ready = join(String(bin), 'pg_isready');
  for (let turn = 0; turn < 600; turn += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}.`);
    try {
      execFileSync(ready, ['-h', '127.0.0.1', '-p', String(port), '-q']);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('postgres did not take connections within a minute.');
}
