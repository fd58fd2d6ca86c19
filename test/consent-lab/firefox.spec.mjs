// @ts-check
/** The heart of it in Firefox, which has its own list of public suffixes and its own cookie jar. */
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../tools/browsers.mjs';
import { expect, labTest as test } from './rig/lab.mjs';
import { OTHERS, SITE } from './rig/tracker.mjs';
import { sitePage, TRACKED } from './rig/site-page.mjs';
import { ESSENTIAL_COOKIES } from './rig/server.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */

const ADDRESS = `https://${SITE}/news/today`;

/** @type {Browser} */
let browser;
test.beforeAll(async ({ lab }) => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      // Every host of the lab is this machine, at the lab's ports.
      'network.dns.localDomains': [SITE, ...OTHERS].join(),
      'network.socket.forcePort': `80=${lab.ports.plain};443=${lab.ports.encrypted}`,
      // Nothing of the browser's own reaches out.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
});
test.afterAll(() => browser.close());
test.beforeEach(({ lab }) => {
  lab.reset();
  lab.put('/news/today', {
    html: sitePage({ body: TRACKED, banner: 'reload-on-withdraw="off"' }),
  });
});

/** A visitor who has never been here. @returns {Promise<{ page: Page, jar: () => Promise<string[]> }>} */
const visit = async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  return {
    page,
    jar: async () =>
      (await context.cookies())
        .map(({ name, domain, path }) => `${name} ${domain} ${path}`)
        .filter(line => line.includes(SITE.slice(4)))
        .sort(),
  };
};
/** @param {Page} page @param {'accept' | 'reject'} act */
const press = (page, act) =>
  page.locator(`police-cookie-consent >>> button[data-act=${act}]`).click();
/** @param {Page} page */
const stored = page =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ]);
const ESSENTIAL = ESSENTIAL_COOKIES.map(name => `${name} ${SITE} /`);

test('before a choice and after "reject": 0 requests, 0 cookies, 0 keys', async ({ lab }) => {
  const { page, jar } = await visit();
  await page.goto(ADDRESS, { waitUntil: 'networkidle0' });
  expect([lab.askedOfOthers, await jar(), await stored(page)]).toEqual([[], ESSENTIAL, []]);
  await press(page, 'reject');
  await expect.poll(jar).toHaveLength(3);
  await page.reload({ waitUntil: 'networkidle0' });
  expect([lab.askedOfOthers, await stored(page)]).toEqual([[], []]);
});

test('taken back: six cookies and each storage gone, what the site needs stays', async () => {
  const { page, jar } = await visit();
  await page.goto(ADDRESS);
  await press(page, 'accept');
  await expect.poll(jar).toHaveLength(9);
  await expect.poll(() => stored(page)).toHaveLength(4);
  await page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.refuse(['statistics', 'video']);
  });
  await expect.poll(jar).toEqual([`police_consent ${SITE} /`, ...ESSENTIAL]);
  await expect.poll(() => stored(page)).toEqual([]);
});
