// @ts-check
/** The exit on the smallest screens, with the cookie banner open: all of it there to press without scrolling. */
import { addressOf, expect, LANGUAGES, test } from './support.mjs';
import { wordsOf } from './words.mjs';

/** A window in CSS pixels, and what it stands for. */
const SCREENS = /** @type {const} */ ({
  'a small phone': { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2 },
  // Browser zoom is out of a test's reach; to the page it is this: fewer pixels, each of them larger.
  '1280 × 1024 at 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  // What a keyboard on the screen leaves, where it makes the page smaller: as the page asks for below.
  'a small phone, a keyboard up': { viewport: { width: 320, height: 300 }, deviceScaleFactor: 2 },
});

/** Runs in the page: which of the link's corners and middle would not take a press. */
const deadPoints = link => {
  const { left, top, right, bottom } = link.getBoundingClientRect();
  // The corners are round.
  const near = 1 + Math.ceil(parseFloat(getComputedStyle(link).borderRadius));
  return Object.entries({
    'top left': [left + near, top + near],
    'top right': [right - near, top + near],
    'bottom left': [left + near, bottom - near],
    'bottom right': [right - near, bottom - near],
    middle: [(left + right) / 2, (top + bottom) / 2],
  })
    .filter(([, [x, y]]) => !link.contains(document.elementFromPoint(x, y)))
    .map(([name]) => name);
};

for (const [screen, size] of Object.entries(SCREENS)) {
  test.describe(screen, () => {
    test.use(size);
    for (const lang of LANGUAGES) {
      for (const safety of [true, false]) {
        const which = `${lang}, ${safety ? 'with' : 'without'} a link to the safety page`;
        test(`the exit is whole, and pressable at its corners, ${which}`, async ({
          page,
          demo,
        }) => {
          if (!safety) {
            await page.route(/at-home$/, async route => {
              const answer = await route.fetch();
              const body = (await answer.text()).replace(/<a slot="safety".*?<\/a>/s, '');
              await route.fulfill({ response: answer, body });
            });
          }
          await page.goto(addressOf(demo, lang, 'at-home'));
          const reject = { name: wordsOf(lang)('cookie-consent.reject'), exact: true };
          await expect(page.getByRole('button', reject)).toBeVisible();
          await expect(page.locator('police-quick-exit > [slot=safety]')).toHaveCount(
            safety ? 1 : 0,
          );
          const link = page.locator('police-quick-exit > a:not([slot])');
          await expect(link).toBeInViewport({ ratio: 1 });
          expect(await link.evaluate(deadPoints)).toEqual([]);
          expect(await page.evaluate(() => scrollY)).toBe(0);
        });
      }
    }
  });
}

for (const lang of LANGUAGES) {
  test(`a keyboard makes the page smaller, and lies over nothing of it, ${lang}`, async ({
    page,
    demo,
  }) => {
    await page.goto(addressOf(demo, lang, 'at-home'));
    // Chromium and Firefox else let it lie over the page's end, where the exit is.
    await expect(page.locator('meta[name=viewport]')).toHaveAttribute(
      'content',
      /interactive-widget=resizes-content/,
    );
  });
}
