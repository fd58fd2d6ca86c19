// @ts-check
/** The guard inside the page, allowed by the hash that the build publishes, and by nothing else. */
import { readFileSync } from 'node:fs';
import { DESTINATION, expect, test } from './support.mjs';

const built = file => readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');

test('Escape leaves a page that holds the guard and allows it by its hash', async ({ page }) => {
  const guard = built('police-guard.js');
  const hash = built('police-guard.csp.txt').trim();
  await page.route('http://a.test/', route =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': `default-src 'none'; script-src ${hash}` },
      body: `<!doctype html><html lang="en"><title>Help</title><script>${guard}</script><p>Words</p>`,
    }),
  );
  await page.goto('http://a.test/');
  await page.keyboard.press('Escape');
  await page.waitForURL(DESTINATION);
});
