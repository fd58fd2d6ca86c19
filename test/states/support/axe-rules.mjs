// @ts-check
/** axe-core on the page that stands: what must hold, and AAA apart. */

const MUST = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TOLD = ['wcag2aaa'];

/** What a story shows is a part of a page, and Storybook's own frame has no landmarks. */
const OF_A_PAGE = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'landmark-unique',
];
/** The letters for tests are a language for private use (BCP 47), which axe does not know. */
const OF_TEST_LETTERS = ['html-lang-valid', 'valid-lang'];

/**
 * In forced colours the system chooses text and background, and axe takes a link's colour from the
 * page all the same; the pictures show the system's.
 */
const OF_THE_PAGES_COLOURS = ['color-contrast', 'color-contrast-enhanced'];

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ forcedColours?: boolean }} look
 * @returns {Promise<{ must: string[], told: string[] }>} a line a place
 */
export const axeFindings = async (page, { forcedColours = false }) => {
  const off = [...OF_A_PAGE, ...OF_TEST_LETTERS, ...(forcedColours ? OF_THE_PAGES_COLOURS : [])];
  const found = await page.evaluate(
    async ({ tags, off }) => {
      const { violations } = await globalThis.axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(off.map(id => [id, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, tags: ruleTags, nodes }) =>
        nodes.map(({ target, any }) => ({
          ruleTags,
          line: `${id}: ${help}: ${target.flat().join(' ')}${any[0]?.data?.contrastRatio ? ` (${any[0].data.contrastRatio}:1)` : ''}`,
        })),
      );
    },
    { tags: [...MUST, ...TOLD], off },
  );
  const isTold = ({ ruleTags }) => TOLD.some(tag => ruleTags.includes(tag));
  return {
    must: found.filter(finding => !isTold(finding)).map(({ line }) => line),
    told: found.filter(isTold).map(({ line }) => line),
  };
};
