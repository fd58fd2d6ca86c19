import { adoptAround } from './adopt-around.js';

/** Prints one element and nothing else of the page; the page itself is not touched. */
export const printOnly = (element: Element, ended: () => void): void => {
  const takeOut = adoptAround(
    element,
    holder =>
      `@media print{:root :not(${holder},:has(${holder})),:host :not(${holder},:has(${holder})){display:none!important}}`,
  );
  const end = (): void => {
    takeOut();
    ended();
  };
  // Not when `print()` returns: some browsers print later.
  addEventListener('afterprint', end, { once: true });
  print();
};
