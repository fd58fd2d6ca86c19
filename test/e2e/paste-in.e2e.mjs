// @ts-check
/** The HTML that is ready to paste, in the page of a CMS: with nothing of ours, and with our script. */
import { readFileSync } from 'node:fs';
import {
  addAxe,
  axeFindings,
  expect,
  LANGUAGES,
  layoutShifts,
  test,
  watchLayoutShift,
} from './support.mjs';
import { wordsOf } from './words.mjs';

/** Runs in the page: whether it was seen, then without script. */
const hasPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** @param {string} lang */
const ready = lang =>
  readFileSync(
    new URL(`../../docs/integration/protected-characteristics.${lang}.html`, import.meta.url),
    'utf8',
  );

/** @param {string} lang @param {string} head */
const pageOf = (lang, head) => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CMS</title><link rel="icon" href="data:,">${head}</head>
  <body><main><h1>CMS</h1>${ready(lang)}</main></body>
</html>`;

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} origin @param {string} lang @param {string} head
 */
const visit = async (page, origin, lang, head = '') => {
  await page.route('**/pasted', route =>
    route.fulfill({ contentType: 'text/html', body: pageOf(lang, head) }),
  );
  await page.goto(`${origin}/pasted`);
};

const SCRIPT =
  '<script type="module" src="/police-elements/protected-characteristics.js"></script>';
const SHEET = '<link rel="stylesheet" href="/police-elements/protected-characteristics.css">';

for (const lang of LANGUAGES) {
  test.describe(`pasted, with no script and no stylesheet, ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('all of it is read: headings, lines and what is under them', async ({ page, demo }) => {
      await visit(page, demo.origin, lang);
      const sections = page.locator('section[id]');
      await expect(sections).toHaveCount(14);
      for (const section of await sections.all()) {
        await expect(section.getByRole('heading', { level: 2 })).toBeVisible();
        await expect(section.locator('.police-gist')).toBeVisible();
        await expect(section.locator('details > p').first()).toBeVisible();
      }
    });

    test('prints whole, does not scroll sideways at 320 px, and each part closes by itself', async ({
      page,
      demo,
    }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await visit(page, demo.origin, lang);
      const { width } = (await page.locator('html').boundingBox()) ?? { width: 0 };
      expect(width).toBeLessThanOrEqual(320);
      await page.emulateMedia({ media: 'print' });
      for (const last of await page.locator('section[id] details dd:last-child').all()) {
        await expect(last).toBeVisible();
      }
      await page.emulateMedia({ media: 'screen' });
      const race = page.locator('section#race');
      await race.locator('summary').click();
      await expect(race.locator('details > p').first()).toBeHidden();
    });
  });

  test(`pasted, then enhanced, ${lang}: nothing doubled, nothing moved`, async ({ page, demo }) => {
    await addAxe(page);
    await watchLayoutShift(page);
    const nodes = () => page.locator('police-protected-characteristics *').count();
    let before = 0;
    await page.route('**/protected-characteristics.js', async route => {
      await page.waitForFunction(hasPainted);
      before = await nodes();
      await route.continue();
    });
    await visit(page, demo.origin, lang, SHEET + SCRIPT);
    const button = page.getByRole('button', {
      name: wordsOf(lang)('protected-characteristics.hideAll'),
    });
    await expect(button).toBeVisible();
    await expect(page.locator('section[id]')).toHaveCount(14);
    expect(await nodes(), 'the bar and its button alone').toBe(before + 2);
    await expect(page.locator('.police-as-at')).toHaveCount(1);
    expect(await layoutShifts(page)).toEqual([]);
    await button.click();
    await expect(page.locator('section[id] details[open]')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
  });
}
