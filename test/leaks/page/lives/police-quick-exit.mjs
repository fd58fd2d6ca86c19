// @ts-check
/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-quick-exit>
    <a href="https://www.bbc.co.uk/weather" rel="noreferrer noopener">Leave this site</a>
  </police-quick-exit>`,
  // Leaving ends the page, and all that is in it.
  exits: false,
  acts: {
    'other shortcuts': async (_, element) => {
      element.setAttribute('shortcut', 'escape-3 shift-3');
      await element.updateComplete;
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', code: 'ShiftLeft' }));
    },
    'another place': async (_, element) => {
      element.setAttribute('position', 'static');
      await element.updateComplete;
      element.setAttribute('position', 'top');
      await element.updateComplete;
    },
    'all tabs, on and off and on': async (_, element) => {
      for (const on of [true, false, true]) {
        element.toggleAttribute('all-tabs', on);
        await element.updateComplete;
      }
    },
    'a link of the page in place of its own': async (_, element) => {
      element.replaceChildren();
      await element.updateComplete;
      element.append(Object.assign(document.createElement('a'), { href: '/away' }));
      await element.updateComplete;
    },
  },
};
