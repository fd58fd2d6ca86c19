import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../../src/components/beta-banner/beta-banner.js';
import type { BetaHideEvent } from '../../../src/components/beta-banner/beta-banner.events.js';
import { hideRecord, hides } from '../../../src/components/beta-banner/hiding.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { bare, listen, pasted, restore, show, storage, STORE_KEY } from './fixtures.js';

const HREF = { 'feedback-href': '/feedback' };
const DAY = 86_400_000;

describe('police-beta-banner: Not now', () => {
  afterEach(async () => {
    restore();
    await resetPage();
  });

  it('hides for 28 days, says so once and keeps the focus on Undo', async () => {
    const banner = await show(bare(HREF));
    const days: number[] = [];
    banner.element.addEventListener('police-beta-hide', (event: BetaHideEvent) =>
      days.push(event.days),
    );
    const heard = listen(banner.element);
    banner.press('Not now');
    expect(banner.isShown).to.equal(false);
    await banner.until(() => banner.told !== '');
    expect(days).to.deep.equal([28]);
    expect(heard).to.deep.equal(['Hidden for 28 days.']);
    expect(document.activeElement).to.equal(banner.hideButton);
    expect(banner.hideButton.textContent).to.equal('Undo');
    expect(storage.getItem(STORE_KEY)).to.match(/^beta \d{13}$/);
  });

  it('comes back with Undo and forgets', async () => {
    const banner = await show(bare(HREF));
    banner.press('Not now');
    await banner.until(() => banner.told !== '');
    banner.press('Undo');
    expect(banner.isShown).to.equal(true);
    expect(banner.hideButton.textContent).to.equal('Not now');
    expect(document.activeElement).to.equal(banner.hideButton);
    expect(storage.getItem(STORE_KEY)).to.equal(null);
  });

  it('puts the words of the page back with Undo', async () => {
    const banner = await show(pasted({ feedbackHref: '/f' }, 'cy'));
    banner.press('Nid nawr');
    await banner.until(() => banner.told !== '');
    expect(banner.hideButton.textContent).to.equal('Undo');
    banner.press('Undo');
    expect(banner.hideButton.textContent).to.equal('Nid nawr');
  });

  it('takes a double click for one', async () => {
    const banner = await show(bare(HREF));
    const box = banner.hideButton.getBoundingClientRect();
    const position: [number, number] = [Math.round(box.x + 20), Math.round(box.y + 20)];
    await sendMouse({ type: 'click', position });
    await banner.until(() => !banner.isShown);
    banner.hideButton.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(banner.isShown).to.equal(false);
  });

  it('stays away on the next page, and takes no room where it was not painted', async () => {
    storage.setItem(STORE_KEY, hideRecord('beta', 28));
    const banner = await show(bare(HREF));
    expect(banner.element.offsetHeight).to.equal(0);
    expect(banner.isShown).to.equal(false);
  });

  it('shows again in a new phase, after its days and after nonsense', async () => {
    for (const record of [
      hideRecord('alpha', 28),
      `beta ${Date.now() - 1}`,
      'x',
      '',
      '{}',
      'beta',
    ]) {
      storage.setItem(STORE_KEY, record);
      const banner = await show(bare(HREF));
      expect(banner.isShown, record).to.equal(true);
    }
  });

  it('hides for the page view where nothing can be stored, and says that', async () => {
    const { setItem } = storage;
    storage.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const banner = await show(bare(HREF));
    const days: number[] = [];
    banner.element.addEventListener('police-beta-hide', event => days.push(event.days));
    banner.press('Not now');
    await banner.until(() => banner.told !== '');
    storage.setItem = setItem;
    expect(banner.told).to.equal('Hidden until you leave this page.');
    expect(days).to.deep.equal([0]);
    banner.press('Undo');
    expect(banner.isShown).to.equal(true);
  });

  it('shows where storage throws on reading', async () => {
    const { getItem } = storage;
    storage.getItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const banner = await show(bare(HREF));
    storage.getItem = getItem;
    expect(banner.isShown).to.equal(true);
  });

  it('counts its days in Welsh', async () => {
    const banner = await show(bare({ ...HREF, 'hide-days': '2' }));
    await setPageLanguage('cy');
    banner.press('Nid nawr');
    await banner.until(() => banner.told !== '');
    expect(banner.told).to.equal("Wedi'i guddio am 2 ddiwrnod.");
    await setPageLanguage('en');
    expect(banner.told).to.equal('Hidden for 2 days.');
  });

  it('names a number of days that is none, and uses 28', async () => {
    for (const value of ['soon', '-1', 'Infinity']) {
      const banner = await show(bare({ ...HREF, 'hide-days': value }));
      banner.press('Not now');
      await banner.until(() => banner.told !== '');
      expect(banner.told).to.equal('Hidden for 28 days.');
      expect(takeConsole().join()).to.contain(`hide-days="${value}" is not known`);
      restore();
    }
  });

  it('moves nothing on the page when it is upgraded, shown or hidden since before', async () => {
    for (const record of ['', hideRecord('beta', 28)]) {
      storage.setItem(STORE_KEY, record);
      const late = pasted({ feedbackHref: '/f', feedbackEndpoint: '/e', reviewBy: '2199-01-01' });
      // Of a tag that is not defined yet, with the site's stylesheet in place.
      const tag = `police-beta-banner-late${record.length}`;
      const page = document.createElement('div');
      const before = document.createElement(tag);
      before.append(...late.childNodes);
      before.setAttribute('feedback-href', '/f');
      before.setAttribute('feedback-endpoint', '/e');
      const after = document.createElement('p');
      after.textContent = 'After';
      page.append(before, after);
      const sheet = await sheetFor(tag);
      document.body.prepend(page);
      await painted();
      const top = after.getBoundingClientRect().top;
      const shifts = await shiftsDuring(async () => {
        const { BetaBanner } =
          await import('../../../src/components/beta-banner/beta-banner.element.js');
        customElements.define(tag, class extends BetaBanner {});
        await (before as InstanceType<typeof BetaBanner>).updateComplete;
        await painted();
      });
      expect(before.querySelector('.police-beta-actions')).to.exist;
      expect(after.getBoundingClientRect().top).to.equal(top);
      expect(shifts).to.equal(0);
      expect(before.checkVisibility({ visibilityProperty: true })).to.equal(record === '');
      page.remove();
      sheet();
    }
  });

  it('keeps a record for exactly its days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3650 }),
        fc.integer({ min: 0, max: 2 ** 42 }),
        fc.integer({ min: 1, max: 4000 * DAY }),
        (days, now, later) => {
          const record = hideRecord('beta', days, now);
          expect(hides(record, 'beta', days, now + later)).to.equal(later < days * DAY);
          expect(hides(record, 'alpha', days, now + later)).to.equal(false);
        },
      ),
    );
  });

  it('hides for no record that it did not write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(null)), record => {
        fc.pre(!/^beta \d/.test(record ?? ''));
        expect(hides(record, 'beta', 28)).to.equal(false);
      }),
    );
  });
});

const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The library's stylesheet, written for another tag. Returns the function that takes it away. */
const sheetFor = async (tag: string): Promise<() => void> => {
  const { lightStyles } =
    await import('../../../src/components/beta-banner/beta-banner.light.styles.js');
  const { tokens } = await import('../../../src/styles/tokens.styles.js');
  const { controls } = await import('../../../src/styles/controls.styles.js');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [tokens, controls, ...lightStyles].join('\n').replaceAll('police-beta-banner', tag),
  );
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
  };
};

const shiftsDuring = async (work: () => Promise<void>): Promise<number> => {
  let sum = 0;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  await work();
  observer.disconnect();
  return sum;
};
