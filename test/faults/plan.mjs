// @ts-check
import { FAULTS } from './catalogue.mjs';
import { newSeed, pick, randomFrom } from './random.mjs';

/**
 * @import { Fault, FaultName } from './catalogue.mjs'
 * @typedef {FaultName | Fault} Named a fault of the catalogue, or one made up
 * @typedef {{ method: string, path: string, number: number }} Asked `number`: of writes, from 0
 * @typedef {readonly Named[]} InOrder the first write meets the first; after the last all pass
 * @typedef {InOrder | Readonly<Record<string, InOrder>> | ((asked: Asked) => Named | undefined)} Plan
 *   in order of all writes, in order of the writes to each path, or any rule
 * @typedef {Readonly<Partial<Record<FaultName, number>>>} Weights
 */

/** @param {Named | undefined} named @returns {{ name: string, fault: Fault }} */
const read = named => {
  if (named === undefined) return { name: 'pass', fault: FAULTS.pass };
  if (typeof named !== 'string') return { name: named.does, fault: named };
  const fault = FAULTS[named];
  if (!fault) throw new Error(`There is no fault "${named}".`);
  return { name: named, fault };
};

/** @param {InOrder} faults */
const inOrder = faults => {
  let next = 0;
  return () => faults[next++];
};

/** @param {Plan} plan @returns {(asked: Asked) => { name: string, fault: Fault }} */
export function byPlan(plan) {
  if (typeof plan === 'function') return asked => read(plan(asked));
  if (Array.isArray(plan)) {
    const next = inOrder(plan);
    return () => read(next());
  }
  const queues = new Map(Object.entries(plan).map(([path, faults]) => [path, inOrder(faults)]));
  return ({ path }) => read(queues.get(path)?.());
}

/**
 * The same seed and weights give the same faults in the same order.
 * @param {Weights} weights
 * @param {number} [seed]
 */
export function bySeed(weights, seed = newSeed()) {
  const random = randomFrom(seed);
  return { seed, choose: () => read(pick(random, weights)) };
}
