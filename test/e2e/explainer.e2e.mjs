// @ts-check
/** The nine characteristics on the demo: by link, by hash, printed. */
import { addressOf, expect, LANGUAGES, test } from './support.mjs';

const IDS = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
];

for (const lang of LANGUAGES) {
  test.describe(`protected characteristics, ${lang}`, () => {
    for (const id of IDS) {
      test(`#${id} opens cold, on a change of the hash and on Back`, async ({ page, demo }) => {
        const address = addressOf(demo, lang, 'positive-action');
        const details = page.locator(`section#${id} details`);
        const heading = page.locator(`section#${id}`).getByRole('heading').first();
        const isOpen = async () => {
          await expect(details).toHaveAttribute('open', '');
          await expect(heading).toBeInViewport();
          await expect(heading).toBeFocused();
        };
        await page.goto(`${address}#${id}`);
        await isOpen();
        await page.goto(address);
        await expect(details).not.toHaveAttribute('open', '');
        await page.evaluate(hash => (location.hash = hash), id);
        await isOpen();
        const other = id === 'age' ? 'sex' : 'age';
        await page.evaluate(hash => (location.hash = hash), other);
        await expect(page.locator(`section#${other} details`)).toHaveAttribute('open', '');
        await page.goBack();
        await isOpen();
      });
    }

    test('prints all nine whole', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'positive-action'), { waitUntil: 'networkidle' });
      await page.emulateMedia({ media: 'print' });
      for (const id of IDS) {
        const last = page.locator(`section#${id} details p`).last();
        await expect(last).toBeVisible();
        expect((await last.boundingBox())?.height).toBeGreaterThan(0);
      }
    });

    test('what is folded away takes no focus', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'positive-action'), { waitUntil: 'networkidle' });
      const inside = await page.evaluate(() => {
        const links = [...document.querySelectorAll('details:not([open]) a')];
        return links.filter(link => {
          link.focus();
          return document.activeElement === link;
        }).length;
      });
      expect(inside).toBe(0);
    });
  });
}
