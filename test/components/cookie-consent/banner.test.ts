import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CookieConsent } from '../../../src/components/cookie-consent/cookie-consent.js';
import '../../../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../../../src/components/cookie-consent/cookie-consent.harness.js';
import { emulateMedia, print } from '../../support/emulation.js';
import { takeConsole } from '../../support/console.js';
import * as support from '../../support/consent.js';
import { ALL, NONE, POLICY, savedRecord } from '../../support/consent.js';
import { setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';

/** A third of a width is no whole number of the browser's own units, a 64th of a pixel. */
const inPixels = (value: string): string =>
  value.replace(/\d+\.\d+px/g, length => `${Math.floor(parseFloat(length))}px`);

describe('police-cookie-consent: the banner', () => {
  let element: CookieConsent;
  let banner: CookieConsentHarness;

  const place = async (
    attributes: Record<string, string> = {},
    { shown = true }: { shown?: boolean } = {},
  ): Promise<void> => {
    element = document.createElement('police-cookie-consent');
    const all = {
      policy: '#policy',
      'notice-href': '/cookies',
      'settings-href': '/cookies#settings',
      ...attributes,
    };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    banner = new CookieConsentHarness(element);
    document.body.prepend(element);
    if (shown) await until(() => banner.region);
  };

  beforeEach(async () => {
    await support.freshPage();
  });

  afterEach(async () => {
    element.remove();
    support.clearRecord();
    await support.resetLook();
  });

  it('is a labelled region, first in the body, with three buttons and a link', async () => {
    await place();
    expect(banner.region!.localName).to.equal('section');
    expect(banner.region!.getAttribute('aria-label')).to.equal('Cookies on this site');
    expect(banner.buttons.map(button => button.textContent.trim())).to.deep.equal([
      'Accept',
      'Reject',
      'Customise',
    ]);
    expect(banner.links.map(link => link.getAttribute('href'))).to.deep.equal(['/cookies']);
    expect(document.activeElement).to.equal(document.body);
    expect(support.rawRecord()).to.be.undefined;
  });

  for (const lang of ['en', 'cy']) {
    for (const width of [1280, 360, 320]) {
      it(`gives its three buttons one look in all that is computed: ${lang}, ${width} px`, async () => {
        await setViewport({ width, height: 568 });
        await setPageLanguage(lang);
        await place();
        const [first, ...others] = banner.buttons.map(button => {
          const { width, height, top } = button.getBoundingClientRect();
          expect(Math.min(width, height)).to.be.at.least(44);
          expect(button.scrollWidth).to.be.at.most(button.clientWidth);
          const style = getComputedStyle(button);
          const all = [...style].map(name => [name, inPixels(style.getPropertyValue(name))]);
          return { height, top, ...Object.fromEntries(all) } as Record<string, unknown>;
        });
        expect(Object.keys(first!).length).to.be.above(200);
        for (const other of others) expect(other).to.deep.equal(first);
      });
    }
  }

  it('is under 40 % of a small screen, in Welsh too, and keeps its buttons in a tiny one', async () => {
    await place();
    await setPageLanguage('cy');
    await setViewport({ width: 360, height: 640 });
    expect(banner.region!.getBoundingClientRect().height).to.be.below(640 * 0.4);
    await setViewport({ width: 320, height: 256 });
    for (const button of banner.buttons) {
      const { top, bottom } = button.getBoundingClientRect();
      expect(top).to.be.at.least(banner.region!.getBoundingClientRect().top);
      expect(bottom).to.be.at.most(256);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('stands above the space that the quick exit takes', async () => {
    await place();
    document.documentElement.style.setProperty('--police-exit-space', '60px');
    expect(banner.region!.getBoundingClientRect().bottom).to.be.closeTo(innerHeight - 60, 0.1);
    document.documentElement.style.removeProperty('--police-exit-space');
  });

  it('covers nothing that has focus, and the page ends above it', async () => {
    await setViewport({ width: 360, height: 640 });
    await place();
    const page = document.createElement('main');
    for (let n = 0; n < 40; n++) {
      const link = document.createElement('a');
      link.href = `#${n}`;
      link.textContent = `Link ${n}`;
      const line = document.createElement('p');
      line.append(link);
      page.append(line);
    }
    document.body.append(page);
    // The room is made when the size of the banner is known.
    await until(() => getComputedStyle(document.documentElement).scrollPaddingBlockEnd !== 'auto');
    const links = [...page.querySelectorAll('a')];
    banner.buttons[2]!.focus();
    for (const link of links) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(link);
      const { left, bottom } = link.getBoundingClientRect();
      expect(document.elementFromPoint(left + 2, bottom - 2)).to.equal(link);
    }
    scrollTo(0, document.documentElement.scrollHeight);
    expect(page.getBoundingClientRect().bottom).to.be.at.most(
      banner.region!.getBoundingClientRect().top,
    );
    page.remove();
  });

  for (const [what, act, choices, words] of [
    ['accepting', 'accept', ALL, 'You accepted all cookies.'],
    ['rejecting', 'reject', NONE, 'You rejected all cookies that we do not need.'],
  ] as const) {
    it(`keeps ${what}, says so, takes focus and stays until hidden`, async () => {
      await place();
      banner[act]();
      await until(() => banner.message);
      expect(savedRecord()!.choices).to.deep.equal(choices);
      expect(savedRecord()!.source).to.equal('banner');
      expect(banner.words).to.contain(words);
      expect(banner.focused).to.equal(banner.message);
      expect(banner.links[0]!.getAttribute('href')).to.equal('/cookies#settings');
      expect(banner.buttons.map(button => button.textContent.trim())).to.deep.equal([
        'Hide this message',
      ]);
      banner.hide();
      await until(() => !banner.region);
      expect(getComputedStyle(document.documentElement).scrollPaddingBlockEnd).to.equal('auto');
    });
  }

  it('renders nothing for a visitor who has answered, and loads nothing that asks', async () => {
    support.seedChoices(ALL);
    await place({}, { shown: false });
    await element.updateComplete;
    // Nothing may come: what would be drawn at once comes before the next task.
    await aTimeout(0);
    expect(element.shadowRoot.children.length).to.equal(0);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('stays after a save that failed, offers to try again and then says that it is saved', async () => {
    await place();
    await support.withoutCookies(async () => {
      banner.accept();
      await until(() => banner.message);
      expect(banner.words).to.match(/technical problem/);
      expect(banner.focused).to.equal(banner.message);
      expect(banner.buttons.at(-1)!.textContent.trim()).to.equal('Try again');
    });
    banner.retry();
    await until(() => banner.words.includes('You accepted all cookies.'));
    expect(savedRecord()!.choices).to.deep.equal(ALL);
  });

  it('says that the endpoint failed, whether it answers or not', async () => {
    await place({ 'record-endpoint': '/consents' });
    const fake = support.fakeFetch(() => Promise.reject(new TypeError('offline')));
    banner.accept();
    await until(() => banner.message);
    fake.restore();
    expect(fake.calls.length).to.equal(1);
    expect(banner.words).to.match(/technical problem/);
  });

  it('says that it is saved once the endpoint took it after all, by itself', async () => {
    await place({ 'record-endpoint': '/consents' });
    const beOnline = (value: boolean): void => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value });
    };
    beOnline(false);
    let answer = (): Promise<Response> => Promise.reject(new TypeError('offline'));
    const fake = support.fakeFetch(() => answer());
    banner.reject();
    await until(() => banner.words.includes('technical problem'), 'failed');
    answer = () => Promise.resolve(new Response('{}', { status: 201 }));
    beOnline(true);
    window.dispatchEvent(new Event('online'));
    await until(() => banner.words.includes('rejected'), 'saved');
    Reflect.deleteProperty(navigator, 'onLine');
    fake.restore();
    expect(banner.words).not.to.match(/technical problem/);
  });

  it('goes when another tab answers, and asks again after a reset', async () => {
    await place();
    support.seedChoices(ALL);
    const other = new BroadcastChannel(`police-consent:${support.COOKIE}`);
    other.postMessage(0);
    await until(() => !banner.region);
    other.close();
    const { reset } = await import('../../../src/consent.js');
    reset();
    await until(() => banner.region);
  });

  it('does not show where the policy is faulty or missing: the author is told', async () => {
    support.putPolicy({ ...POLICY, version: 'three' });
    await place({}, { shown: false });
    const lines: string[] = [];
    await until(
      () => lines.push(...takeConsole()) && lines.some(line => line.includes('version must be')),
    );
    expect(element.shadowRoot.children.length).to.equal(0);
    element.remove();
    support.freshStore();
    element = document.createElement('police-cookie-consent');
    document.body.prepend(element);
    await element.updateComplete;
    expect(takeConsole().join()).to.match(/police-cookie-consent: policy is missing/);
  });

  it('names an unknown value of reload-on-withdraw', async () => {
    await place({ 'reload-on-withdraw': 'sometimes' });
    expect(takeConsole().join()).to.match(
      /reload-on-withdraw="sometimes" is not known; allowed: on, off/,
    );
  });

  it('takes its properties before, after and without being in the page', async () => {
    await place({ 'notice-href': '' });
    element.noticeHref = '/notice';
    await element.updateComplete;
    expect(banner.links[0]!.getAttribute('href')).to.equal('/notice');
    element.remove();
    element.noticeHref = '/again';
    document.body.prepend(element);
    await until(() => banner.links[0]?.getAttribute('href') === '/again');
  });

  it('lets a keyboard scroll its text where no link in it could', async () => {
    const text = (): HTMLElement | null | undefined => banner.region?.querySelector('.text');
    await place();
    expect(text()?.tabIndex, 'with a link').to.equal(-1);
    element.noticeHref = null;
    await element.updateComplete;
    expect(text()?.tabIndex, 'without').to.equal(0);
  });

  it('moves without leaving anything behind', async () => {
    await place();
    const sheets = document.adoptedStyleSheets.length;
    for (let n = 0; n < 3; n++) document.body.prepend(element);
    await element.updateComplete;
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    element.remove();
    expect(getComputedStyle(document.documentElement).scrollPaddingBlockEnd).to.equal('auto');
  });

  it('can be defined twice', () => {
    const Class = customElements.get('police-cookie-consent') as unknown as typeof CookieConsent;
    expect(Class.define()).to.equal(Class);
    element = document.createElement('police-cookie-consent');
  });

  it('shows nothing more once the visitor leaves', async () => {
    await place();
    banner.customise();
    await until(() => banner.dialog);
    document.dispatchEvent(new Event('police-exit'));
    expect(banner.dialog).to.be.null;
    await element.updateComplete;
    expect(banner.region).to.be.null;
  });

  it('is hidden when the page says so, and untouched by the styles of the page', async () => {
    await place();
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(
      `section, button, div { display: none !important; position: static; font-size: 8px }
       [hidden] { display: block }`,
    );
    document.adoptedStyleSheets.push(hostile);
    const { height } = banner.buttons[1]!.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    expect(banner.region!.getClientRects().length).to.equal(0);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== hostile);
  });

  it('is not printed', async () => {
    await place();
    await emulateMedia(print);
    expect(banner.region!.getClientRects().length).to.equal(0);
  });

  it('speaks Welsh when the page does, and marks its language', async () => {
    await place();
    await setPageLanguage('cy');
    expect(banner.buttons.map(button => button.textContent.trim())).to.deep.equal([
      'Derbyn',
      'Gwrthod',
      'Addasu',
    ]);
    expect(banner.region!.lang).to.equal('cy');
    banner.accept();
    await until(() => banner.message);
    expect(savedRecord()!.lang).to.equal('cy');
    expect(banner.words).to.contain('Rydych wedi derbyn pob cwci.');
  });
});
