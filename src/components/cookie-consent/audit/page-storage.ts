import type { Kind, Seen } from './finding.js';

const NAMES: readonly [Kind, () => Promise<readonly string[]> | readonly string[]][] = [
  [
    'cookie',
    () =>
      document.cookie
        .split('; ')
        .filter(Boolean)
        .map(cookie => cookie.split('=')[0] ?? ''),
  ],
  ['localStorage', () => Object.keys(localStorage)],
  ['sessionStorage', () => Object.keys(sessionStorage)],
  ['indexedDB', async () => (await indexedDB.databases()).map(({ name }) => name ?? '')],
  ['cache', () => caches.keys()],
];

/** The names of what the page keeps on the device. What is blocked, or lacking here, holds nothing. */
export const readStorage = async (): Promise<Seen[]> => {
  const kinds = await Promise.all(
    NAMES.map(async ([kind, names]) => {
      try {
        return (await names()).map((name): Seen => ({ kind, name }));
      } catch {
        return [];
      }
    }),
  );
  return kinds.flat();
};
