import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CookiePreferences } from '../../../src/components/cookie-preferences/cookie-preferences.js';
import '../../../src/components/cookie-preferences/cookie-preferences.js';
import { CookiePreferencesHarness } from '../../../src/components/cookie-preferences/cookie-preferences.harness.js';
import { expectAccessible } from '../../support/axe.js';
import { takeConsole } from '../../support/console.js';
import * as support from '../../support/consent.js';
import { ALL, NONE, POLICY, savedRecord } from '../../support/consent.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

describe('police-cookie-preferences', () => {
  let element: CookiePreferences;
  let form: CookiePreferencesHarness;

  const place = async (): Promise<void> => {
    element = document.createElement('police-cookie-preferences');
    const fallback = document.createElement('p');
    fallback.textContent = 'Choices need script.';
    element.append(fallback);
    element.policy = '#policy';
    form = new CookiePreferencesHarness(element);
    document.body.append(element);
    await until(() => form.words);
  };

  beforeEach(async () => {
    await support.freshPage();
  });

  afterEach(async () => {
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  it('asks Yes or No about each category that can be refused, and explains the rest', async () => {
    await place();
    await until(() => form.form);
    expect(form.groups).to.deep.equal([
      'Needed cookies',
      'Counting visits: do you allow this?',
      'Videos: do you allow this?',
      'How it looks: do you allow this?',
    ]);
    expect(form.radio('statistics', 'no')!.checked).to.be.true;
    expect(form.radio('appearance', 'yes')!.checked).to.be.true;
    expect(form.words).to.contain('On unless you say no.');
    expect(form.words).to.contain('Used by: Counter (Counter Ltd)');
  });

  it('says at once that it saves, where the saved message will stand', async () => {
    await place();
    await until(() => form.form);
    const boxes = new Map<string, Element>();
    const note = new MutationObserver(() => {
      const box = element.shadowRoot!.querySelector('.message');
      if (box) boxes.set(box.textContent.trim(), box);
    });
    note.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    form.save();
    await until(() => form.message);
    note.disconnect();
    expect(boxes.get('Saving your cookie settings…')).to.equal(form.message);
    expect(form.focused).to.equal(form.message);
  });

  it('shows a choice that was made before', async () => {
    support.seedChoices({ ...NONE, video: true });
    await place();
    await until(() => form.form);
    expect(form.radio('video', 'yes')!.checked).to.be.true;
    expect(form.radio('appearance', 'no')!.checked).to.be.true;
  });

  it('keeps what is chosen, says so and gives the message the focus', async () => {
    await place();
    await until(() => form.form);
    form.choose('statistics', 'yes');
    form.save();
    await until(() => form.message);
    expect(savedRecord()!.choices).to.deep.equal({
      statistics: true,
      video: false,
      appearance: true,
    });
    expect(savedRecord()!.source).to.equal('page');
    expect(form.words).to.contain('Your cookie settings are saved.');
    expect(form.focused).to.equal(form.message);
  });

  it('is worked by keyboard alone', async () => {
    await place();
    await until(() => form.form);
    form.radio('statistics', 'no')!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(form.radio('statistics', 'yes')!.checked).to.be.true;
    await sendKeys({ press: 'Enter' });
    await until(() => form.message);
    expect(savedRecord()!.choices['statistics']).to.be.true;
  });

  it('says that a save failed and tries again', async () => {
    await place();
    await until(() => form.form);
    await support.withoutCookies(async () => {
      form.choose('video', 'yes');
      form.save();
      await until(() => form.message);
      expect(form.words).to.match(/technical problem/);
      expect(form.radio('video', 'yes')!.checked).to.be.true;
    });
    form.retry();
    await until(() => form.words.includes('are saved'));
    expect(savedRecord()!.choices['video']).to.be.true;
  });

  it('says plainly that there is nothing to choose where the policy can not be used', async () => {
    support.putPolicy({ version: 1 });
    await place();
    await until(() => form.words.includes('you cannot choose cookies at the moment'));
    expect(form.form).to.be.null;
    expect(takeConsole().join()).to.match(
      /police-cookie-preferences: policy="#policy": categories/,
    );
  });

  it('has nothing to save where every cookie is needed', async () => {
    support.putPolicy({ ...POLICY, categories: POLICY.categories.slice(0, 1) });
    await place();
    await until(() => form.form);
    expect(form.groups).to.deep.equal(['Needed cookies']);
    expect(form.form!.querySelector('button')).to.be.null;
  });

  it('keeps the language and direction of words that have no other', async () => {
    const [, statistics] = POLICY.categories;
    support.putPolicy({
      ...POLICY,
      categories: [{ ...statistics, label: { en: 'Visits!' }, purpose: { en: 'We count.' } }],
    });
    document.documentElement.dir = 'rtl';
    await setPageLanguage('cy');
    await place();
    await until(() => form.form);
    expect(form.groups).to.deep.equal(['Visits!: ydych chi’n caniatáu hyn?']);
    for (const words of ['Visits!', 'We count.']) {
      const node = [...form.form!.querySelectorAll('bdi')].find(bdi => bdi.textContent === words)!;
      expect(node.lang).to.equal('en');
      expect(getComputedStyle(node).direction).to.equal('ltr');
    }
  });

  it('keeps what is not saved yet while the language changes', async () => {
    await place();
    await until(() => form.form);
    form.choose('video', 'yes');
    await setPageLanguage('cy');
    expect(form.groups[1]).to.equal('Cyfrif ymweliadau: ydych chi’n caniatáu hyn?');
    expect(form.form!.lang).to.equal('cy');
    expect(form.radio('video', 'yes')!.checked).to.be.true;
  });

  it('follows another tab', async () => {
    await place();
    await until(() => form.form);
    support.seedChoices(ALL);
    const other = new BroadcastChannel(`police-consent:${support.COOKIE}`);
    other.postMessage(0);
    await until(() => form.radio('video', 'yes')!.checked);
    other.close();
  });

  it('forgets what is not saved when the visitor leaves, at once', async () => {
    await place();
    await until(() => form.form);
    form.choose('video', 'yes');
    document.dispatchEvent(new Event('police-exit'));
    expect(form.radio('video', 'yes')!.checked).to.be.false;
    expect(form.radio('statistics', 'no')!.checked).to.be.true;
  });

  it('moves and comes back whole', async () => {
    await place();
    await until(() => form.form);
    form.choose('video', 'yes');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    form.save();
    await until(() => form.message);
    expect(savedRecord()!.choices['video']).to.be.true;
    box.remove();
  });

  const states: [string, () => Promise<unknown>][] = [
    ['asking', () => until(() => form.form)],
    [
      'saved',
      async () => {
        await until(() => form.form);
        form.save();
        await until(() => form.message);
      },
    ],
    [
      'failed',
      async () => {
        await until(() => form.form);
        await support.withoutCookies(async () => {
          form.save();
          await until(() => form.message);
        });
      },
    ],
  ];
  for (const [state, enter] of states) {
    for (const look of support.LOOKS) {
      it(`has no fault that axe finds: ${state}, ${look}`, async () => {
        await place();
        await support.setLook(look);
        await enter();
        await expectAccessible(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
  }
});
