// @ts-check
import { until } from '../until.mjs';

/** @param {HTMLElement} element */
const open = async element => {
  element.querySelector('a')?.click();
  await until(() => element.querySelector('b'));
};

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-term ref="race"><a href="#race">race</a></police-term>`,
  acts: {
    'opened by a press': (_, element) => open(element),
    'opened and closed': async (_, element) => {
      await open(element);
      element.querySelector('a')?.click();
      await until(() => !element.querySelector('b'));
    },
    'opened by a pointer that rests': async (_, element) => {
      element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      await until(() => element.querySelector('b'));
      element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    },
    'removed while its words are on their way': async (_, element) => {
      element.querySelector('a')?.click();
    },
    'opened, and the exit': async (_, element) => {
      await open(element);
      document.dispatchEvent(new Event('police-exit'));
    },
  },
};
