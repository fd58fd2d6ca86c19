// @ts-check
import { randomInt } from 'node:crypto';

export const newSeed = () => randomInt(2 ** 31);

/**
 * Numbers from 0 to 1 that come again in the same order for the same seed (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of the names, each as often as its weight says.
 * @template {string} Name
 * @param {() => number} random
 * @param {Readonly<Partial<Record<Name, number>>>} weights
 * @returns {Name}
 */
export function pick(random, weights) {
  const entries = /** @type {[Name, number][]} */ (Object.entries(weights));
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  throw new Error('No weight is above 0.');
}
