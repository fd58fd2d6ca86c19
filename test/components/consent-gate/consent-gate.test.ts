import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ConsentGate } from '../../../src/components/consent-gate/consent-gate.js';
import '../../../src/components/consent-gate/consent-gate.js';
import { ConsentGateHarness } from '../../../src/components/consent-gate/consent-gate.harness.js';
import type { ConsentStore } from '../../../src/internal/consent/store.js';
import { expectAccessible } from '../../support/axe.js';
import { takeConsole } from '../../support/console.js';
import * as support from '../../support/consent.js';
import { savedRecord } from '../../support/consent.js';
import { emulateMedia, print } from '../../support/emulation.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

describe('police-consent-gate', () => {
  let element: ConsentGate;
  let gate: ConsentGateHarness;
  let store: ConsentStore;

  const place = async (
    attributes: Record<string, string> = { category: 'video' },
    size: Record<string, string> = {},
  ): Promise<void> => {
    element = document.createElement('police-consent-gate');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const link = document.createElement('a');
    link.href = '/film';
    link.textContent = 'Watch our film on another site';
    const template = document.createElement('template');
    const frame = document.createElement('iframe');
    frame.src = '/test/internal/consent/frame.html';
    frame.title = 'Our film';
    for (const [name, value] of Object.entries(size)) frame.setAttribute(name, value);
    template.content.append(frame);
    element.append(link, template);
    gate = new ConsentGateHarness(element);
    document.body.append(element);
    await element.updateComplete;
  };

  beforeEach(async () => {
    support.clearRecord();
    support.putPolicy();
    store = support.freshStore();
    await support.resetLook();
    await store.use('#policy', 'test');
  });

  afterEach(async () => {
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  it('keeps an embed within a window of 320 px, and its link 44 px high', async () => {
    await place();
    element.style.inlineSize = '288px';
    expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.at.least(44);
    gate.showOnce();
    await element.updateComplete;
    expect(gate.frame?.getBoundingClientRect().width).to.be.at.most(288);
  });

  for (const width of [1280, 360, 320]) {
    for (const lang of ['en', 'cy']) {
      it(`takes as much room closed as open, and gives a frame its shape: ${width} px, ${lang}`, async () => {
        await setViewport({ width, height: 640 });
        await setPageLanguage(lang);
        await place({ category: 'video' }, { width: '560', height: '350' });
        const before = element.offsetHeight;
        expect(before).to.be.at.least(Math.min(560, element.clientWidth) * (350 / 560) - 1);
        gate.showOnce();
        await until(() => gate.frame);
        await element.updateComplete;
        expect(element.offsetHeight).to.equal(before);
        const frame = gate.frame!.getBoundingClientRect();
        expect(frame.width / frame.height).to.be.closeTo(560 / 350, 0.02);
        await store.grant('video');
        await store.refuse('video');
        await until(() => !gate.frame);
        expect(element.offsetHeight).to.equal(before);
      });
    }
  }

  it('keeps a height that is said without a width', async () => {
    await place({ category: 'video' }, { width: '100%', height: '400' });
    expect(element.offsetHeight).to.be.at.least(400);
    gate.showOnce();
    await until(() => gate.frame);
    expect(gate.frame!.offsetHeight).to.equal(400);
    expect(gate.frame!.offsetWidth).to.equal(element.clientWidth);
  });

  it('leaves out of reach what the open embed stands in for', async () => {
    await place();
    gate.showOnce();
    await until(() => gate.frame);
    await element.updateComplete;
    for (const button of gate.buttons)
      expect(button.checkVisibility({ visibilityProperty: true })).to.be.false;
  });

  it('prints the link and no ring where it is open', async () => {
    await place();
    gate.buttons[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement === gate.frame?.parentElement);
    await emulateMedia(print);
    expect(gate.hasLink).to.be.true;
    expect(getComputedStyle(document.activeElement!).outlineStyle).to.equal('none');
  });

  it('offers the link, this time and always, and loads nothing', async () => {
    await place();
    expect(gate.hasLink).to.be.true;
    expect(gate.frame).to.be.null;
    expect(gate.words).to.contain('This comes from Films');
    expect(gate.buttons.map(button => button.textContent.trim())).to.deep.equal([
      'Show it this time',
      'Always allow',
    ]);
    for (const button of gate.buttons) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      expect(button.getAttribute('aria-describedby')).to.equal('about');
    }
  });

  it('shows it this time: no record, focus on the embed, the other embeds stay closed', async () => {
    await place();
    const other = element.cloneNode(true) as ConsentGate;
    document.body.append(other);
    await other.updateComplete;
    gate.buttons[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement === gate.frame?.parentElement);
    // A frame that still loads says nothing, so the group of its name takes the focus.
    expect(document.activeElement?.role).to.equal('group');
    expect(document.activeElement?.ariaLabel).to.equal(gate.frame?.title);
    expect(gate.hasLink).to.be.false;
    expect(other.querySelector('iframe')).to.be.null;
    expect(support.rawRecord()).to.be.undefined;
    other.remove();
  });

  it('allows always: kept, and every embed of the category opens', async () => {
    await place();
    const other = element.cloneNode(true) as ConsentGate;
    document.body.append(other);
    await other.updateComplete;
    gate.allowAlways();
    await until(() => document.activeElement === gate.frame?.parentElement);
    await until(() => other.querySelector('iframe'));
    await until(() => savedRecord());
    expect(savedRecord()!.choices).to.deep.equal({ video: true });
    expect(savedRecord()!.source).to.equal('embed');
    other.remove();
  });

  it('closes on withdrawal and can be opened again', async () => {
    await place();
    gate.allowAlways();
    await until(() => gate.frame);
    await store.refuse('video');
    await until(() => !gate.frame);
    expect(gate.hasLink).to.be.true;
    gate.showOnce();
    await until(() => gate.frame);
    await store.choose({ video: true }, 'page');
    await store.choose({ video: false }, 'page');
    await until(() => !gate.frame);
  });

  it('is open at once for a visitor who allowed it before, and takes no focus', async () => {
    await store.grant('video');
    await place();
    expect(gate.frame).not.to.be.null;
    expect(document.activeElement).to.equal(document.body);
  });

  it('says when "always" could not be saved; the embed shows all the same', async () => {
    await place();
    await support.withoutCookies(async () => {
      gate.allowAlways();
      await until(() => gate.words.includes('technical problem'));
    });
    expect(gate.frame).not.to.be.null;
  });

  it('names the service that the author names', async () => {
    await place({ category: 'statistics', service: 'counter' });
    expect(gate.words).to.contain('This comes from Counter,');
  });

  it('shows the link alone where the category or the service is wrong, and tells the author', async () => {
    await place({ category: 'vidoe' });
    expect(gate.hasLink).to.be.true;
    expect(gate.buttons).to.deep.equal([]);
    element.remove();
    await place({});
    expect(gate.buttons).to.deep.equal([]);
    element.remove();
    await place({ category: 'video', service: 'flims' });
    expect(gate.buttons.length).to.equal(2);
    const lines = takeConsole().join('\n');
    expect(lines).to.match(/"vidoe" is no category/);
    expect(lines).to.match(/category is missing/);
    expect(lines).to.match(/service="flims"/);
  });

  it('shows the link alone without a policy', async () => {
    store = support.freshStore();
    await place();
    expect(gate.hasLink).to.be.true;
    expect(gate.buttons).to.deep.equal([]);
  });

  it('closes in the same task when the visitor leaves', async () => {
    await place();
    gate.showOnce();
    await until(() => gate.frame);
    document.dispatchEvent(new Event('police-exit'));
    expect(gate.frame).to.be.null;
  });

  it('keeps what is open when it is moved', async () => {
    await place();
    gate.showOnce();
    await until(() => gate.frame);
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.updateComplete;
    expect(gate.frame).not.to.be.null;
    box.remove();
  });

  it('prints the link and no buttons', async () => {
    await place();
    await emulateMedia(print);
    expect(gate.hasLink).to.be.true;
    expect(gate.buttons[0]!.getClientRects().length).to.equal(0);
  });

  it('speaks Welsh when the page does', async () => {
    await place();
    await setPageLanguage('cy');
    expect(gate.buttons.map(button => button.textContent.trim())).to.deep.equal([
      'Dangos y tro hwn',
      'Caniatáu bob tro',
    ]);
  });

  for (const state of ['closed', 'open'] as const) {
    for (const look of support.LOOKS) {
      it(`has no fault that axe finds: ${state}, ${look}`, async () => {
        await place();
        await support.setLook(look);
        if (state === 'open') gate.showOnce();
        await element.updateComplete;
        await expectAccessible(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
  }
});
