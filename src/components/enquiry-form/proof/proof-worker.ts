import { solve } from './solve.js';

/** How many are tried between two reports: some tenths of a second. */
const BATCH = 20_000;

addEventListener('message', ({ data }: MessageEvent<{ token: string; bits: number }>) => {
  for (let from = 0; ; from += BATCH) {
    const answer = solve(data.token, data.bits, from, BATCH);
    postMessage(answer ?? from + BATCH);
    if (answer !== undefined) return;
  }
});
