// @ts-check
// cspell:words domcontentloaded namenotresolved blockedbyclient accessdenied
/**
 * The corpus of bad input and faults with the real receiver and its database behind the form, item by
 * item; what only concerns the form is asked of it in three engines (test/components/enquiry-form).
 */
import { rm, writeFile } from 'node:fs/promises';
import { startDemo } from '../../demo/serve.mjs';
import { filesSite } from '../corpus/files-site.mjs';
import { TYPED } from '../corpus/typed.mjs';
import { expect, received, test as base } from './support.mjs';
import { wordsOf } from './words.mjs';

/** @import { Page } from '@playwright/test' */

const words = wordsOf('en');
const CANARY = 'canary';

const test = base.extend({
  demo: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const receiver = { rateLimit: /** @type {const} */ (false) };
      const demo = await startDemo({ port: 0, thirdPartyPort: 0, receiver });
      const withFiles = await startDemo({ port: 0, thirdPartyPort: 0, receiver, site: filesSite });
      await use(Object.assign(demo, { withFiles }));
      await withFiles.close();
      await demo.close();
    },
    { scope: 'worker' },
  ],
});

/** The form on its page, with what a visitor does to it. @param {Page} page @param {string} origin */
function formOn(page, origin) {
  const element = page.locator('police-enquiry-form');
  const message = element.locator('[name=message]');
  return {
    element,
    message,
    files: element.locator('[name=files]'),
    open: () => page.goto(`${origin}/positive-action`, { waitUntil: 'domcontentloaded' }),
    send: () =>
      element.getByRole('button', { name: words('enquiry-form.send'), exact: true }).click(),
    /** @param {...string} states */
    reached: (...states) => expect(element).toHaveAttribute('state', new RegExp(states.join('|'))),
    /** @param {Readonly<Record<string, string>>} fields */
    put: fields =>
      element.evaluate((host, values) => {
        for (const [name, value] of Object.entries(values)) {
          const box = host.querySelector(`[name="${name}"][value="${CSS.escape(value)}"]`);
          const control = box ?? host.querySelector(`[name="${name}"]`);
          if (box instanceof HTMLInputElement && box.type === 'radio') box.checked = true;
          else if (control instanceof HTMLElement) Object.assign(control, { value });
          control?.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, fields),
  };
}

const stored = async (/** @type {{ origin: string }} */ demo) =>
  (await received(/** @type {any} */ (demo))).enquiries;

const pdf = (/** @type {string} */ name, text = '%PDF') => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from(text),
});

/**
 * Sends one item after the other, each through a form of its own on one page. Runs in the page.
 * @param {typeof TYPED} items
 */
async function sendEach(items) {
  const ends = [];
  const until = async (/** @type {() => unknown} */ isSo) => {
    while (!isSo()) await new Promise(resolve => setTimeout(resolve, 5));
  };
  const press = (/** @type {Element} */ host) =>
    /** @type {HTMLElement | null} */ (host.querySelector('[type=submit]'))?.click();
  for (const { fields } of items) {
    const host = document.createElement('police-enquiry-form');
    host.setAttribute('action', '/enquiries');
    document.querySelector('police-enquiry-form')?.replaceWith(host);
    await until(() => host.querySelector('form'));
    for (const [name, value] of Object.entries({ reply_by: 'none', ...fields })) {
      const radio = host.querySelector(
        `[name="${name}"][value="${CSS.escape(value)}"][type=radio]`,
      );
      if (radio) Object.assign(radio, { checked: true });
      else Object.assign(host.querySelector(`[name="${name}"]`) ?? {}, { value });
    }
    const message = /** @type {HTMLTextAreaElement} */ (host.querySelector('[name=message]'));
    const typed = message.value;
    press(host);
    await until(() => ['sent', 'invalid', 'rejected'].includes(host.getAttribute('state') ?? ''));
    const state = host.getAttribute('state');
    ends.push({ state, kept: message.value === typed });
  }
  return ends;
}

