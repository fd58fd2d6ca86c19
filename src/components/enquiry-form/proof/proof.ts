import type { Challenge } from '../sending/answers.js';
import { proofText } from './proof.text.js';
import { solve } from './solve.js';

/** After a minute a person is better served by a telephone. */
const TIME_LIMIT = 60_000;
/** Hashes between two breaths of the page: well under 50 ms on an old phone (Long Tasks API). */
const SLICE = 250;

const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** A page under Trusted Types takes no bare address; one that does not allow the policy throws here. */
const trusted = (url: string): string => {
  policy ??= trustedTypes?.createPolicy('police-elements', { createScriptURL: own => own });
  return policy?.createScriptURL(url) ?? url;
};

/** In the page itself, in slices. */
const inPage = async (
  { token, bits }: Challenge,
  signal: AbortSignal,
  tried: (count: number) => void,
): Promise<string | undefined> => {
  for (let from = 0; !signal.aborted; from += SLICE) {
    const answer = solve(token, bits, from, SLICE);
    if (answer !== undefined) return answer;
    tried(from + SLICE);
    await breath();
  }
  return undefined;
};

/**
 * In a worker, which is a file beside this one: no `blob:`, no `eval`. Where a policy (`worker-src`,
 * Trusted Types), another origin or an old browser won't have it, it is rejected.
 */
const inWorker = (
  challenge: Challenge,
  signal: AbortSignal,
  tried: (count: number) => void,
): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const { href } = new URL('./proof-worker.js', import.meta.url);
    const worker = new Worker(trusted(href), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      resolve(undefined);
    };
    signal.addEventListener('abort', end);
    worker.onmessage = ({ data }: MessageEvent<string | number>) => {
      if (typeof data === 'number') {
        tried(data);
        return;
      }
      signal.removeEventListener('abort', end);
      worker.terminate();
      resolve(data);
    };
    worker.onerror = event => {
      event.preventDefault();
      worker.terminate();
      reject(new Error('no worker'));
    };
    worker.postMessage(challenge);
  });

/**
 * Does the work of a challenge: `undefined` where it was stopped or took too long.
 *
 * @param tell - words for how far it is; nobody can say for certain, so it is how likely an end was by now
 */
export const prove = async (
  challenge: Challenge,
  signal: AbortSignal,
  tell: (say: () => string) => void,
  limit = TIME_LIMIT,
): Promise<string | undefined> => {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, limit);
  signal.addEventListener('abort', end);
  const tried = (count: number): void => {
    const likely = 1 - Math.exp(-count / 2 ** challenge.bits);
    const share = Math.floor(likely * 100);
    tell(() => proofText.progress(share));
  };
  tried(0);
  try {
    return await inWorker(challenge, ending.signal, tried).catch(() =>
      inPage(challenge, ending.signal, tried),
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
};
