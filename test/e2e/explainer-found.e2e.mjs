// @ts-check
/** What is folded away is out of the way, and yet found: by text fragments, on paper, without script. */
import { addressOf, expect, LANGUAGES, test } from './support.mjs';

/** The list as it is printed and pasted, with nothing else of the law. */
const PAGE = 'positive-action';
const NINE = 9;

/** The first words of each folded part, as an address has them: whole words, and "-" has a meaning there. */
const fragmentsIn = (/** @type {import('@playwright/test').Page} */ page) =>
  page.locator('police-protected-characteristics section').evaluateAll(sections =>
    sections.map(({ id, children }) => {
      const depth = [...children].find(({ localName }) => localName === 'details');
      const words = depth?.querySelector(':scope > p')?.textContent?.trim() ?? '';
      return {
        id,
        fragment: encodeURIComponent(words.split(' ').slice(0, 9).join(' ')).replaceAll('-', '%2D'),
      };
    }),
  );

for (const lang of LANGUAGES) {
  test.describe(`protected characteristics, folded, ${lang}`, () => {
    test('a text fragment opens the part that has the words, nine of nine', async ({
      page,
      demo,
    }) => {
      const address = addressOf(demo, lang, PAGE);
      await page.goto(address);
      const fragments = await fragmentsIn(page);
      expect(fragments).toHaveLength(NINE);
      for (const { id, fragment } of fragments) {
        await page.goto('about:blank');
        await page.goto(`${address}#:~:text=${fragment}`);
        await expect(page.locator(`section#${id} > details`)).toHaveAttribute('open', '');
        await expect(page.locator(`section#${id} > details > p`).first()).toBeInViewport();
        await expect(page.locator('section > details[open]')).toHaveCount(1);
      }
    });

    test('closed parts have no node in the accessibility tree', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, PAGE), { waitUntil: 'networkidle' });
      const session = await page.context().newCDPSession(page);
      /** Names of text that stands in a part. */
      const told = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const words = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value);
        const inside = await page
          .locator('section > details > p')
          .evaluateAll(paragraphs => paragraphs.map(({ textContent }) => textContent.trim()));
        return inside.filter(sentence => words.includes(sentence)).length;
      };
      expect(await told()).toBe(0);
      await page.locator('.police-all').click();
      await expect(page.locator('section > details[open]')).toHaveCount(NINE);
      expect(await told()).toBeGreaterThanOrEqual(NINE);
    });

    test('nothing is animated where motion is reduced', async ({ page, demo }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(addressOf(demo, lang, PAGE), { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        /** @type {any} */ (globalThis).moved = 0;
        for (const type of ['animationstart', 'transitionrun']) {
          document.addEventListener(type, () => /** @type {any} */ (globalThis.moved += 1), true);
        }
      });
      await page.locator('.police-all').click();
      await expect(page.locator('section > details[open]')).toHaveCount(NINE);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await page.evaluate(() => /** @type {any} */ (globalThis).moved)).toBe(0);
    });

    test("the force's own parts stand in their section, and play", async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, 'equality-law'), { waitUntil: 'networkidle' });
      const section = page.locator('section#disability');
      const slots = await section
        .locator(':scope > [slot]')
        .evaluateAll(parts => parts.map(({ slot }) => slot));
      expect(slots).toEqual(
        ['local', 'easy-read', 'bsl', 'audio'].map(kind => `disability-${kind}`),
      );
      for (const kind of ['bsl', 'audio']) {
        const film = section.locator(`[slot=disability-${kind}] video`);
        const ready = await film.evaluate(async media => {
          const video = /** @type {HTMLVideoElement} */ (media);
          video.preload = 'auto';
          video.load();
          await new Promise((resolve, reject) => {
            video.onloadeddata = resolve;
            video.onerror = () => reject(new Error(video.error?.message));
          });
          return video.readyState >= video.HAVE_CURRENT_DATA;
        });
        expect(ready).toBe(true);
      }
      const cues = await section.locator('track').evaluate(async element => {
        const { track } = /** @type {HTMLTrackElement} */ (element);
        if (!track.cues?.length) await new Promise(resolve => (element.onload = resolve));
        return track.cues?.length;
      });
      expect(cues).toBe(4);
    });
  });

  test.describe(`protected characteristics without script, ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('nine of nine under real headings, each opens and closes', async ({ page, demo }) => {
      await page.goto(addressOf(demo, lang, PAGE));
      const host = page.locator('police-protected-characteristics');
      await expect(host.getByRole('heading', { level: 3 })).toHaveCount(NINE);
      const summaries = host.locator('section > details > summary');
      for (let index = 0; index < NINE; index += 1) {
        await summaries.nth(index).click();
        await expect(host.locator('section > details > p').first()).toBeVisible();
      }
      await expect(host.locator('section > details[open]')).toHaveCount(NINE);
    });
  });
}
