// @ts-check
/** Leaving by an exit of the site's own, which a site may have: the tab ends where that leads to. */
import { createServer } from 'node:http';
import { startDemo } from '../../demo/serve.mjs';
import { expect, LANGUAGES, test } from './support.mjs';

/** A neutral site, on another host than the demo, that keeps what it is told. */
const startNeutralSite = async () => {
  /** @type {(string | undefined)[]} */
  const referrers = [];
  const server = createServer((request, response) => {
    if (request.url === '/weather') referrers.push(request.headers.referer);
    response.setHeader('content-type', 'text/html').end('<title>Weather</title>');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => new Promise(resolve => server.close(resolve));
  return { href: `http://localhost:${port}/weather`, referrers, close };
};

/** The page, with the site's own exit in its link and nothing else changed. */
const openWithOwnExit = async (page, origin, lang) => {
  await page.route(/at-home$/, async route => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replaceAll('https://www.bbc.co.uk/weather', '/exit')
      .replace('<police-quick-exit', '<police-quick-exit same-site');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${origin}${lang === 'cy' ? '/cy' : ''}/at-home`);
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    for (const lang of LANGUAGES) {
      test(`leaves by /exit, without a referrer, ${lang}`, async ({ page }) => {
        const neutral = await startNeutralSite();
        const demo = await startDemo({ port: 0, thirdPartyPort: 0, exitTo: neutral.href });
        let asked = 0;
        page.on('request', request => {
          if (request.url() === `${demo.origin}/exit`) asked += 1;
        });
        await openWithOwnExit(page, demo.origin, lang);
        if (javaScriptEnabled) await page.keyboard.press('Escape');
        else await page.locator('police-quick-exit > a').first().click();
        await page.waitForURL(neutral.href);
        expect(asked).toBe(1);
        expect(neutral.referrers).toEqual([undefined]);
        await demo.close();
        await neutral.close();
      });
    }
  });
}
