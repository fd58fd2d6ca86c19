// @ts-check
/** The proof of a choice: its fields, its size, its cookie, and the same at the endpoint. */
import Ajv from 'ajv';
import { recordOnDevice } from './rig/device.mjs';
import { button, choose, expect, ORIGINS, test, words } from './rig/lab.mjs';
import { ALL, NONE, POLICY } from './rig/policy.mjs';
import { FILMS, sitePage } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const SCHEMA = {
  type: 'object',
  required: ['v', 'id', 'first', 'last', 'policy', 'wording', 'lang', 'source', 'choices'],
  properties: {
    v: { const: 1 },
    id: { type: 'string', minLength: 16 },
    first: time,
    last: time,
    policy: { const: POLICY.version },
    wording: { type: 'string', pattern: '^[\\w.-]{1,32}$' },
    lang: { enum: ['en', 'cy'] },
    source: { enum: ['banner', 'dialog', 'page', 'embed', 'api', 'signal'] },
    choices: {
      type: 'object',
      required: ['statistics', 'video', 'appearance'],
      additionalProperties: { type: 'boolean' },
    },
    basis: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const AjvClass = /** @type {typeof Ajv.default} */ (/** @type {unknown} */ (Ajv));
const fits = new AjvClass({ strict: false }).compile(SCHEMA);

const PAGE = sitePage({
  banner: 'record-endpoint="/consents"',
  body: `<police-cookie-preferences policy="#cookie-policy"></police-cookie-preferences><police-consent-gate category="video"><a href="${FILMS}/watch">Our film</a><template><iframe src="${FILMS}/gated" title="Our film"></iframe></template></police-consent-gate>`,
});
test.beforeEach(({ lab }) => lab.put('/news/today', { html: PAGE }));

/** @param {Page} page */
const checked = async page => {
  const cookie = await recordOnDevice(page);
  expect(fits(cookie?.record), JSON.stringify(fits.errors)).toBe(true);
  expect(cookie?.value.length).toBeLessThan(1024);
  return cookie;
};

/** Each place at which a choice is made, and what it decides there. @type {Record<string, { act: (page: Page) => Promise<unknown>, choices: Record<string, boolean> }>} */
const PLACES = {
  banner: { act: page => choose(page, 'accept'), choices: ALL },
  dialog: {
    act: async page => {
      await button(page, 'cookie-consent.customise').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    },
    choices: { ...NONE, appearance: true },
  },
  page: {
    act: page => button(page, 'cookie-preferences.save').click(),
    choices: { ...NONE, appearance: true },
  },
};

for (const [source, { act, choices }] of Object.entries(PLACES)) {
  test(`made in the ${source}`, async ({ page, lab }) => {
    await page.goto(`${ORIGINS.https}/news/today`);
    await act(page);
    await expect.poll(async () => (await recordOnDevice(page))?.record.source).toBe(source);
    const cookie = await checked(page);
    expect(cookie?.record.choices).toEqual(choices);
    expect(cookie).toMatchObject({
      ...{ domain: 'www.westmercia.police.uk', path: '/', sameSite: 'Lax', secure: true },
    });
    const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
    expect(Math.round(days)).toBe(182);
    const posted = () => lab.seen.filter(({ path }) => path === '/consents');
    await expect.poll(() => posted().length).toBe(1);
    expect(JSON.parse(posted()[0]?.body ?? '')).toEqual(cookie?.record);
    console.log(`measured: a record of three choices is ${cookie?.value.length} B`);
  });
}

test('made at an embed, and a later choice keeps the id and the first time', async ({ page }) => {
  await page.goto(`${ORIGINS.https}/news/today`);
  await button(page, 'consent-gate.always').click();
  await expect.poll(async () => (await recordOnDevice(page))?.record.source).toBe('embed');
  const before = (await recordOnDevice(page))?.record;
  expect(before.choices).toEqual({ video: true });
  await choose(page, 'reject');
  const after = (await checked(page))?.record;
  expect(after).toMatchObject({ id: before.id, first: before.first, source: 'banner' });
  expect(after.last > before.last).toBe(true);
});

test('a server sets the record anew: one cookie, which the page still reads and changes', async ({
  page,
  lab,
}) => {
  lab.manner.setsRecord = true;
  await page.goto(`${ORIGINS.https}/news/today`);
  await choose(page, 'accept');
  const records = async () =>
    (await page.context().cookies()).filter(({ name }) => name === 'police_consent');
  expect(await records()).toHaveLength(1);
  await button(page, 'cookie-preferences.save').click();
  await expect(page.getByText(words('cookie-preferences.saved'))).toBeVisible();
  await page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.refuse(['statistics', 'video', 'appearance']);
  });
  expect((await checked(page))?.record.choices).toEqual(NONE);
  expect(await records()).toHaveLength(1);
});

test('tells on what basis each category was asked about', async ({ page }) => {
  await page.goto(`${ORIGINS.https}/news/today`);
  await choose(page, 'accept');
  expect((await checked(page))?.record.basis).toEqual({
    consent: 'statistics video',
    objection: 'appearance',
  });
});

test('over http the cookie is kept as well, without "Secure"', async ({ page }) => {
  await page.goto(`${ORIGINS.http}/news/today`);
  await choose(page, 'reject');
  expect(await checked(page)).toMatchObject({ secure: false, record: { choices: NONE } });
});

test('on the whole domain, where the policy says so', async ({ page, lab }) => {
  const policy = { ...POLICY, cookie: { domain: 'westmercia.police.uk' } };
  lab.put('/news/today', { html: sitePage({ policy }) });
  await page.goto(`${ORIGINS.https}/news/today`);
  await choose(page, 'reject');
  expect(await checked(page)).toMatchObject({ domain: '.westmercia.police.uk' });
});

test('on a public suffix nothing is kept, and the visitor is told', async ({ page, lab }) => {
  const policy = { ...POLICY, cookie: { domain: 'police.uk' } };
  lab.put('/news/today', { html: sitePage({ policy }) });
  await page.goto(`${ORIGINS.https}/news/today`);
  await button(page, 'cookie-consent.reject').click();
  await expect(page.getByText(words('cookie-consent.failed'))).toBeFocused();
});

test('fifteen categories with the longest of names: kept in 1 KB, or the visitor is told', async ({
  page,
  lab,
}) => {
  const extra = Array.from({ length: 15 }, (_, index) => ({
    ...{ id: `${'c'.repeat(62)}${String.fromCharCode(97 + index)}`, basis: 'consent' },
    label: `Category ${index}`,
  }));
  const policy = { ...POLICY, categories: [...POLICY.categories, ...extra] };
  lab.put('/news/today', { html: sitePage({ policy }) });
  await page.goto(`${ORIGINS.https}/news/today`);
  await button(page, 'cookie-consent.reject').click();
  await expect(page.getByText(words('cookie-consent.failed'))).toBeFocused();
  expect((await recordOnDevice(page))?.value.length ?? 0).toBeLessThan(1024);
});
