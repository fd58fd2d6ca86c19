// @ts-check
/** Records that can't be kept, and records that can't be believed: the banner, a message, nothing thrown. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '../../tools/browsers.mjs';
import { recordOnDevice } from './rig/device.mjs';
import {
  asking,
  button,
  choose,
  expect,
  launchOptionsFor,
  ORIGINS,
  ran,
  test,
  words,
} from './rig/lab.mjs';
import { ALL, recordOf } from './rig/policy.mjs';
import { heldCode, sitePage } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = `${ORIGINS.https}/news/today`;
const encoded = (/** @type {unknown} */ record) => encodeURIComponent(JSON.stringify(record));

test.beforeEach(({ lab }) =>
  lab.put('/news/today', {
    html: sitePage({ body: heldCode("(globalThis.ran ??= []).push('code')") }),
  }),
);

/** The choice holds for this page view, the banner stays and says so. @param {Page} page */
const expectSaidAndHeld = async page => {
  await button(page, 'cookie-consent.accept').click();
  const failed = page.getByText(words('cookie-consent.failed'));
  await expect(failed).toBeFocused();
  await expect(button(page, 'cookie-consent.retry')).toBeVisible();
  expect(await ran(page)).toEqual(['code']);
  return failed;
};

test('a write that does not read back', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  await page.goto(ADDRESS);
  const failed = await expectSaidAndHeld(page);
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: false });
  await button(page, 'cookie-consent.retry').click();
  await expect(failed).toHaveCount(0);
  await expect(page.getByText(words('cookie-consent.savedAll'))).toBeFocused();
  expect((await recordOnDevice(page))?.record.choices).toEqual(ALL);
  expect(await ran(page)).toEqual(['code']);
});

test('site data blocked in the settings of the browser', async ({ playwright, lab }) => {
  const folder = await mkdtemp(join(tmpdir(), 'consent-lab-'));
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(blocked));
  const context = await playwright.chromium.launchPersistentContext(folder, {
    // The shell reads no profile's settings.
    ...launchOptionsFor(lab, chromiumPath()),
    ignoreHTTPSErrors: true,
  });
  /** @type {string[]} */
  const thrown = [];
  context.on('weberror', error => thrown.push(String(error.error())));
  try {
    const page = await context.newPage();
    await page.goto(ADDRESS);
    const storage = page.evaluate(() => localStorage.length);
    await expect(storage, 'the browser blocks').rejects.toThrow(/Access is denied/);
    await expectSaidAndHeld(page);
    expect(thrown).toEqual([]);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('a sandboxed frame, which has no storage at all', async ({ page, lab }) => {
  lab.put('/outer', {
    html: '<!doctype html><title>Outer</title><iframe sandbox="allow-scripts" src="/inner" width="900" height="600"></iframe>',
  });
  const policy = /<script type="application\/json".*?<\/script>/s;
  const html = sitePage({ body: heldCode("document.body.dataset.ran = 'code'") });
  expect(html).toMatch(policy);
  lab.put('/inner', { html });
  await page.goto(`${ORIGINS.https}/outer`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: words('cookie-consent.accept'), exact: true }).click();
  await expect(frame.getByText(words('cookie-consent.failed'))).toBeVisible();
  await expect(frame.locator('body')).toHaveAttribute('data-ran', 'code');
});

/** What stands in the cookie, and who might have written it. */
const UNBELIEVABLE = {
  'corrupt: an escape that is none': '%E0%A4%A',
  'corrupt: half a record': encoded(recordOf()).slice(0, 60),
  "old: of the policy before, whose choices don't stand": encoded(recordOf({ policy: 2 })),
  'unknown: of a version to come': encoded(recordOf({ v: 2 })),
  'unknown: of another make': encoded({ categories: ['analytics'], revision: 0 }),
  'unknown: JSON that is no object': encoded([true]),
  'unknown: choices that are no yes or no': encoded(
    recordOf({ choices: { statistics: 'granted' } }),
  ),
  'unknown: a key that every object has': encoded(
    JSON.parse('{"__proto__":{"v":1},"choices":{"constructor":true}}'),
  ),
  'too long: nearly 4 KB': encoded(recordOf({ id: 'a'.repeat(3500) })),
  'too long: past the 1 KB that is written': encoded(recordOf({ id: 'a'.repeat(900) })),
};

for (const [what, value] of Object.entries(UNBELIEVABLE)) {
  test(what, async ({ page, context }) => {
    await context.addCookies([{ name: 'police_consent', value, url: ORIGINS.https }]);
    await page.goto(ADDRESS);
    await expect(asking(page)).toBeVisible();
    expect(await ran(page)).toEqual([]);
    await choose(page, 'accept');
    expect(await ran(page)).toEqual(['code']);
    expect((await recordOnDevice(page))?.record.choices).toEqual(ALL);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['code']);
    await expect(asking(page)).toHaveCount(0);
  });
}

test('the record that is believed is of the same make', async ({ page, context }) => {
  const value = encoded(recordOf());
  await context.addCookies([{ name: 'police_consent', value, url: ORIGINS.https }]);
  await page.goto(ADDRESS);
  await expect.poll(() => ran(page)).toEqual(['code']);
  await expect(asking(page)).toHaveCount(0);
});
