// @ts-check
/**
 * Leaving where something is missing or against it (M7): each trouble by key and by press. The tab ends
 * elsewhere or blank, and never shows the page. More troubles, each a site of its own, are in test/hosts.
 */
import { readFileSync } from 'node:fs';
import { DESTINATION, expect, test } from './support.mjs';

/** @import { Page } from '@playwright/test' */
/**
 * @typedef {object} Trouble
 * @property {(page: Page) => Promise<unknown>} [prepare]
 * @property {string} [first] in the head, before our scripts
 * @property {string} [last] in the head, after them
 * @property {string} [policy] of the page's security
 * @property {string} [to] where the exit leads
 * @property {false} [guard]
 * @property {false} [element] only the link, as the page wrote it
 * @property {readonly ('Escape' | 'press')[]} [ways] both, where nothing is said
 * @property {RegExp} [console] what the browser says of the trouble
 */

const SITE = 'http://force.test';
const THROW = '<script src="/throws.js"></script>';

/** @type {Readonly<Record<string, Trouble>>} */
const TROUBLES = {
  'no trouble': {},
  'no script': { policy: "script-src 'none'", ways: ['press'], console: /Content Security Policy/ },
  'a script of the site throws before ours': { first: THROW, console: /of the site/ },
  'a script of the site throws after ours': { last: THROW, console: /of the site/ },
  'no inline script or style': {
    policy: "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
  },
  'storage and cookies blocked': { prepare: blockStorage },
  'the destination refuses to connect': { to: 'http://127.0.0.1:1/', console: /ERR_/ },
  'the destination has no such name': { to: 'https://nowhere.invalid/', console: /ERR_/ },
  'only the guard': { element: false, ways: ['Escape'] },
  'only the element': { guard: false, console: /the guard is missing/ },
};

/** @param {Page} page */
async function blockStorage(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { configurable: true, get });
    }
  });
}

/** @param {Trouble} trouble */
const htmlOf = ({ first = '', last = '', to = DESTINATION, guard, element }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Report abuse</title>
${first}
<link rel="police-exit" href="${to}">
${guard === false ? '' : '<script src="/police-guard.js"></script>'}
<link rel="stylesheet" href="/police-elements.css">
${element === false ? '' : '<script type="module" src="/quick-exit.js"></script>'}
${last}
</head><body><police-quick-exit><a href="${to}" rel="noreferrer noopener">Leave this site</a></police-quick-exit>
<h1>Report abuse</h1></body></html>`;

/** The force's site: one page, and the library as built. @param {Page} page @param {Trouble} trouble */
const serve = (page, trouble) =>
  page.route(`${SITE}/**`, route => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') {
      const headers = trouble.policy ? { 'content-security-policy': trouble.policy } : {};
      return route.fulfill({ contentType: 'text/html', headers, body: htmlOf(trouble) });
    }
    const body =
      path === '/throws.js'
        ? 'throw new Error("of the site")'
        : readFileSync(new URL(`../../dist/cdn${path}`, import.meta.url));
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body });
  });

for (const [name, trouble] of Object.entries(TROUBLES)) {
  for (const way of trouble.ways ?? /** @type {const} */ (['Escape', 'press'])) {
    test(`leaves by ${way}: ${name}`, async ({ page, guard }) => {
      if (trouble.console) guard.expectConsole(trouble.console);
      await trouble.prepare?.(page);
      if (trouble.to) await page.route(trouble.to, route => route.abort(errorOf(trouble.to)));
      await serve(page, trouble);
      await page.goto(`${SITE}/`);
      const link = page.getByRole('link', { name: 'Leave this site', exact: true });
      await expect(link).toBeVisible();
      const isReady = trouble.policy !== "script-src 'none'" && trouble.element !== false;
      await expect(page.locator('police-quick-exit:defined')).toHaveCount(isReady ? 1 : 0);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await link.click({ noWaitAfter: true });
      // Where nobody answers, the browser shows an error of its own, or the page has given up for blank.
      const end = trouble.to ? /^(chrome-error:|about:blank)/ : DESTINATION;
      await expect.poll(() => page.url()).toMatch(end);
      await expect(page.getByRole('heading', { name: 'Report abuse' })).toHaveCount(0);
      expect(await page.title()).not.toContain('Report');
    });
  }
}

// cspell:ignore namenotresolved connectionrefused
/** @param {string | undefined} to */
function errorOf(to = '') {
  return to.includes('invalid') ? 'namenotresolved' : 'connectionrefused';
}
