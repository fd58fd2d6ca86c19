// @ts-check

/** @type {import('../drive.mjs').Life} */
export const life = {
  html: `<police-cookie-table policy="#policy"><p>Call 101.</p></police-cookie-table>`,
  acts: {
    'one category': async (_, element) => {
      element.setAttribute('category', 'video');
      await element.updateComplete;
    },
  },
};
