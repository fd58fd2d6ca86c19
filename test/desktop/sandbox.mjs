// @ts-check
/** Takes a script of ours into ./sandbox.sh, so that one command is enough to start it. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SANDBOX = fileURLToPath(new URL('sandbox.sh', import.meta.url));

/**
 * Runs a command in a sandbox of its own and gives its exit code. Its complaints go to ours.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {(line: string) => void} [onLine] - takes each line of its output; else that is ours too
 */
export const inSandbox = (program, parameters, onLine) =>
  new Promise((/** @type {(code: number) => void} */ resolve) => {
    const child = spawn('sh', [SANDBOX, program, ...parameters], {
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit'],
    });
    if (child.stdout && onLine) createInterface({ input: child.stdout }).on('line', onLine);
    child.on('close', code => resolve(code ?? 1));
  });
