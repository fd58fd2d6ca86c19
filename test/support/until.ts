/** A little less than the runner gives a test, so that what was waited for is named. */
const PATIENCE = 25_000;

/**
 * Waits for what a test means, as long as the test may take: a busy machine is slow, not wrong.
 *
 * @param what - for the reader of a failure; the condition itself by default
 */
export const until = async (isSo: () => unknown, what = String(isSo)): Promise<void> => {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`still not so: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};
