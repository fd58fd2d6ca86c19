// @ts-check
import { built } from '../built.mjs';
import { until } from '../until.mjs';

const { get, reset } = await built('consent');

/** @param {any} banner */
const asked = banner => until(() => banner.region);

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-cookie-consent policy="#policy" notice-href="/cookies" settings-href="/cookies"
    reload-on-withdraw="off"></police-cookie-consent>`,
  acts: {
    'the banner open': asked,
    'accepted and forgotten': async banner => {
      await asked(banner);
      banner.accept();
      await until(() => banner.message);
      reset();
    },
    'taken out while it saves': async (banner, element) => {
      await asked(banner);
      banner.reject();
      element.remove();
      await until(() => get().record);
      reset();
    },
    'the dialog open': async banner => {
      await asked(banner);
      banner.customise();
      await until(() => banner.dialog);
    },
    'the dialog open, and the exit': async banner => {
      await asked(banner);
      banner.customise();
      await until(() => banner.dialog);
      document.dispatchEvent(new Event('police-exit'));
    },
  },
};
