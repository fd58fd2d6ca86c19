// @ts-check
/* global policeUnanswered */
import { until } from '../until.mjs';

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-beta-banner feedback-href="/feedback" feedback-endpoint="/feedback.json"></police-beta-banner>`,
  acts: {
    'the form open': banner => banner.open(),
    'words typed': async banner => {
      await banner.open();
      banner.rate(4);
      banner.write('Clear and quick');
    },
    'words typed, and the exit': async banner => {
      await banner.open();
      banner.write('Clear and quick');
      document.dispatchEvent(new Event('police-exit'));
    },
    'taken out while it sends, and answered later': async banner => {
      await banner.open();
      banner.rate(4);
      banner.write('Clear and quick');
      banner.submit();
      await until(() => policeUnanswered());
    },
    'not now, and undone': async (banner, element) => {
      banner.hideButton.click();
      await until(() => element.matches(':state(folded)'));
      banner.hideButton.click();
      await until(() => !element.matches(':state(folded)'));
    },
  },
};
