// @ts-check
/** Every page of the demo, in both languages, in every look: whole, quiet, still and accessible. */
import {
  addAxe,
  addressOf,
  axeFindings,
  expect,
  LANGUAGES,
  layoutShifts,
  PAGES,
  test,
  watchLayoutShift,
} from './support.mjs';

/** The last one is the narrowest: it stays for what follows. */
const LOOKS = /** @type {const} */ ({
  'light, 1280 px': { width: 1280, media: {} },
  'dark, 1280 px': { width: 1280, media: { colorScheme: 'dark' } },
  'forced colours, 1280 px': { width: 1280, media: { forcedColors: 'active' } },
  'light, 320 px': { width: 320, media: {} },
});

const PLAIN = /** @type {const} */ ({ colorScheme: 'light', forcedColors: 'none' });

/** Runs in the page: whether it was seen, then without script. */
const hasPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;

for (const lang of LANGUAGES) {
  for (const name of PAGES) {
    test.describe(`/${lang === 'cy' ? 'cy/' : ''}${name}`, () => {
      test('axe finds nothing in any look; nothing scrolls sideways at 320 px (WCAG 1.4.10)', async ({
        page,
        demo,
      }) => {
        await addAxe(page);
        await page.goto(addressOf(demo, lang, name));
        await page.waitForLoadState('networkidle');
        for (const [look, { width, media }] of Object.entries(LOOKS)) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ ...PLAIN, ...media });
          expect(await axeFindings(page), look).toEqual([]);
        }
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
      });

      for (const width of [1280, 320]) {
        test(`does not shift when script comes late, ${width} px`, async ({ page, demo }) => {
          await watchLayoutShift(page);
          await page.setViewportSize({ width, height: 800 });
          await page.route(/\/police-elements\/(?!police-guard).*\.js$/, async route => {
            await page.waitForFunction(hasPainted);
            await route.continue();
          });
          await page.goto(addressOf(demo, lang, name), { waitUntil: 'networkidle' });
          expect(await layoutShifts(page)).toEqual([]);
        });
      }
    });
  }
}
