// @ts-check
import { built } from '../built.mjs';
import { until } from '../until.mjs';

const { reset, refuse, grant } = await built('consent');
// The banner brings the policy to a page; here only the gate stands.
document.body.append(
  Object.assign(document.createElement('police-cookie-table'), { policy: '#policy' }),
);

/** @param {HTMLElement} element @param {number} number */
const press = async (element, number) => {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  await until(() => root.querySelectorAll('button').length === 2);
  root.querySelectorAll('button')[number]?.click();
  await until(() => root.querySelector('slot[name=embed]'));
};

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-consent-gate category="video" service="demo-video">
    <a href="/film">Watch our film</a>
    <template><iframe srcdoc="<p>Film" title="Our film"></iframe></template>
  </police-consent-gate>`,
  acts: {
    'shown this once': (_, element) => press(element, 0),
    'shown this once, and the exit': async (_, element) => {
      await press(element, 0);
      document.dispatchEvent(new Event('police-exit'));
    },
    'always allowed, and withdrawn': async (_, element) => {
      await press(element, 1);
      await refuse('video');
      await element.updateComplete;
      reset();
    },
    'allowed elsewhere': async (_, element) => {
      await grant('video');
      await element.updateComplete;
      reset();
    },
  },
};
