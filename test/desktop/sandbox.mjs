// @ts-check
/** Takes a script of ours into ./sandbox.sh, so that one command is enough to start it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SANDBOX = fileURLToPath(new URL('sandbox.sh', import.meta.url));

/**
 * Runs a command in a sandbox of its own, its output as ours, and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} parameters
 */
export const inSandbox = (program, parameters) =>
  new Promise((/** @type {(code: number) => void} */ resolve) => {
    const child = spawn('sh', [SANDBOX, program, ...parameters], { stdio: 'inherit' });
    child.on('close', code => resolve(code ?? 1));
  });
