// @ts-check
/** The snippets of the migration guide, as written there: who refused an earlier tool is not asked again. */
import { readFileSync } from 'node:fs';
import { recordOnDevice } from './rig/device.mjs';
import { asking, expect, ORIGINS, ran, test } from './rig/lab.mjs';
import { heldCode, sitePage } from './rig/site-page.mjs';

const GUIDE = readFileSync(
  new URL('../../docs/integration/cookie-consent-migration.md', import.meta.url),
  'utf8',
);
/** The one script that all share, and each tool's own function. */
const [, carryOver = ''] = /(<script type="module">.*?<\/script>)/s.exec(GUIDE) ?? [];
const refusedBefore = [...GUIDE.matchAll(/```js\n(const refusedBefore.*?)```/gs)].map(
  ([, code = '']) => code,
);
const json = (/** @type {unknown} */ value) => encodeURIComponent(JSON.stringify(value));

/** What each left behind, by the order in the guide: a refusal, and a grant. */
const TOOLS = {
  'GOV.UK': {
    no: {
      cookies_policy: json({ essential: true, usage: false }),
      cookies_preferences_set: 'true',
    },
    yes: {
      cookies_policy: json({ essential: true, usage: true }),
      cookies_preferences_set: 'true',
    },
  },
  orestbida: {
    no: { cc_cookie: json({ categories: ['necessary'], revision: 0 }) },
    yes: { cc_cookie: json({ categories: ['necessary', 'analytics'], revision: 0 }) },
  },
  Klaro: {
    no: { klaro: json({ counter: false, films: false }) },
    yes: { klaro: json({ counter: true, films: true }) },
  },
};

for (const [index, [tool, { no, yes }]] of Object.entries(TOOLS).entries()) {
  test.describe(tool, () => {
    /** @param {import('@playwright/test').Page} page @param {import('./rig/server.mjs').Lab} lab @param {Record<string, string>} cookies */
    const visitWith = async (page, lab, cookies) => {
      const code = refusedBefore[index] ?? '';
      expect(code, 'a snippet in the guide').not.toBe('');
      lab.put('/news/today', {
        html: sitePage({
          head: `<script>${code}</script>${carryOver}`,
          body: heldCode("(globalThis.ran ??= []).push('code')"),
        }),
      });
      await page
        .context()
        .addCookies(
          Object.entries(cookies).map(([name, value]) => ({ name, value, url: ORIGINS.https })),
        );
      await page.goto(`${ORIGINS.https}/news/today`);
    };

    test('a no is carried over', async ({ page, lab }) => {
      await visitWith(page, lab, no);
      await expect
        .poll(async () => (await recordOnDevice(page))?.record.choices)
        .toMatchObject({ statistics: false, video: false });
    });

    for (const [what, cookies] of Object.entries({
      'a yes': yes,
      'a cookie of another form': { ...no, cc_cookie: '{', klaro: '{', cookies_policy: '{' },
      nothing: {},
    })) {
      test(`${what} is not: the visitor is asked`, async ({ page, lab }) => {
        await visitWith(page, lab, cookies);
        await expect(asking(page)).toBeVisible();
        expect(await recordOnDevice(page)).toBeUndefined();
        expect(await ran(page)).toEqual([]);
      });
    }
  });
}
