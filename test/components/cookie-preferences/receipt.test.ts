import { expect } from '@open-wc/testing';
import type { CookiePreferences } from '../../../src/components/cookie-preferences/cookie-preferences.js';
import '../../../src/components/cookie-preferences/cookie-preferences.js';
import { CookiePreferencesHarness } from '../../../src/components/cookie-preferences/cookie-preferences.harness.js';
import { expectAccessible } from '../../support/axe.js';
import * as support from '../../support/consent.js';
import { NONE } from '../../support/consent.js';
import { emulateMedia, print } from '../../support/emulation.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

describe('police-cookie-preferences: the record of a choice', () => {
  let element: CookiePreferences;
  let form: CookiePreferencesHarness;

  const place = async (): Promise<void> => {
    element = document.createElement('police-cookie-preferences');
    element.policy = '#policy';
    form = new CookiePreferencesHarness(element);
    document.body.append(element);
    await until(() => form.form);
  };

  const open = async (): Promise<void> => {
    await place();
    form.openReceipt();
    await until(() => form.receiptLines.length > 0);
  };

  beforeEach(async () => {
    await support.freshPage();
  });

  afterEach(async () => {
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  it('is there only after a choice', async () => {
    await place();
    expect(form.receipt).to.be.null;
    form.save();
    await until(() => form.receipt);
    expect(form.receipt!.open).to.be.false;
  });

  it('tells all of the record, and each category with its rule', async () => {
    support.seedChoices({ ...NONE, video: true });
    await open();
    expect(form.receiptLines).to.deep.equal([
      `Record number: ${'a'.repeat(32)}`,
      'First chosen: 1 January 2026, 00:00 UTC',
      'Last chosen: 1 January 2026, 00:00 UTC',
      'Where you chose: In the message about cookies',
      'Language: English',
      'Version of the cookie policy: 3',
      'Version of the wording: w1',
    ]);
    expect(form.receiptRows).to.deep.equal([
      ['Needed cookies', 'Always on', 'This site needs it'],
      ['Counting visits', 'No', 'Off unless you say yes'],
      ['Videos', 'Yes', 'Off unless you say yes'],
      ['How it looks', 'No', 'On unless you say no'],
    ]);
  });

  it('says what was not chosen', async () => {
    support.seedChoices({ video: true });
    await open();
    expect(form.receiptRows.map(([, choice]) => choice)).to.deep.equal([
      'Always on',
      'Not chosen',
      'Yes',
      'Not chosen',
    ]);
  });

  it('says nothing of a choice under another version of the policy', async () => {
    support.seedChoices(NONE, 2);
    await place();
    expect(form.receipt).to.be.null;
  });

  it('prints alone, and leaves the page as it was', async () => {
    support.seedChoices(NONE);
    const beside = document.createElement('p');
    beside.textContent = 'Beside it.';
    const box = document.createElement('main');
    document.body.append(beside, box);
    await open();
    box.append(element);
    const isChanged = (): boolean =>
      document.adoptedStyleSheets.some(sheet =>
        [...sheet.cssRules].some(({ cssText }) => /:root :not|~ \*/.test(cssText)),
      );
    await until(() => !isChanged(), 'the room that was kept is given back');
    const real = window.print.bind(window);
    let asked = 0;
    window.print = () => (asked += 1);
    try {
      form.printReceipt();
      expect(asked).to.equal(1);
      await emulateMedia(print);
      expect(beside.checkVisibility()).to.be.false;
      expect(form.form!.checkVisibility()).to.be.false;
      expect(form.receipt!.querySelector('table')!.checkVisibility()).to.be.true;
      dispatchEvent(new Event('afterprint'));
      expect(beside.checkVisibility()).to.be.true;
      expect(form.form!.checkVisibility()).to.be.true;
      expect(isChanged()).to.be.false;
    } finally {
      window.print = real;
      beside.remove();
      box.remove();
    }
  });

  it('copies what it shows, and selects it where the browser will not', async () => {
    support.seedChoices(NONE);
    await open();
    let copied = '';
    const clipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    try {
      clipboard(text => Promise.resolve(void (copied = text)));
      form.copyReceipt();
      await until(() => form.words.includes('Copied.'));
      expect(copied).to.contain('Language: English\n');
      expect(copied).to.contain('\nVideos – No – Off unless you say yes');
      clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      form.copyReceipt();
      await until(() => form.words.includes('could not be copied'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      getSelection()?.empty();
    }
  });

  it('asks the network for nothing', async () => {
    support.seedChoices(NONE);
    const fake = support.fakeFetch(() => new Response());
    try {
      await open();
      expect(fake.calls).to.deep.equal([]);
    } finally {
      fake.restore();
    }
  });

  it('speaks Welsh when the page does', async () => {
    support.seedChoices(NONE);
    await open();
    await setPageLanguage('cy');
    expect(form.receiptLines[1]).to.equal('Dewiswyd gyntaf: 1 Ionawr 2026, 00:00 UTC');
    expect(form.receiptRows[1]).to.deep.equal([
      'Cyfrif ymweliadau',
      'Nac ydw',
      'I ffwrdd oni bai eich bod yn caniatáu',
    ]);
  });

  for (const look of support.LOOKS) {
    it(`has no fault that axe finds: ${look}`, async () => {
      support.seedChoices(NONE);
      await support.setLook(look);
      await open();
      await expectAccessible(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }
});
