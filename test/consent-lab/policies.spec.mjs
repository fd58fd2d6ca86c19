// @ts-check
/** Under content security policies by nonce, with Trusted Types: everything works, nothing is reported. */
import { button, choose, expect, ORIGINS, ran, test, words } from './rig/lab.mjs';
import { FILMS, heldCode, heldFile, heldFrame, sitePage, TRACKER } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = `${ORIGINS.https}/news/today`;
const NONCE = 'bGFiLW5vbmNl';
const REST = `style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html; report-uri /csp-reports`;
const POLICIES = {
  'by nonce alone': `script-src 'nonce-${NONCE}'; ${REST}`,
  'by nonce with strict-dynamic': `script-src 'nonce-${NONCE}' 'strict-dynamic'; ${REST}`,
};

const BODY = `<police-cookie-preferences policy="#cookie-policy"></police-cookie-preferences>
<police-cookie-table policy="#cookie-policy"></police-cookie-table>
<police-consent-gate category="video"><a href="${FILMS}/watch">Our film</a><template><iframe src="${FILMS}/gated" title="Our film"></iframe></template></police-consent-gate>
${heldCode("(globalThis.ran ??= []).push('code')")}${heldFile(`${TRACKER}/file.js`)}${heldFrame(`${FILMS}/film`)}`;
const SHADOW = `<div><template shadowrootmode="open"><p>In shadow</p>${heldCode("(globalThis.ran ??= []).push('shadow')")}${heldFile(`${TRACKER}/shadow-file.js`)}</template></div>`;
const WATCHES = `<script>
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', event =>
    violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;
const html = sitePage({ nonce: NONCE, first: WATCHES, body: BODY });

/** @param {Page} page @returns {Promise<string[]>} */
const violations = page => page.evaluate(() => /** @type {any} */ (globalThis).violations);

for (const [name, policy] of Object.entries(POLICIES)) {
  test(name, async ({ page, lab }) => {
    lab.put('/news/today', { html, headers: { 'content-security-policy': policy } });
    await page.goto(ADDRESS);
    await button(page, 'cookie-consent.customise').click();
    await page.getByRole('button', { name: words('cookie-consent.close'), exact: true }).click();
    await choose(page, 'accept');
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['code', 'file']);
    await expect(page.frameLocator('police-consent-gate iframe').locator('h1')).toBeVisible();
    await expect(page.frameLocator('iframe[data-consent]').locator('h1')).toBeVisible();
    const form = page.locator('police-cookie-preferences');
    for (const no of await form.getByRole('radio', { name: 'No', exact: true }).all()) {
      await no.check();
    }
    const again = page.waitForEvent('load');
    await button(page, 'cookie-preferences.save').click();
    await expect(form.getByText(words('cookie-preferences.saved'))).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await again;
    await expect(form).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(lab.seen.filter(({ path }) => path === '/csp-reports')).toEqual([]);
  });
}

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`${name}, inside a shadow root`, async ({ page, lab }) => {
    const headers = { 'content-security-policy': policy };
    lab.put('/news/today', {
      html: sitePage({ nonce: NONCE, first: WATCHES, body: SHADOW }),
      headers,
    });
    await page.goto(ADDRESS);
    await choose(page, 'accept');
    await expect.poll(async () => (await ran(page)).sort()).toEqual(['shadow', 'shadow-file']);
    expect(await violations(page)).toEqual([]);
  });
}

test('the policy is in force: a script without the nonce is reported', async ({
  page,
  lab,
  said,
}) => {
  said.expect(/violates the following Content Security Policy directive/);
  const headers = { 'content-security-policy': POLICIES['by nonce alone'] };
  lab.put('/news/today', { html: `${html}<script>ran.push('no nonce')</script>`, headers });
  await page.goto(ADDRESS);
  await expect.poll(() => violations(page)).toHaveLength(1);
  await expect
    .poll(() => lab.seen.filter(({ path }) => path === '/csp-reports').length)
    .toBeGreaterThan(0);
});
