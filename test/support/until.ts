/** Waits for what a test means, as long as the test may take: a busy machine is slow, not wrong. */
export const until = async (isSo: () => unknown): Promise<void> => {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 20));
};
