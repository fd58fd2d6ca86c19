import { expect } from '@open-wc/testing';
import type { QuickExit } from '../../../src/components/quick-exit/quick-exit.element.js';
import { LEFT, openPage, takeTurns } from './page.js';
import type { Page } from './page.js';

const LIVE = '[aria-live], [role=status], [role=alert], [role=log], [role=timer], output';
const STRICT = { subtree: true, childList: true, characterData: true, attributes: true };

/** Somebody may sit beside the visitor: a sequence of keys is counted without a word. */
describe('a sequence of presses', () => {
  takeTurns();
  let page: Page;
  let exit: QuickExit;
  let seen: MutationObserver;

  beforeEach(async () => {
    page = await openPage(
      `<police-quick-exit shortcut="shift-3"><a href="${LEFT}">Leave this site</a></police-quick-exit>`,
      ['guard', 'quick-exit'],
    );
    exit = page.document.querySelector<QuickExit>('police-quick-exit')!;
    await exit.updateComplete;
    seen = new page.window.MutationObserver(() => undefined);
    seen.observe(page.document, STRICT);
    seen.observe(exit.shadowRoot!, STRICT);
  });

  afterEach(() => {
    page.close();
  });

  const pressShift = (seconds: number): void => {
    const event = new page.window.KeyboardEvent('keydown', {
      ...{ key: 'Shift', code: 'ShiftLeft', shiftKey: true, bubbles: true },
    });
    Object.defineProperty(event, 'timeStamp', { value: seconds * 1000 });
    page.document.body.dispatchEvent(event);
  };

  const isSilent = (): boolean =>
    seen.takeRecords().length === 0 &&
    page.document.querySelector(LIVE) === null &&
    exit.shadowRoot!.querySelector(LIVE) === null;

  it('tells nobody how many are to come', () => {
    pressShift(1);
    expect(isSilent()).to.equal(true);
    pressShift(2);
    expect(isSilent()).to.equal(true);
  });

  it('runs out without a word after five seconds, and begins again', async () => {
    pressShift(1);
    pressShift(2);
    pressShift(8);
    pressShift(9);
    expect(isSilent()).to.equal(true);
    expect(page.document.title).to.equal('Report abuse');
    pressShift(10);
    await page.left();
  });

  it('ends with a cover that has no words, over a page that nothing can read', async () => {
    for (const seconds of [1, 2, 3]) pressShift(seconds);
    expect(page.document.querySelector(':popover-open')!.textContent).to.equal('');
    expect(page.document.documentElement.inert).to.equal(true);
    expect(page.document.querySelector(LIVE)).to.equal(null);
    await page.left();
  });
});