test('1 to 39: what is typed is stored as it was meant, or refused with nothing lost', async ({
  page,
  demo,
}) => {
  await formOn(page, demo.origin).open();
  const ends = await page.evaluate(sendEach, TYPED);
  const rows = (await stored(demo)).reverse();
  for (const [at, { item, title, fields, errors, sent }] of TYPED.entries()) {
    const end = ends[at];
    const said = `${item} ${title}`;
    if (errors) expect(end, said).toEqual({ state: 'invalid', kept: true });
    else {
      expect(end?.state, said).toBe('sent');
      const texts = Object.entries({ ...fields, ...sent }).filter(([name]) => name !== 'reply_by');
      expect(rows.shift(), said).toMatchObject(Object.fromEntries(texts));
    }
  }
  expect(rows).toEqual([]);
  // The force reads it: nothing runs there either (the page's guard fails on what it says).
  await page.goto(`${demo.origin}/received`);
  expect(await page.locator('main :is(script, img)').count()).toBe(0);
});

test('33 a choice that is not offered is named by the endpoint, beside the field', async ({
  page,
  demo,
  guard,
}) => {
  guard.expectConsole(/Failed to load resource/);
  const form = formOn(page, demo.origin);
  await form.open();
  await form.put({ message: 'Hello' });
  const first = form.element.locator('[name=reply_by]').first();
  await first.evaluate(radio => Object.assign(radio, { value: 'pigeon', checked: true }));
  await form.send();
  await form.reached('rejected', 'invalid');
  await expect(form.element.locator('.police-summary li')).toHaveCount(1);
  await expect(form.message).toHaveValue('Hello');
});

test('41 to 53: files arrive whole, or are named and nothing is lost', async ({
  page,
  demo,
}, info) => {
  const { withFiles } = /** @type {any} */ (demo);
  const form = formOn(page, withFiles.origin);
  const summary = form.element.locator('.police-summary');
  const start = async () => {
    await form.open();
    await form.message.fill('With files');
    await form.element.locator('.police-files').waitFor({ state: 'attached' });
  };
  const sentFiles = async () => {
    await form.send();
    await form.reached('sent');
    return (await stored(withFiles))[0].files.map((/** @type {any} */ { name }) => name);
  };

  await start();
  for (const [bad, said] of /** @type {const} */ ([
    [[pdf('empty.pdf', '')], /empty\.pdf.* is empty/],
    [[{ ...pdf('report.pdf.exe'), mimeType: '' }], /report\.pdf\.exe.* of a kind/],
    [['a', 'b', 'c', 'd'].map(name => pdf(`${name}.pdf`)), /the most is 3/],
  ])) {
    await form.files.setInputFiles(/** @type {any} */ (bad));
    await form.send();
    await expect(summary).toContainText(said);
    const remove = form.element.locator('.police-files button').first();
    while (await remove.isVisible()) await remove.click();
  }

  await start();
  await form.files.setInputFiles([pdf('IMG.HEIC'), pdf('same.pdf', '1'), pdf('same.pdf', '22')]);
  // A picker that is cancelled leaves what was chosen.
  await form.files.evaluate(input => input.dispatchEvent(new Event('cancel', { bubbles: true })));
  expect(await sentFiles()).toEqual(['IMG.HEIC', 'same.pdf', 'same.pdf']);

  await start();
  await form.files.setInputFiles([
    pdf('<img src=x onerror=alert(1)>.pdf'),
    pdf('exe.\u202efdp.pdf'),
  ]);
  expect(await sentFiles()).toEqual(['<img src=x onerror=alert(1)>.pdf', 'exe.\u202efdp.pdf']);

  // 49: on a real disk.
  const path = info.outputPath('holiday.pdf');
  for (const spoil of [() => writeFile(path, 'another, longer'), () => rm(path)]) {
    await writeFile(path, '%PDF');
    await start();
    await form.files.setInputFiles(path);
    await spoil();
    await form.send();
    await expect(summary).toContainText(/holiday\.pdf.* has changed/);
    await expect(form.message).toHaveValue('With files');
  }
  await page.goto(`${withFiles.origin}/received`);
  expect(await page.locator('main :is(script, img)').count()).toBe(0);
});

