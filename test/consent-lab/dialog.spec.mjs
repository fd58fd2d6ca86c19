// @ts-check
/** The dialog: keeps the focus, gives it back, and its Escape is nobody else's. */
import { button, choose, expect, ORIGINS, test, words } from './rig/lab.mjs';
import { sitePage } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = `${ORIGINS.https}/news/today`;
const EXIT =
  '<police-quick-exit><a href="https://weather.example/" rel="noreferrer noopener">Leave this site</a></police-quick-exit>';
/** A site's own use of the key, as menus and search boxes have it. */
const LISTENS = `<script>
  globalThis.heard = 0;
  document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') heard += 1; });
</script>`;
const GUARD = '<script src="/police-elements/police-guard.js"></script>';

const PAGES = {
  'without the quick exit': sitePage({ first: LISTENS }),
  'with the quick exit': sitePage({ first: `${GUARD}${LISTENS}`, header: EXIT }),
};

/** @param {Page} page */
const open = async page => {
  await page.goto(ADDRESS);
  await button(page, 'cookie-consent.customise').click();
  const dialog = page.getByRole('dialog', { name: words('cookie-consent.title') });
  await expect(dialog).toBeVisible();
  return dialog;
};
/** @param {Page} page @returns {Promise<number>} */
const heard = page => page.evaluate(() => /** @type {any} */ (globalThis).heard);

for (const [where, html] of Object.entries(PAGES)) {
  test.describe(where, () => {
    test.beforeEach(({ lab }) => lab.put('/news/today', { html }));

    test('25 Tabs: none escapes', async ({ page }) => {
      await open(page);
      const escaped = [];
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press(press < 20 ? 'Tab' : 'Shift+Tab');
        const place = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          // The browser's own controls are part of a modal dialog's round: then nothing has focus.
          return active && active !== document.body && !active.closest('dialog')
            ? active.outerHTML.slice(0, 80)
            : '';
        });
        if (place) escaped.push(place);
      }
      expect(escaped).toEqual([]);
    });

    test('Escape closes it, decides nothing, leaves nowhere, and gives the focus back', async ({
      page,
      lab,
    }) => {
      const dialog = await open(page);
      await dialog
        .getByRole('radio', { name: words('cookie-consent.yes'), exact: true })
        .first()
        .check();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(button(page, 'cookie-consent.customise')).toBeFocused();
      expect(page.url()).toBe(ADDRESS);
      expect(lab.askedOfOthers).toEqual([]);
      expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(
        'police_consent',
      );
      console.log(`measured: a listener of the page ${where} heard ${await heard(page)} Escapes`);
    });
  });
}

test('after the dialog, Escape is the page’s again', async ({ page, lab }) => {
  lab.put('/news/today', { html: PAGES['without the quick exit'] });
  const dialog = await open(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const before = await heard(page);
  await page.keyboard.press('Escape');
  expect(await heard(page)).toBe(before + 1);
});

test('where nothing is open, Escape leaves from the banner', async ({ page, lab }) => {
  lab.put('/news/today', { html: PAGES['with the quick exit'] });
  await page.goto(ADDRESS);
  await button(page, 'cookie-consent.reject').focus();
  await page.keyboard.press('Escape');
  await page.waitForURL('https://weather.example/');
});

test('the saved message stays, however long, and nothing is watched meanwhile', async ({
  page,
  lab,
}) => {
  lab.put('/news/today', { html: sitePage() });
  await page.clock.install();
  await page.goto(ADDRESS);
  await choose(page, 'accept');
  await page.evaluate(() => {
    const real = /** @type {PropertyDescriptor} */ (
      Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    );
    let reads = 0;
    Object.defineProperty(document, 'cookie', {
      get() {
        reads += 1;
        return real.get?.call(document);
      },
    });
    Object.defineProperty(globalThis, 'cookieReads', { get: () => reads });
  });
  await page.clock.fastForward('01:00:00');
  await page.clock.runFor(10_000);
  await expect(page.getByText(words('cookie-consent.savedAll'))).toBeFocused();
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).cookieReads)).toBe(0);
});
