/** Says each second how many are left, by the clock, as timers sleep with the device; then is done. */
export const countDown = (
  seconds: number,
  signal: AbortSignal,
  show: (left: number) => void,
  done: () => void,
): void => {
  const until = Date.now() + seconds * 1000;
  let timer = 0;
  const tick = (): void => {
    const left = until - Date.now();
    if (left <= 0) {
      done();
      return;
    }
    show(Math.ceil(left / 1000));
    timer = window.setTimeout(tick, Math.min(1000, left));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  tick();
};