test('files go with the form’s own post, and a refusal comes back with the text', async ({
  browser,
  demo,
}) => {
  const { withFiles } = /** @type {any} */ (demo);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${withFiles.origin}/positive-action`);
  const files = page.locator('[name=files]');
  const send = page.getByRole('button', { name: words('enquiry-form.send'), exact: true });
  await page.locator('[name=message]').fill('Without script');
  await files.setInputFiles(pdf('a.exe'));
  await send.click();
  await expect(page.locator('[name=message]')).toHaveValue('Without script');
  await expect(page.locator('.police-files-again')).toBeVisible();
  await expect(page.locator('.police-summary')).toContainText('a.exe');
  await files.setInputFiles(pdf('a.pdf'));
  await send.click();
  await page.waitForURL(/\/receipts\//);
  expect((await stored(withFiles))[0]).toMatchObject({
    message: 'Without script',
    files: [{ name: 'a.pdf' }],
  });
  await context.close();
});

test('60, 62 and 74: no such name, blocked, sent elsewhere: kept, and sent once it can be', async ({
  page,
  demo,
  guard,
}) => {
  guard.expectConsole(/Failed to load resource|CORS policy|ERR_|Content Security Policy/);
  const form = formOn(page, demo.origin);
  const aborts = /** @type {const} */ (['namenotresolved', 'blockedbyclient', 'accessdenied']);
  const redirects = [301, 302, 307, 308];
  await page.addInitScript(() => {
    // The longest wait, so that "Send now" can be pressed.
    Math.random = () => 0.999;
  });
  for (const trouble of [...aborts, ...redirects]) {
    await test.step(String(trouble), async () => {
      const before = (await stored(demo)).length;
      await page.route('**/enquiries', route =>
        typeof trouble === 'number'
          ? route.fulfill({
              status: trouble,
              headers: { location: `${demo.thirdPartyOrigin}/taken` },
            })
          : route.abort(trouble),
      );
      await form.open();
      await form.put({ message: `Past ${trouble}`, reply_by: 'none' });
      await form.send();
      await form.reached('waiting', 'unsure');
      await expect(form.message).toHaveValue(`Past ${trouble}`);
      await page.unroute('**/enquiries');
      await form.element
        .locator('[data-act=now], [data-act=again]')
        .first()
        .click({ timeout: 2000 })
        // It may have gone by itself meanwhile.
        .catch(() => undefined);
      await form.reached('sent');
      expect((await stored(demo)).length).toBe(before + 1);
    });
  }
});

test('76 two tabs send two; Back after sending finds an empty form', async ({ page, demo }) => {
  const before = (await stored(demo)).length;
  const tabs = [page, await page.context().newPage()].map(tab => ({
    tab,
    form: formOn(tab, demo.origin),
  }));
  for (const { form } of tabs) {
    await form.open();
    await form.put({ message: 'The same in two tabs', reply_by: 'none' });
  }
  for (const { form } of tabs) await form.send();
  for (const { form } of tabs) await form.reached('sent');
  expect((await stored(demo)).length).toBe(before + 2);
  await page.goto(`${demo.origin}/privacy`);
  await page.goBack();
  expect(await page.locator('police-enquiry-form [name=message]').inputValue()).toBe('');
});

test('76 sent in the middle of a composition: what was composed goes along; Reload sends nothing', async ({
  page,
  demo,
}) => {
  const before = (await stored(demo)).length;
  const form = formOn(page, demo.origin);
  await form.open();
  await form.put({ reply_by: 'none' });
  await form.message.focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', {
    ...{ text: '\u306b\u307b', selectionStart: 2, selectionEnd: 2 },
  });
  await form.send();
  await form.reached('sent');
  const [newest] = (await received(demo)).enquiries;
  expect(newest.message).toBe('\u306b\u307b');
  await page.reload();
  await form.reached('idle');
  await expect(form.message).toHaveValue('');
  expect((await stored(demo)).length).toBe(before + 1);
});

test('76 a tab that comes back with the key it was left with sends nothing twice; storage refused', async ({
  page,
  demo,
}) => {
  const before = (await stored(demo)).length;
  // As where a visitor blocks all site data: any touch throws.
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const form = formOn(page, demo.origin);
  const key = crypto.randomUUID();
  for (let visit = 0; visit < 2; visit += 1) {
    await form.open();
    // What a browser restores of a form: its controls, the hidden ones too.
    await form.put({ submission_key: key, message: 'Before the tab closed', reply_by: 'none' });
    await form.send();
    await form.reached('sent');
  }
  expect((await stored(demo)).length).toBe(before + 1);
});

/** What each state is reached by. @type {Readonly<Record<string, number | 'never' | undefined>>} */
const STATES = {
  idle: undefined,
  invalid: undefined,
  sending: 'never',
  waiting: 503,
  rejected: 500,
  unsure: 204,
  sent: 201,
};

test('77 the exit leaves nothing to Back, to storage or to a tab opened again, in every state', async ({
  page,
  demo,
  guard,
}) => {
  guard.expectConsole(/Failed to load resource/);
  const form = formOn(page, demo.origin);
  for (const [state, answer] of Object.entries(STATES)) {
    await test.step(state, async () => {
      await page.context().clearCookies();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (answer === 'never') await page.route('**/enquiries', () => undefined);
      else if (answer && answer !== 201) {
        const headers = { 'retry-after': '60' };
        await page.route('**/enquiries', route => route.fulfill({ status: answer, headers }));
      }
      await form.open();
      await form.put({
        reply_by: 'none',
        name: CANARY,
        message: state === 'invalid' ? '' : CANARY,
      });
      if (state !== 'idle') await form.send();
      await form.reached(state);
      await page.keyboard.press('Escape');
      await page.waitForURL(/bbc\.co\.uk/);
      await page.goBack().catch(() => undefined);
      const left = await page.evaluate(() => {
        const typed = [...document.querySelectorAll('input, textarea')];
        return typed.map(control => /** @type {HTMLInputElement} */ (control).value).join();
      });
      expect(left).not.toContain(CANARY);
      // Storage is the origin's: seen from another page of it.
      const other = await page.context().newPage();
      await other.goto(`${demo.origin}/assets/icon.svg`);
      const kept = await other.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          history.state,
        ]),
      );
      expect(kept).not.toContain(CANARY);
      await other.close();
    });
  }
});

test('what is typed is in no event, address, title, console line, storage or referrer', async ({
  page,
  demo,
  guard,
}) => {
  guard.expectConsole(/Failed to load resource/);
  const { withFiles } = /** @type {any} */ (demo);
  const form = formOn(page, withFiles.origin);
  /** @type {string[]} */
  const seen = [];
  page.on('console', line => seen.push(line.text()));
  page.on('request', request => {
    const { referer = '', ...headers } = request.headers();
    seen.push(request.url(), referer, JSON.stringify(headers));
  });
  await page.exposeFunction('policeSeen', (/** @type {string} */ what) => seen.push(what));
  await page.addInitScript(() => {
    const tell = /** @type {any} */ (globalThis).policeSeen;
    const { dispatchEvent } = EventTarget.prototype;
    // Every event that script makes, whoever it is for.
    EventTarget.prototype.dispatchEvent = function (event) {
      const facts = [];
      for (const key in event) {
        const value = /** @type {any} */ (event)[key];
        if (typeof value !== 'object' || Array.isArray(value))
          facts.push(key, JSON.stringify(value));
      }
      tell(`${event.type}: ${facts.join()}`);
      return dispatchEvent.call(this, event);
    };
    new MutationObserver(() => tell(document.title)).observe(document, {
      ...{ subtree: true, childList: true, characterData: true },
    });
  });
  await form.open();
  await form.put({ name: `${CANARY} name`, reply_by: 'none' });
  await form.files.setInputFiles(pdf(`${CANARY}.exe`));
  await form.send();
  await form.reached('invalid');
  await form.element.locator('.police-files button').click();
  await form.files.setInputFiles(pdf(`${CANARY}.pdf`));
  await form.put({ message: `${CANARY} message` });
  await page.route(
    '**/enquiries',
    route =>
      route.fulfill({
        status: 422,
        json: { errors: [{ name: 'message', code: 'too-long', detail: CANARY }] },
      }),
    { times: 1 },
  );
  await form.send();
  await form.reached('rejected');
  await page.route('**/enquiries', route => route.fulfill({ status: 204 }), { times: 1 });
  await form.send();
  await form.reached('unsure');
  await form.element.locator('[data-act=again]').click();
  await form.reached('sent');
  seen.push(
    await page.evaluate(() =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        history.state,
        location.href,
      ]),
    ),
  );
  expect(seen.some(line => line.startsWith('police-enquiry-sent'))).toBe(true);
  expect(seen.filter(line => line.includes(CANARY))).toEqual([]);
});
