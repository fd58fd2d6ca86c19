// @ts-check
/**
 * A picture of every state: wide in English and narrow in Welsh; also narrow from right to left, dark,
 * in forced colours and on paper, but for an author's mistakes, which look like other states, and for
 * states tagged `alike`, which differ from another in words only.
 *
 * npm run test:visual -- --update-snapshots=all makes all baselines anew, =changed those that differ.
 */
import { existsSync, readFileSync } from 'node:fs';
import { wear } from '../support/looks.mjs';
import { pathOf, showsMistake, stories } from '../support/stories.mjs';
import { expect, standStill, test as base } from '../support/story-page.mjs';
import { FONT, popplerVersion, recordMachine, thisMachine, whyUnlike } from './machine.mjs';
import { sheetsOf } from './paper.mjs';

const HOW = 'to make new ones: npm run test:visual -- --update-snapshots=all';
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 568 };

/** @type {readonly import('../support/looks.mjs').Look[]} */
const EVERY = [
  { name: '1280-en', size: WIDE },
  { name: '320-cy', size: NARROW, language: 'cy' },
];
/** @type {readonly import('../support/looks.mjs').Look[]} */
const MORE = [
  { name: '320-rtl', size: NARROW, language: 'qps-plocm' },
  { name: '1280-dark', size: WIDE, scheme: 'dark' },
  // A dark palette, as most who use it have.
  { name: '1280-forced', size: WIDE, scheme: 'dark', forcedColours: true },
];

/** Longer pages go on with more of the same. @type {import('@playwright/test').PageScreenshotOptions} */
const AS_HELD = {
  fullPage: true,
  clip: { x: 0, y: 0, width: WIDE.width, height: 2600 },
  animations: 'disabled',
  caret: 'hide',
};

/** @param {Buffer} picture @param {string} file */
const isSame = (picture, file) => existsSync(file) && picture.equals(readFileSync(file));

const test = base.extend({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: WIDE });
      await standStill(context);
      await context.addInitScript(font => {
        const sheet = new CSSStyleSheet();
        // Forced colours show the caret that Playwright hides: there it must not blink.
        sheet.replaceSync(`body { font-family: '${font}' !important; }
          * { caret-animation: manual !important; }`);
        document.adoptedStyleSheets.push(sheet);
      }, FONT);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  machine: [
    async ({ browser }, use, info) => {
      const machine = await thisMachine(browser);
      if (!['none', 'missing'].includes(info.config.updateSnapshots)) recordMachine(machine);
      await use(machine);
    },
    { scope: 'worker' },
  ],
});

test('sheets of paper can be pictured', () => {
  const poppler = popplerVersion();
  test.skip(!poppler && !process.env.CI, 'needs poppler: apt-get install poppler-utils');
  expect(poppler, 'poppler-utils').not.toBe('');
});

for (const story of stories()) {
  const isOneOfMany = showsMistake(story) || story.tags.includes('alike');
  const looks = isOneOfMany ? EVERY : [...EVERY, ...MORE];
  test(`${story.title}: ${story.name}: pictures`, async ({ page, openStory, machine }, info) => {
    /** @type {string[]} */
    const unlike = [];
    /**
     * Holds a picture to its baseline: to its bytes, which most have and which is quick, or else to its
     * pixels. On an unlike machine a difference is told and proves nothing.
     */
    const hold = async (name, onPaper, picture, compare) => {
      const file = [...pathOf(story).split('/'), `${name}.png`];
      if (isSame(picture, info.snapshotPath(...file)) && info.config.updateSnapshots !== 'all')
        return;
      try {
        await compare(file);
      } catch (error) {
        if (info.config.updateSnapshots === 'all') throw error;
        const why = whyUnlike(machine, onPaper);
        if (!why) throw error;
        unlike.push(`${name}: ${why}`);
      }
    };

    await openStory(story, { language: 'en' });
    await page.evaluate(() => document.fonts.ready);
    for (const look of looks) {
      await wear(page, look);
      await hold(look.name, false, await page.screenshot(AS_HELD), file =>
        expect(page).toHaveScreenshot(file, AS_HELD),
      );
    }
    if (!isOneOfMany && popplerVersion()) {
      await wear(page, { name: 'paper', print: true });
      for (const [index, sheet] of (await sheetsOf(page)).entries()) {
        await hold(`paper-${index + 1}`, true, sheet, file => expect(sheet).toMatchSnapshot(file));
      }
    }
    test.skip(unlike.length > 0, `${unlike.join('; ')}; ${HOW}`);
  });
}
