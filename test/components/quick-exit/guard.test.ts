import { expect } from '@open-wc/testing';
import { takeConsole } from '../../support/console.js';
import { EXIT, GUARDED, LEFT, openPage, openUrl, takeTurns, until } from './page.js';
import type { Page } from './page.js';

const TO_LEFT = `<link rel="police-exit" href="${LEFT}">`;

describe('the guard, alone', () => {
  takeTurns();
  let page: Page;

  afterEach(() => {
    page.close();
    takeConsole();
  });

  it('leaves on one Escape, with no element in the page', async () => {
    page = await openPage('<h1>Report abuse</h1>', ['guard'], TO_LEFT);
    const event = page.press();
    expect(event.defaultPrevented).to.equal(true);
    await page.left();
    expect(document.cookie).to.contain('police_left=1');
  });

  it('leaves to where the link goes, before the element is there', async () => {
    page = await openPage(EXIT, ['guard']);
    page.press();
    await page.left();
  });

  it('leaves while a text field has focus', async () => {
    page = await openPage('<textarea></textarea>', ['guard'], TO_LEFT);
    page.document.querySelector('textarea')!.focus();
    page.press();
    await page.left();
  });

  it('covers and hides the page and makes its title neutral in the same task, then says so', async () => {
    page = await openPage('<h1>Report abuse</h1>', ['guard'], TO_LEFT);
    const { document: doc, window } = page;
    const root = doc.documentElement;
    const seen: unknown[] = [];
    doc.addEventListener('police-exit', event => {
      seen.push(
        doc.querySelector(':popover-open')?.textContent,
        window.getComputedStyle(root).visibility,
        window.getComputedStyle(root).opacity,
        doc.title,
        root.inert,
        event.cancelable,
        doc.cookie.includes('police_left'),
      );
    });
    page.press();
    expect(seen).to.eql(['', 'hidden', '0', '.', true, false, false]);
    expect(window.getComputedStyle(root).display).not.to.equal('none');
    expect(doc.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content).to.equal(
      'no-referrer',
    );
    await page.left();
    expect(page.document.referrer).to.equal('');
  });

  it('covers the whole screen, above an open dialog that insists on being seen', async () => {
    page = await openPage(
      '<dialog style="visibility:visible">words</dialog>',
      ['guard'],
      `<link rel="police-exit" href="${LEFT}"><style>* { max-width: 50% }</style>`,
    );
    const { document: doc } = page;
    doc.querySelector('dialog')!.showModal();
    page.press();
    page.press();
    const cover = doc.querySelector('[popover]')!;
    const box = cover.getBoundingClientRect();
    expect(box.left).to.be.at.most(0);
    expect(box.top).to.be.at.most(0);
    expect(box.right).to.be.at.least(320);
    expect(box.bottom).to.be.at.least(568);
    expect(cover.matches(':popover-open')).to.equal(true);
    await page.left();
  });

  it('lets Escape close a modal dialog first, and leaves on a second within a second', async () => {
    page = await openPage('<dialog>words</dialog>', ['guard'], TO_LEFT);
    page.document.querySelector('dialog')!.showModal();
    expect(page.press().defaultPrevented).to.equal(false);
    expect(page.document.title).to.equal('Report abuse');
    expect(page.press().defaultPrevented).to.equal(true);
    await page.left();
  });

  for (const [what, more] of Object.entries({
    composition: { isComposing: true },
    'a held key': { repeat: true },
    Ctrl: { ctrlKey: true },
    Alt: { altKey: true },
    Meta: { metaKey: true },
    Shift: { shiftKey: true },
  })) {
    it(`ignores ${what}`, async () => {
      page = await openPage('', ['guard'], TO_LEFT);
      expect(page.press('Escape', more).defaultPrevented).to.equal(false);
      expect(page.document.title).to.equal('Report abuse');
    });
  }

  it('swallows every press after the first: Escape would stop the navigation', async () => {
    page = await openPage('', ['guard'], TO_LEFT);
    page.press();
    expect(page.press().defaultPrevented).to.equal(true);
    expect(page.press('Enter').defaultPrevented).to.equal(true);
    await page.left();
  });

  it('takes every step though others throw', async () => {
    page = await openPage(
      '',
      ['guard'],
      `${TO_LEFT}<script>
        const hostile = () => { throw new Error('hostile'); };
        HTMLElement.prototype.showPopover = hostile;
        addEventListener('error', event => event.preventDefault());
        document.addEventListener('police-exit', hostile);
      </script>`,
    );
    const { document: doc } = page;
    Object.defineProperty(doc, 'cookie', { value: null });
    page.press();
    expect(doc.title).to.equal('.');
    await page.left();
  });

  it('asks nothing while leaving: a prompt of the page is silenced', async () => {
    page = await openPage('', ['guard'], TO_LEFT);
    const { window } = page;
    let asked = 0;
    window.addEventListener('beforeunload', () => (asked += 1));
    window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
    expect(asked).to.equal(1);
    page.press();
    window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
    expect(asked).to.equal(1);
    await page.left();
  });

  it('leaves again when the page comes back by Back', async () => {
    page = await openUrl(GUARDED);
    const { length } = history;
    page.window.location.href = `${GUARDED}?second`;
    await until(() => page.window.location.search === '?second', 'the second page');
    await until(
      () => (page.document.documentElement as { police?: unknown } | null)?.police !== undefined,
      'the guard',
    );
    page.press();
    await page.left();
    // Of a tab Chromium keeps 50 entries and WebKit 100: there is no more room at the end of a long run.
    expect(history.length).to.be.oneOf([length, length + 1]);
    history.back();
    await until(() => page.window.location.pathname !== LEFT, 'the first page');
    await page.left();
  });

  it('hides a page on its way out and shows it again when it comes back and was not left', async () => {
    page = await openPage('<h1>Safe</h1>', ['guard'], TO_LEFT);
    const { window, document: doc } = page;
    const seen = (): string => window.getComputedStyle(doc.documentElement).visibility;
    window.dispatchEvent(new window.PageTransitionEvent('pagehide', { persisted: true }));
    expect(seen()).to.equal('hidden');
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    expect(seen()).to.equal('visible');
  });

  it('keeps a page hidden that comes back from the back/forward cache after it was left', async () => {
    page = await openPage('<h1>Report abuse</h1>', ['guard'], TO_LEFT);
    const { window, document: doc } = page;
    window.dispatchEvent(new window.PageTransitionEvent('pagehide', { persisted: true }));
    doc.cookie = 'police_left=1;path=/';
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    expect(window.getComputedStyle(doc.documentElement).visibility).to.equal('hidden');
    await page.left();
  });

  it('shows a page that is opened anew, and forgets the flag', async () => {
    document.cookie = 'police_left=1;path=/';
    page = await openPage('<h1>Safe</h1>', ['guard'], TO_LEFT);
    expect(document.cookie).not.to.contain('police_left');
    expect(page.document.title).to.equal('Report abuse');
  });

  it('gives way to about:blank where the destination does not answer', async function () {
    this.timeout(9000);
    // "javascript:" is a destination that never commits.
    page = await openPage('', ['guard'], '<link rel="police-exit" href="javascript:void 0">');
    page.press();
    await page.left('about:blank');
  });
});
