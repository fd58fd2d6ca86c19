// @ts-check
const { port1, port2 } = new MessageChannel();
/** @type {((value?: unknown) => void)[]} */
const waiting = [];
port2.onmessage = () => waiting.shift()?.();

/** The next task: a thousand lives of several frames each would take minutes. */
export const task = () =>
  new Promise(resolve => {
    waiting.push(resolve);
    port1.postMessage('');
  });

export const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Until it holds, task by task. @param {() => unknown} holds */
export const until = async holds => {
  const end = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited for ${holds}`);
    await task();
  }
};
