// @ts-check
import { until } from '../until.mjs';

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-protected-characteristics></police-protected-characteristics>`,
  acts: {
    'everything open': async (_, element) => {
      element.setAttribute('open', 'all');
      await until(() => element.querySelectorAll('details[open]').length === 9);
    },
    'everything opened by its button': async (_, element) => {
      element.querySelector('button')?.click();
      await until(() => element.querySelectorAll('details[open]').length === 9);
    },
    'an address followed': async () => {
      location.hash = '#race';
      await until(() => document.activeElement?.closest('#race'));
      history.replaceState(null, '', location.pathname);
    },
    'other headings': async (_, element) => {
      element.setAttribute('heading-level', '3');
      await until(() => element.querySelector('h3'));
    },
  },
};
