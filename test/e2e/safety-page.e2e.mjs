// @ts-check
// cspell:words camdriniaeth trais dianc anhysbys anweledig
/** The page that says what leaving can't do: the ready text, whole, in both languages. */
import { readFileSync } from 'node:fs';
import { addressOf, expect, LANGUAGES, test } from './support.mjs';

const SECTIONS = ['danger', 'hides', 'stays', 'safer', 'clear'];
/** Words in the address, the title and the history list that give away why somebody was here. */
const TELLING =
  /abuse|victim|violence|escape|leave|leaving|hide|safe|danger|camdriniaeth|trais|dianc|gadael|diogel/i;
const PROMISES = /no trace|untraceable|anonymous|invisible|heb adael ôl|dim ôl|anhysbys|anweledig/i;

const readyText = lang =>
  readFileSync(new URL(`../../docs/integration/safety-page.${lang}.html`, import.meta.url), 'utf8');

/** @param {import('@playwright/test').Page} page */
const outline = page =>
  page
    .locator('main')
    .evaluate(main =>
      [...main.querySelectorAll('h1, h2, li, p')].map(node => `${node.localName} ${node.id}`),
    );

for (const lang of LANGUAGES) {
  test.describe(`the safety page, ${lang}`, () => {
    test('is where the link beside the exit leads to, and is the ready text', async ({
      page,
      demo,
    }) => {
      await page.goto(addressOf(demo, lang, ''));
      await page.locator('police-quick-exit > [slot=safety]').click();
      await page.waitForURL(addressOf(demo, lang, 'staying-safe'));
      const shown = (await page.locator('main').innerHTML()).replace(/\s+/g, ' ').trim();
      const ready = readyText(lang).replace(/<!--.*?-->/g, '');
      expect(shown).toBe(ready.replace(/\s+/g, ' ').trim());
      const headings = page.locator('main h2');
      expect(await headings.evaluateAll(all => all.map(({ id }) => id))).toEqual(SECTIONS);
    });

    test('gives nothing away in its title, and promises nothing', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'staying-safe'));
      expect(await page.title()).not.toMatch(TELLING);
      expect(await page.locator('main').innerText()).not.toMatch(PROMISES);
    });

    test('names every way to call for help', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'staying-safe'));
      const danger = page.locator('#danger + ul');
      for (const number of ['999', '55', '18000', '999 BSL', 'register']) {
        await expect(danger).toContainText(number);
      }
    });
  });
}

test('the safety page has the same parts in English and in Welsh', async ({ page, demo }) => {
  await page.goto(addressOf(demo, 'en', 'staying-safe'));
  const english = await outline(page);
  await page.goto(addressOf(demo, 'cy', 'staying-safe'));
  expect(await outline(page)).toEqual(english);
});
