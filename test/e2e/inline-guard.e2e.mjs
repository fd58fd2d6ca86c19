// @ts-check
/** The guard inside the page, allowed by the hash that the build publishes, and by nothing else. */
import { readFileSync } from 'node:fs';
import { DESTINATION, expect, test } from './support.mjs';

const built = file => readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');
const hash = built('police-guard.csp.txt').trim();
const page = `<!doctype html><html lang="en"><title>Help</title>
  <script>${built('police-guard.js')}</script><p>Words</p>`;

const open = async (tab, allowed) => {
  await tab.route('http://a.test/', route =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': `default-src 'none'; script-src ${allowed}` },
      body: page,
    }),
  );
  await tab.goto('http://a.test/');
  await tab.keyboard.press('Escape');
};

test('Escape leaves a page that holds the guard and allows it by its hash', async ({
  page: tab,
}) => {
  await open(tab, hash);
  await tab.waitForURL(DESTINATION);
});

test('the same page without the hash holds an ordinary Escape', async ({ page: tab, guard }) => {
  guard.expectConsole(/Content Security Policy/);
  await open(tab, "'self'");
  expect(await tab.title()).toBe('Help');
});
