// @ts-check
/** Words of a page that are explained where they stand, on the demo: real keys, touch, the way out. */
import { addressOf, DESTINATION, expect, LANGUAGES, test } from './support.mjs';
import { wordsOf } from './words.mjs';

const RACE = {
  en: { word: 'race', gist: /^Race:\s*Your skin colour, which country you belong to/ },
  cy: { word: 'hil', gist: /^Hil:\s*Lliw eich croen, y wlad/ },
};

for (const lang of LANGUAGES) {
  const { word, gist } = RACE[lang];

  test.describe(`terms, ${lang}`, () => {
    test('nothing of the law is fetched until a word is pressed, then one language', async ({
      page,
      demo,
    }) => {
      /** @type {string[]} */
      const fetched = [];
      page.on('request', request => fetched.push(request.url().split('/').at(-1) ?? ''));
      await page.goto(addressOf(demo, lang, 'privacy'), { waitUntil: 'networkidle' });
      expect(fetched.filter(file => /^(gb|gist|further|light-styles)/.test(file))).toEqual([]);
      await page.getByRole('button', { name: word, exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: gist })).toBeVisible();
      expect(fetched.filter(file => /^(gb|gist|further|light-styles)/.test(file))).toEqual([
        'gist.js',
        `gb.${lang}.js`,
      ]);
    });

    test('the first Escape closes the gist, the second leaves', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'privacy'));
      const button = page.getByRole('button', { name: word, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: gist })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      await expect(button).toBeFocused();
      await page.keyboard.press('Escape');
      await page.waitForURL(DESTINATION);
    });

    test('the link in the gist leads to the whole, opened there', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'privacy'));
      await page.getByRole('button', { name: word, exact: true }).click();
      await page.getByRole('link', { name: wordsOf(lang)('term.more') }).click();
      await page.waitForURL('**/equality-law#race');
      await expect(page.locator('section#race details')).toHaveAttribute('open', '');
    });

    test.describe('by touch, in a small window', () => {
      test.use({ hasTouch: true, viewport: { width: 320, height: 568 } });

      test('a tap opens it in view, clear of the exit, and a tap elsewhere closes it', async ({
        page,
        demo,
      }) => {
        await page.goto(addressOf(demo, lang, 'privacy'));
        const last = page.locator('police-term').last().getByRole('button');
        await last.tap();
        const panel = page.locator('.police-term-gist');
        await expect(panel.getByRole('status')).not.toBeEmpty();
        await expect(panel).toBeInViewport({ ratio: 1 });
        const exit = await page.locator('police-quick-exit > a').first().boundingBox();
        const box = await panel.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(exit?.y ?? 0);
        await page.getByRole('heading', { level: 1 }).tap();
        await expect(panel).toHaveCount(0);
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('the word is a link to the whole', async ({ page, demo }) => {
        await page.goto(addressOf(demo, lang, 'privacy'));
        await page.getByRole('link', { name: word, exact: true }).click();
        await page.waitForURL('**/equality-law#race');
        await expect(page.locator('section#race')).toBeInViewport();
      });
    });
  });
}
