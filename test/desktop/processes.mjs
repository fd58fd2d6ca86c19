// @ts-check
/** The processes of one desktop: started in groups of their own, watched for rest, ended together. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @import { ChildProcess } from 'node:child_process' */

/** Ends a child and whatever it started: Chromium's children outlive it. @param {ChildProcess} child */
const killGroup = child => {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone.
  }
};

/** Whether any other process of this sandbox runs, or waits for a core or a disk. */
const someoneRuns = () =>
  readdirSync('/proc').some(name => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
    try {
      return /^[RD]/.test(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1] ?? '');
    } catch {
      return false; // It ended meanwhile.
    }
  });

const BEAT = 20;

/**
 * Waits until every process of the sandbox has been asleep for a while: what a person takes for "it
 * has finished". A page that never rests is given up on.
 * @param {{ still?: number, patience?: number }} [options] both in ms
 */
export const atRest = async ({ still = 200, patience = 5_000 } = {}) => {
  const end = Date.now() + patience;
  for (let rested = 0; rested < still && Date.now() < end; await sleep(BEAT)) {
    rested = someoneRuns() ? 0 : rested + BEAT;
  }
};

export class Processes {
  /** @type {Set<ChildProcess>} */
  #children = new Set();
  #logs;

  /** @param {string} logs - the folder where each program's output goes */
  constructor(logs) {
    this.#logs = logs;
  }

  /**
   * Starts a program; its output goes to a file named after it, descriptor 3 to us.
   * @param {string} program
   * @param {readonly string[]} parameters
   * @param {NodeJS.ProcessEnv} env
   */
  launch(program, parameters, env) {
    const out = openSync(join(this.#logs, `${basename(program)}.log`), 'a');
    const child = spawn(program, parameters, {
      env,
      stdio: ['ignore', out, out, 'pipe'],
      detached: true,
    });
    closeSync(out);
    // A program that can't start is reported by whoever waits for its first sign of life.
    child.on('error', () => this.#children.delete(child));
    this.#children.add(child);
    return child;
  }

  /**
   * Starts a server that writes one line, its address, on descriptor 3 when it is ready.
   * @param {string} program
   * @param {readonly string[]} parameters
   * @param {NodeJS.ProcessEnv} env
   */
  async firstLine(program, parameters, env) {
    const { stdio } = this.launch(program, parameters, env);
    let text = '';
    for await (const chunk of /** @type {import('node:stream').Readable} */ (stdio[3])) {
      text += chunk;
      if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
    }
    throw new Error(`${program} did not start: ${this.#logOf(program)}`);
  }

  /** Asks a child to end, and ends it. @param {ChildProcess} child */
  async end(child, { grace = 3_000 } = {}) {
    if (child.exitCode === null && child.kill('SIGTERM')) {
      await Promise.race([once(child, 'exit'), sleep(grace)]);
    }
    killGroup(child);
    this.#children.delete(child);
  }

  endAll() {
    this.#children.forEach(killGroup);
    this.#children.clear();
  }

  /** @param {string} program */
  #logOf(program) {
    return readFileSync(join(this.#logs, `${basename(program)}.log`), 'utf8').trim();
  }
}
