// @ts-check
/**
 * Does a few at a time what does not depend on time, and keeps the order.
 *
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
export const together = async (items, work, atOnce = 3) => {
  /** @type {R[]} */
  const done = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      done[index] = await work(/** @type {T} */ (items[index]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
};
