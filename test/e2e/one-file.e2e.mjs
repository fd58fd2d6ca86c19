// @ts-check
/**
 * The one file on a page that has nothing else: bare tags, no stylesheet, a strict policy. What a web
 * team gets that pastes one address into its content management system.
 */
import { expect, received, test } from './support.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>One file</title>
    <script src="/police-elements/police-guard.js"></script>
    <script type="module" src="/police-elements/police-elements.js"></script>
  </head>
  <body>
    <police-cookie-consent policy="#policy"></police-cookie-consent>
    <script type="application/json" id="policy">
      { "version": 1, "categories": [{ "id": "statistics", "basis": "consent", "label": { "en": "Counting", "cy": "Cyfrif" } }] }
    </script>
    <police-quick-exit></police-quick-exit>
    <header><police-beta-banner feedback-endpoint="/feedback"></police-beta-banner></header>
    <main>
      <h1>One file</h1>
      <police-protected-characteristics></police-protected-characteristics>
      <police-enquiry-form action="/enquiries"></police-enquiry-form>
      <police-cookie-preferences policy="#policy"></police-cookie-preferences>
      <police-cookie-table policy="#policy"></police-cookie-table>
    </main>
  </body>
</html>`;

/** @param {import('@playwright/test').Page} page @param {string} origin */
const open = async (page, origin) => {
  await page.route('**/one-file', route =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: PAGE,
    }),
  );
  await page.goto(`${origin}/one-file`, { waitUntil: 'networkidle' });
};

test('one file makes all elements work, without another request, in both languages', async ({
  page,
  demo,
}) => {
  /** @type {string[]} */
  const requests = [];
  page.on('request', request => requests.push(new URL(request.url()).pathname));
  await open(page, demo.origin);
  await expect(page.locator('section[id] details')).toHaveCount(9);
  await expect(page.locator('police-enquiry-form [name=message]')).toBeVisible();
  await expect(page.locator('police-quick-exit > a')).toBeInViewport({ ratio: 1 });
  expect(requests).toEqual([
    '/one-file',
    '/police-elements/police-guard.js',
    '/police-elements/police-elements.js',
  ]);

  await page.evaluate(() => {
    document.documentElement.lang = 'cy';
  });
  await expect(page.locator('section#age').getByRole('heading')).toHaveText('Oed');
  await expect(page.locator('police-quick-exit > a')).toHaveText('Gadael y wefan hon');

  const exported = await page.evaluate(async file => {
    const module = await import(file);
    return { names: Object.keys(module).sort(), allowed: module.consent.allows('statistics') };
  }, '/police-elements/police-elements.js');
  expect(exported).toEqual({ names: ['consent', 'setMessages'], allowed: false });
});

test('one file has no worker beside it and a policy allows none: proof of work is done in the page', async ({
  page,
  demo,
  guard,
}) => {
  guard.expectConsole(/status of 403|TrustedTypePolicy|Content Security Policy/);
  await page.route(
    '**/enquiries',
    route =>
      route.fulfill({
        ...{ status: 403, contentType: 'application/problem+json' },
        body: JSON.stringify({ challenge: { token: 'abc.def', bits: 10 } }),
      }),
    { times: 1 },
  );
  await open(page, demo.origin);
  const form = page.locator('police-enquiry-form');
  await form.locator('[name=message]').fill('Proved in the page');
  await form.locator('[name=reply_by][value=none]').check();
  await form.locator('button[type=submit]').click();
  await expect(form).toHaveAttribute('state', 'sent');
  expect((await received(demo)).enquiries[0].message).toBe('Proved in the page');
});
