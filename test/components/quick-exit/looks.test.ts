import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/quick-exit/quick-exit.js';
import type { QuickExit } from '../../../src/components/quick-exit/quick-exit.element.js';
import { lightStyles } from '../../../src/components/quick-exit/quick-exit.light.styles.js';
import { QuickExitHarness } from '../../../src/components/quick-exit/quick-exit.harness.js';
import { adoptStyles } from '../../../src/internal/dom/adopt-styles.js';
import { expectAccessible } from '../../support/axe.js';
import { emulateMedia, forcedColours, print, resetMedia } from '../../support/emulation.js';
import { resetPage, setPageLanguage } from '../../support/page.js';

const root = document.documentElement;

const put = async (markup: ReturnType<typeof html>): Promise<QuickExitHarness> =>
  new QuickExitHarness(await fixture<QuickExit>(markup)).ready();

/** Until a change of size has been seen: ResizeObserver tells after layout, before painting. */
const painted = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const states = {
  plain: html`<police-quick-exit></police-quick-exit>`,
  'with a safety page': html`<police-quick-exit safety-href="/safety"></police-quick-exit>`,
  'without a key, at the top': html`<police-quick-exit
    shortcut="none"
    position="top"
  ></police-quick-exit>`,
  'in the page': html`<police-quick-exit position="static" shortcut="shift-3"></police-quick-exit>`,
};

const looks: Record<string, () => Promise<unknown>> = {
  light: () => Promise.resolve(),
  dark: () => Promise.resolve((root.style.colorScheme = 'dark')),
  'forced colours': () => emulateMedia(forcedColours),
  'right to left': () => Promise.resolve((root.dir = 'rtl')),
  '320 px': () => setViewport({ width: 320, height: 568 }),
  Welsh: () => setPageLanguage('cy'),
};

describe('how police-quick-exit looks', () => {
  before(() => {
    (root as { police?: number }).police = 1;
  });

  beforeEach(() => setViewport({ width: 1280, height: 720 }));

  afterEach(async () => {
    await resetMedia();
    await resetPage();
  });

  for (const [state, markup] of Object.entries(states)) {
    for (const [look, set] of Object.entries(looks)) {
      it(`has no fault that axe finds: ${state}, ${look}`, async () => {
        const exit = await put(markup);
        await set();
        await exit.ready();
        await expectAccessible(exit.host);
      });
    }
  }

  it('is in view, whole and 44 px high at 320 by 568, with nothing over it', async () => {
    await setViewport({ width: 320, height: 568 });
    const exit = await put(html`<police-quick-exit safety-href="/safety"></police-quick-exit>`);
    const box = exit.link.getBoundingClientRect();
    expect(box.height).to.be.at.least(44);
    expect(box.width).to.be.at.least(44);
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(320);
    expect(box.bottom).to.be.at.most(568);
    const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    expect(middle).to.equal(exit.link);
    expect(root.scrollWidth).to.be.at.most(320);
    expect(exit.hintIsShown).to.equal(false);
    expect(exit.hint).to.contain('Escape');
  });

  it('shows the hint where there is room', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    expect(exit.hintIsShown).to.equal(true);
  });

  it('reserves its own space at the end it is fixed to, and gives it back', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    await painted();
    const space = (): string => getComputedStyle(root).getPropertyValue('--police-exit-space');
    const height = `${exit.host.offsetHeight}px`;
    expect(space()).to.equal(height);
    expect(getComputedStyle(root).paddingBottom).to.equal(height);
    expect(getComputedStyle(root).scrollPaddingBottom).to.equal(height);
    exit.host.position = 'top';
    await exit.ready();
    expect(getComputedStyle(root).paddingBottom).to.equal('0px');
    expect(getComputedStyle(root).scrollPaddingTop).to.equal(height);
    exit.host.position = 'static';
    await exit.ready();
    expect(space()).to.equal('');
    exit.host.remove();
    expect(root.style.getPropertyValue('--police-exit-space')).to.equal('');
  });

  it('stays a readable, pressable link under hostile styles of the page', async () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(`
      body a:link, body a:visited { display: none; color: red; background: red; padding: 0;
        opacity: 0; visibility: hidden; min-height: 0; position: absolute }
      * { margin: 9px; line-height: 1 }
    `);
    document.adoptedStyleSheets.push(hostile);
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    const style = getComputedStyle(exit.link);
    expect(style.display).to.equal('flex');
    expect(style.visibility).to.equal('visible');
    expect(style.opacity).to.equal('1');
    expect(style.color).not.to.equal('rgb(255, 0, 0)');
    expect(style.backgroundColor).not.to.equal('rgb(255, 0, 0)');
    expect(exit.link.offsetHeight).to.be.at.least(44);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== hostile);
  });

  it('is not there when hidden, whatever the page says of it', async () => {
    const exit = await put(html`<police-quick-exit hidden></police-quick-exit>`);
    expect(exit.host.offsetHeight).to.equal(0);
    expect(getComputedStyle(root).paddingBottom).to.equal('0px');
  });

  it('leaves no mark on paper', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    await emulateMedia(print);
    expect(getComputedStyle(exit.host).display).to.equal('none');
    expect(getComputedStyle(root).paddingBottom).to.equal('0px');
  });

  it('follows the direction of the page', async () => {
    const exit = await put(html`<police-quick-exit></police-quick-exit>`);
    const left = exit.link.getBoundingClientRect().left;
    root.dir = 'rtl';
    expect(exit.link.getBoundingClientRect().right).to.be.closeTo(1280 - left, 20);
  });

  it('moves nothing when it is upgraded: not itself, not the page', async () => {
    adoptStyles(document, lightStyles);
    const main = await fixture<HTMLElement>(html`<main></main>`);
    // Light styles go by tag, so the tag itself is what is upgraded late: in a document without us.
    const before = document.implementation.createHTMLDocument().createElement('police-quick-exit');
    const link = before.ownerDocument.createElement('a');
    link.href = 'https://www.bbc.co.uk/weather';
    link.textContent = 'Leave this site';
    before.append(link);
    const frame = document.createElement('iframe');
    frame.width = '1000';
    frame.srcdoc = '<!doctype html><html lang="en"><body><p id="after">After</p></body></html>';
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    main.append(frame);
    await loaded;
    const doc = frame.contentDocument!;
    const view = frame.contentWindow as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(lightStyles.map(({ cssText }) => cssText).join('\n'));
    doc.adoptedStyleSheets.push(sheet);
    (doc.documentElement as { police?: number }).police = 1;
    doc.body.prepend(doc.adoptNode(before));
    const boxes = (): unknown[] =>
      [before, link, doc.querySelector('#after')!].map(node => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [x, y, width, height];
      });
    const script = doc.createElement('script');
    const early = boxes();
    script.type = 'module';
    script.src = '/src/components/quick-exit/quick-exit.ts';
    const ready = new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
    doc.head.append(script);
    await ready;
    await view.customElements.whenDefined('police-quick-exit');
    await doc.querySelector('police-quick-exit')!.updateComplete;
    expect(before.shadowRoot).not.to.equal(null);
    expect(boxes()).to.eql(early);
  });
});
