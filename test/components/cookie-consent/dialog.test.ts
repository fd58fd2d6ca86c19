import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CookieConsent } from '../../../src/components/cookie-consent/cookie-consent.js';
import '../../../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../../../src/components/cookie-consent/cookie-consent.harness.js';
import { page } from '../../../src/internal/consent/page.js';
import { consentStore } from '../../../src/internal/consent/store.js';
import { expectAccessible } from '../../support/axe.js';
import * as support from '../../support/consent.js';
import { savedRecord } from '../../support/consent.js';
import { focusPage } from '../../support/focus-page.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

describe('police-cookie-consent: the dialog', () => {
  let element: CookieConsent;
  let banner: CookieConsentHarness;

  beforeEach(async () => {
    await support.freshPage();
    element = document.createElement('police-cookie-consent');
    element.policy = '#policy';
    element.noticeHref = '/cookies';
    element.settingsHref = '/settings';
    banner = new CookieConsentHarness(element);
    document.body.prepend(element);
    await until(() => banner.region);
  });

  afterEach(async () => {
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  const open = async (): Promise<void> => {
    banner.customise();
    await until(() => banner.dialog);
  };

  it('is modal, named, and asks about what can be refused: No until granted, on until refused', async () => {
    await open();
    const { dialog } = banner;
    expect(dialog!.matches(':modal')).to.be.true;
    expect(dialog!.querySelector('#title')!.textContent).to.equal('Choose your cookies');
    expect(
      [...dialog!.querySelectorAll('legend')].map(({ textContent }) => textContent),
    ).to.deep.equal([
      'Needed cookies',
      'Counting visits: do you allow this?',
      'Videos: do you allow this?',
      'How it looks: do you allow this?',
    ]);
    expect(banner.radio('statistics', 'no')!.checked).to.be.true;
    expect(banner.radio('appearance', 'yes')!.checked).to.be.true;
    expect(banner.radio('necessary', 'yes')).to.be.null;
    expect(dialog!.textContent).to.contain('Counter (Counter Ltd)');
  });

  it('keeps what is chosen in it, says what, and gives the focus to that', async () => {
    await open();
    banner.radio('statistics', 'yes')!.click();
    banner.save();
    await until(() => banner.message);
    expect(banner.dialog).to.be.null;
    expect(savedRecord()!.choices).to.deep.equal({
      statistics: true,
      video: false,
      appearance: true,
    });
    expect(savedRecord()!.source).to.equal('dialog');
    expect(banner.words).to.contain(
      'You accepted: Counting visits, How it looks. You rejected: Videos.',
    );
    expect(banner.focused).to.equal(banner.message);
  });

  it('closes on Escape without deciding, and the focus goes back', async () => {
    await open();
    await sendKeys({ press: 'Escape' });
    await until(() => !banner.dialog);
    expect(banner.focused!.textContent.trim()).to.equal('Customise');
    expect(support.rawRecord()).to.be.undefined;
    await open();
  });

  const tab = async (back: boolean): Promise<void> => {
    if (back) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (back) await sendKeys({ up: 'Shift' });
  };

  for (const back of [false, true]) {
    it(`lets the focus out to nothing of the page in 25 times ${back ? 'Shift+' : ''}Tab`, async () => {
      const outside = document.createElement('button');
      document.body.append(outside);
      await open();
      const reached = new Set<Element | null>();
      for (let n = 0; n < 25; n++) {
        await tab(back);
        if (!document.hasFocus()) await focusPage();
        // Between its last and its first control a browser may stop at the page itself, and it takes a
        // moment to come back from its own bar.
        await until(
          () =>
            document.activeElement === document.body ||
            (document.activeElement === element && banner.dialog!.contains(banner.focused)),
        );
        reached.add(banner.focused ?? null);
      }
      // The keys were heard at all.
      expect(reached.size).to.be.greaterThan(3);
      outside.remove();
    });
  }

  it('stays open for a pointer that goes down in it and up beside it, and for one beside it', async () => {
    await open();
    const { left, top } = banner.dialog!.getBoundingClientRect();
    const beside = [Math.max(1, Math.floor(left / 2)), Math.max(1, Math.floor(top / 2))] as const;
    const inside = [Math.ceil(left) + 20, Math.ceil(top) + 20] as const;
    for (const from of [inside, beside]) {
      await sendMouse({ type: 'move', position: [...from] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [...beside] });
      await sendMouse({ type: 'up' });
      expect(banner.dialog).not.to.be.null;
    }
  });

  it('gives the focus back to what opened it in the page', async () => {
    const opener = document.createElement('button');
    opener.textContent = 'Cookie settings';
    document.body.append(opener);
    opener.focus();
    await element.customise();
    await until(() => banner.dialog);
    await sendKeys({ press: 'Escape' });
    await until(() => !banner.dialog);
    expect(document.activeElement).to.equal(opener);
    opener.remove();
  });

  it('keeps what was marked and the focus in another language, and shows what was answered elsewhere', async () => {
    await open();
    const mark = banner.radio('statistics', 'yes')!;
    mark.focus();
    mark.click();
    await setPageLanguage('cy');
    await until(() => banner.dialog!.lang === 'cy');
    const groups = [...banner.dialog!.querySelectorAll('legend')].map(
      ({ textContent }) => textContent,
    );
    expect(groups).to.have.length(4);
    expect(groups[1]).to.match(/^Cyfrif ymweliadau: [^:]+\?$/);
    expect(banner.focused).to.equal(mark);
    expect(mark.checked).to.be.true;
    await consentStore().choose({ video: true }, 'api');
    await until(() => banner.radio('video', 'yes')!.checked);
    expect(mark.checked).to.be.true;
  });

  it('is worked by keyboard alone', async () => {
    await open();
    await until(() => banner.focused === banner.radio('statistics', 'no'), 'the answer that holds');
    await sendKeys({ press: 'ArrowUp' });
    expect(banner.radio('statistics', 'yes')!.checked).to.be.true;
    await sendKeys({ press: 'Enter' });
    await until(() => banner.message);
    expect(savedRecord()!.choices['statistics']).to.be.true;
  });

  it('opens for a link of the page too, after an answer, with what was chosen', async () => {
    banner.accept();
    await until(() => banner.message);
    banner.hide();
    await element.customise();
    await until(() => banner.dialog);
    expect(banner.radio('video', 'yes')!.checked).to.be.true;
  });

  it('says that the page will load again where a script ran that is now refused', async () => {
    const { reload, reloadDelay } = page;
    let reloads = 0;
    Object.assign(page, { reload: () => (reloads += 1), reloadDelay: 10 });
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = 'statistics';
    script.textContent = 'void 0';
    document.body.append(script);
    try {
      banner.accept();
      await until(() => banner.message);
      await element.customise();
      banner.radio('statistics', 'no')!.click();
      banner.save();
      await until(() => banner.words.includes('load again'));
      await until(() => reloads === 1);
    } finally {
      script.remove();
      Object.assign(page, { reload, reloadDelay });
    }
  });

  const states: [string, () => Promise<void>][] = [
    ['asking', async () => {}],
    ['dialog', open],
    [
      'saved',
      async () => {
        banner.accept();
        await until(() => banner.message);
      },
    ],
    [
      'failed',
      () =>
        support.withoutCookies(async () => {
          banner.accept();
          await until(() => banner.message);
        }),
    ],
  ];
  for (const [state, enter] of states) {
    for (const look of support.LOOKS) {
      it(`has no fault that axe finds: ${state}, ${look}`, async () => {
        await support.setLook(look);
        await enter();
        await expectAccessible(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
  }
});
