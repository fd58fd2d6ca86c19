// @ts-check
import { built } from '../built.mjs';
import { until } from '../until.mjs';

const { reset } = await built('consent');

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-cookie-preferences policy="#policy"><p>Choices need script.</p></police-cookie-preferences>`,
  acts: {
    'saved and forgotten': async (_, element) => {
      const root = /** @type {ShadowRoot} */ (element.shadowRoot);
      await until(() => root.querySelector('form'));
      for (const radio of root.querySelectorAll('input[value=yes]')) {
        /** @type {HTMLInputElement} */ (radio).click();
      }
      root.querySelector('form')?.requestSubmit();
      await until(() => root.querySelector('.message'));
      reset();
    },
  },
};
