// @ts-check
/** Held scripts wherever and whenever they arrive: each exactly once, in order, with its nonce. */
import { choose, expect, ORIGINS, ran, test } from './rig/lab.mjs';
import { heldCode, heldFile, sitePage, TRACKER } from './rig/site-page.mjs';

/** @import { Page } from '@playwright/test' */

const ADDRESS = `${ORIGINS.https}/news/today`;
const says = (/** @type {string} */ name) => `(globalThis.ran ??= []).push('${name}')`;
const code = (/** @type {string} */ name) => heldCode(says(name));
const file = (/** @type {string} */ name) => heldFile(`${TRACKER}/${name}.js`);

/**
 * Puts a script in as a tag manager does, into the page or into what a selector names.
 * @param {Page} page @param {string} name @param {{ src?: string, shadowOf?: string }} [how]
 */
const putIn = (page, name, { src, shadowOf } = {}) =>
  page.evaluate(
    ([text, address, host]) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset['consent'] = 'statistics';
      if (address) script.src = address;
      else script.textContent = text ?? '';
      const place = host
        ? document.querySelector(host)?.shadowRoot
        : document.querySelector('main');
      place?.append(script);
    },
    [says(name), src, shadowOf],
  );

/** Puts what a template holds into the page. @param {Page} page */
const useTemplate = page =>
  page.evaluate(() => {
    const template = document.querySelector('template#late');
    if (template instanceof HTMLTemplateElement) {
      document.querySelector('main')?.append(document.importNode(template.content, true));
    }
  });

test('before start, after start, after consent, from a template: once each, in order', async ({
  page,
  lab,
}) => {
  lab.put('/news/today', {
    html: sitePage({
      head: `${code('head code')}${file('head-file')}${file('next-file')}`,
      body: `${code('body code')}${file('body-file')}${code('after file')}<template id="late">${code('template')}</template>`,
    }),
  });
  await page.goto(ADDRESS);
  await expect(page.getByRole('region', { name: 'Cookies' })).toBeVisible();
  await putIn(page, 'after start');
  await useTemplate(page);
  expect(await ran(page)).toEqual([]);
  // The file that comes first in the page arrives last.
  lab.manner.holds = /head-file/;
  await choose(page, 'accept');
  await expect.poll(() => lab.askedOfOthers).toContain('tracker.example/next-file.js');
  lab.release();
  const first = [
    'head code',
    'head-file',
    'next-file',
    'body code',
    'body-file',
    'after file',
    'after start',
    'template',
  ];
  await expect.poll(() => ran(page)).toEqual(first);
  await putIn(page, 'after consent');
  await putIn(page, '', { src: 'https://tracker.example/late-file.js' });
  await useTemplate(page);
  const all = [...first, 'after consent', 'late-file', 'template'];
  await expect.poll(async () => (await ran(page)).sort()).toEqual([...all].sort());
  // Nothing runs again by a later choice.
  await page.evaluate(async () => {
    const { consent } = await import(`${location.origin}/police-elements/every-page.js`);
    await consent.grant(['statistics', 'video']);
  });
  expect(await ran(page)).toHaveLength(all.length);
  expect(lab.askedOfOthers.sort()).toEqual([
    'tracker.example/body-file.js',
    'tracker.example/head-file.js',
    'tracker.example/late-file.js',
    'tracker.example/next-file.js',
  ]);
});

test('inside shadow roots, by script and by HTML, before and after consent', async ({
  page,
  lab,
}) => {
  lab.put('/news/today', {
    html: sitePage({
      body: `<div id="declared"><template shadowrootmode="open"><p>Inside</p>${code('declared')}<div id="inner"><template shadowrootmode="open">${code('nested')}</template></div></template></div><div id="attached"></div>`,
      first: `<script>addEventListener('DOMContentLoaded', () => document.querySelector('#attached').attachShadow({ mode: 'open' }));</script>`,
    }),
  });
  await page.goto(ADDRESS);
  await expect(page.getByRole('region', { name: 'Cookies' })).toBeVisible();
  await putIn(page, 'attached', { shadowOf: '#attached' });
  expect(await ran(page)).toEqual([]);
  await choose(page, 'accept');
  await expect
    .poll(async () => (await ran(page)).sort())
    .toEqual(['attached', 'declared', 'nested']);
  await putIn(page, 'attached late', { shadowOf: '#attached' });
  await expect
    .poll(async () => (await ran(page)).sort())
    .toEqual(['attached', 'attached late', 'declared', 'nested']);
});

test('a returning visitor: the same, with no press', async ({ page, lab }) => {
  lab.put('/news/today', {
    html: sitePage({
      body: `${file('one')}${code('two')}<div><template shadowrootmode="open">${code('in shadow')}</template></div>`,
    }),
  });
  await page.goto(ADDRESS);
  await choose(page, 'accept');
  await expect.poll(() => ran(page)).toHaveLength(3);
  await page.reload();
  await expect.poll(async () => (await ran(page)).sort()).toEqual(['in shadow', 'one', 'two']);
  expect(lab.askedOfOthers).toHaveLength(2);
});

test.describe('from the press to the script', () => {
  /** The page marks the press in capture, before anything of ours, and the task after it. */
  const MARKS = `<script>
    globalThis.ran = [];
    addEventListener('click', ({ timeStamp }) => {
      globalThis.pressed = performance.now();
      ran.push('press');
      setTimeout(() => ran.push('next task'));
    }, true);
  </script>`;
  const page20 = sitePage({
    first: MARKS,
    body: `${heldCode(`ran.push('code'); globalThis.codeAt = performance.now();`)}${file('file')}`,
  });

  test('code runs in the task of the press', async ({ page, lab }) => {
    lab.put('/news/today', { html: page20 });
    await page.goto(ADDRESS);
    await choose(page, 'accept');
    await expect.poll(() => ran(page)).toContain('next task');
    expect((await ran(page)).slice(0, 3)).toEqual(['press', 'code', 'next task']);
  });

  test("a file costs its own request, and waits for none of the library's", async ({
    page,
    lab,
  }) => {
    lab.put('/news/today', { html: page20 });
    await page.goto(ADDRESS);
    await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    // Of what comes lazily, nothing arrives.
    lab.manner.holds = /police-elements/;
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(() => ran(page)).toContain('file');
    expect(lab.askedOfOthers).toEqual(['tracker.example/file.js']);
    lab.release();
    await expect(page.getByText('You accepted all cookies')).toBeVisible();
  });

  test('measured, 20 times', async ({ page, lab }) => {
    lab.put('/news/today', { html: page20 });
    /** @type {number[][]} */
    const took = [[], []];
    for (let time = 0; time < 20; time += 1) {
      await page.context().clearCookies();
      await page.goto(ADDRESS);
      await choose(page, 'accept');
      await expect.poll(() => ran(page)).toContain('file');
      const [inline = 0, external = 0] = await page.evaluate(() => {
        const { pressed, codeAt, ranAt } = /** @type {any} */ (globalThis);
        return [codeAt - pressed, ranAt.file - pressed];
      });
      took[0]?.push(inline);
      took[1]?.push(external);
    }
    const [inline, external] = took.map(times => times.sort((a, b) => a - b)[10]?.toFixed(1));
    console.log(`measured: press to code ${inline} ms, to a file ${external} ms (median of 20)`);
  });
});
