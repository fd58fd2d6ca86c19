// @ts-check
/** Leaving: by key and by press, from every page, with and without script; nothing comes back. */
import { addressOf, DESTINATION, expect, LANGUAGES, PAGES, test } from './support.mjs';
import { wordsOf } from './words.mjs';

for (const lang of LANGUAGES) {
  const words = wordsOf(lang);

  test.describe(`leaving, ${lang}`, () => {
    for (const name of PAGES) {
      test(`Escape leaves /${name} at once, and sends no referrer`, async ({
        page,
        demo,
        visits,
      }) => {
        await page.goto(addressOf(demo, lang, name));
        await page.keyboard.press('Escape');
        await page.waitForURL(DESTINATION);
        expect(visits).toEqual([{ url: DESTINATION, referer: undefined }]);
      });
    }

    test('the link leaves at once; Back shows nothing of the page', async ({
      page,
      demo,
      visits,
    }) => {
      await page.goto(addressOf(demo, lang, ''));
      await page.goto(addressOf(demo, lang, 'at-home'));
      await page.getByRole('link', { name: words('quick-exit.label'), exact: true }).click();
      await page.waitForURL(DESTINATION);
      expect(visits.every(({ referer }) => referer === undefined)).toBe(true);
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForURL(DESTINATION);
    });

    test('Tab meets the link before all else of a page whose banner is answered', async ({
      page,
      demo,
    }) => {
      await page.goto(addressOf(demo, lang, 'at-home'));
      await page.getByRole('button', { name: words('cookie-consent.reject'), exact: true }).click();
      await expect(page.getByText(words('cookie-consent.savedNone'))).toBeFocused();
      await page.reload();
      const link = page.getByRole('link', { name: words('quick-exit.label'), exact: true });
      // A busy browser drops a key that comes before the page's first frame, or keeps it for later.
      await page.evaluate(
        () => new Promise(frame => requestAnimationFrame(() => requestAnimationFrame(frame))),
      );
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await page.waitForURL(DESTINATION);
    });

    test('Escape leaves before any module has loaded', async ({ page, demo }) => {
      await page.route(/\/police-elements\/(?!police-guard).*\.js$/, () => new Promise(() => {}));
      await page.goto(addressOf(demo, lang, 'at-home'), { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL(DESTINATION);
    });

    test('nothing of the page is to be seen while the destination is slow', async ({
      page,
      demo,
      context,
    }) => {
      // On the same site: while another site's page is awaited, the browser answers no test.
      const slow = `${demo.origin}/slow`;
      let answer = () => {};
      await page.route(slow, async route => {
        await new Promise(resolve => (answer = () => resolve(undefined)));
        await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
      });
      await page.goto(addressOf(demo, lang, 'at-home'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(href => {
        Object.assign(document.querySelector('police-quick-exit'), { href, sameSite: true });
      }, slow);
      const devtools = await context.newCDPSession(page);
      await page.keyboard.press('Escape');
      const { data } = await devtools.send('Page.captureScreenshot');
      // A frightened second press must not stop the browser from leaving.
      await page.keyboard.press('Escape');
      answer();
      await page.waitForURL(slow);
      expect(await coloursOf(context, data)).toHaveLength(1);
    });

    test('what was typed is gone after leaving and coming back', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'positive-action'));
      const message = page.locator('textarea[name=message]');
      await message.fill('canary');
      await page.keyboard.press('Escape');
      await page.waitForURL(DESTINATION);
      await page.goto(addressOf(demo, lang, 'positive-action'));
      await expect(page.locator('textarea[name=message]')).toHaveValue('');
    });

    test('in view at 320 × 568 with the cookie banner open, and not over it', async ({
      page,
      demo,
    }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(addressOf(demo, lang, ''));
      const link = page.getByRole('link', { name: words('quick-exit.label'), exact: true });
      const reject = page.getByRole('button', {
        name: words('cookie-consent.reject'),
        exact: true,
      });
      for (const control of [link, reject]) {
        await expect(control).toBeInViewport({ ratio: 1 });
        const box = await control.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        // Playwright's own hit test: fails when something else would take the press.
        await control.click({ trial: true });
      }
    });
  });
}

/** The different colours of the pixels of a picture (PNG, base64). */
const coloursOf = async (context, shot) => {
  const blank = await context.newPage();
  const colours = await blank.evaluate(async encoded => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, image.width, image.height);
    const colours = new Set();
    for (let at = 0; at < data.length; at += 4)
      colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return [...colours];
  }, shot);
  await blank.close();
  return colours;
};
