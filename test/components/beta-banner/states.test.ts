import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/components/beta-banner/beta-banner.js';
import type { BetaBannerHarness } from '../../../src/components/beta-banner/beta-banner.harness.js';
import { expectAccessible } from '../../support/axe.js';
import { emulateMedia, forcedColours, print, resetMedia } from '../../support/emulation.js';
import { addTestLanguages, RIGHT_TO_LEFT } from '../../support/languages.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import {
  answerWith,
  ENDPOINT,
  pasted,
  restore,
  sent,
  show,
  showOpen,
  status,
} from './fixtures.js';

const PERSONAL = 'Write to sam@example.org';

const states: Readonly<Record<string, () => Promise<BetaBannerHarness>>> = {
  closed: () => show(pasted({ feedbackHref: '/f', feedbackEndpoint: ENDPOINT })),
  'pasted form': async () => {
    const banner = await show(pasted({ feedbackEndpoint: ENDPOINT, reviewBy: '2199-01-01' }));
    await banner.open();
    return banner;
  },
  open: async () => {
    const banner = await showOpen({ oldServiceHref: '/old' });
    banner.tick('not-found');
    return banner;
  },
  error: async () => {
    const banner = await showOpen();
    banner.submit();
    return banner;
  },
  review: async () => {
    const banner = await showOpen();
    banner.rate(3);
    banner.write(PERSONAL);
    banner.submit();
    await banner.until(() => banner.review !== '');
    return banner;
  },
  failed: async () => {
    answerWith(status(500, {}));
    const banner = await showOpen();
    banner.rate(3);
    banner.submit();
    await banner.until(() => banner.status !== '');
    return banner;
  },
  thanks: async () => {
    answerWith(status(201));
    const banner = await showOpen();
    banner.rate(3);
    banner.submit();
    await banner.until(() => banner.status !== '');
    return banner;
  },
  folded: async () => {
    const banner = await show(pasted({ feedbackHref: '/f' }));
    banner.hideButton.click();
    await banner.until(() => !banner.isShown);
    return banner;
  },
};

const modes: Readonly<Record<string, () => void | Promise<void>>> = {
  light: () => {},
  dark: () => {
    document.documentElement.style.colorScheme = 'dark';
  },
  'forced colours': () => emulateMedia(forcedColours),
  'right to left': async () => {
    addTestLanguages();
    document.documentElement.dir = 'rtl';
    await setPageLanguage(RIGHT_TO_LEFT);
  },
  '320 px': () => setViewport({ width: 320, height: 568 }),
  Welsh: () => setPageLanguage('cy'),
};

describe('police-beta-banner: every state in every mode', () => {
  afterEach(async () => {
    restore();
    await resetMedia();
    await resetPage();
    await setViewport({ width: 800, height: 600 });
  });

  for (const [state, reach] of Object.entries(states)) {
    for (const [mode, set] of Object.entries(modes)) {
      it(`${state}, ${mode}: nothing for axe, nothing cut off, large targets`, async () => {
        await set();
        const { element } = await reach();
        await expectAccessible(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        for (const target of element.querySelectorAll('a, button, summary, label:has(input)')) {
          if (!target.checkVisibility() || target.closest('[aria-hidden]')) continue;
          expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
        }
      });
    }
  }

  it('puts "Not now" at the end of the line, whichever way it runs', async () => {
    const banner = await show(pasted({ feedbackHref: '/f' }));
    const middle = (element: Element): number => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    const words = banner.element.firstElementChild!;
    expect(middle(banner.hideButton)).to.be.greaterThan(middle(words));
    document.documentElement.dir = 'rtl';
    expect(middle(banner.hideButton)).to.be.lessThan(middle(words));
  });

  it('prints the sentence and nothing that can only be pressed', async () => {
    const banner = await showOpen();
    await emulateMedia(print);
    expect(banner.element.querySelector('strong')?.checkVisibility()).to.equal(true);
    for (const control of banner.element.querySelectorAll('button, textarea, a')) {
      expect(control.checkVisibility(), control.textContent).to.equal(false);
    }
  });

  it('stays hidden where it hides, against the styles of the page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('div, p, form, button, section { display: block !important }');
    const banner = await show(pasted({ feedbackHref: '/f', feedbackEndpoint: ENDPOINT }));
    await banner.open();
    banner.opener.click();
    await banner.until(() => !banner.isOpen);
    document.adoptedStyleSheets.push(sheet);
    expect(banner.isOpen).to.equal(false);
    banner.hideButton.click();
    await banner.until(() => !banner.isShown);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
  });

  it('shows what will be sent where something personal was masked, and sends that', async () => {
    const banner = await states['review']!();
    expect(banner.review).to.contain('Write to [email address]');
    expect(sent).to.have.length(0);
    expect(document.activeElement?.textContent).to.match(/^We took out what looks personal/);
    banner.press('Change your words');
    expect(document.activeElement).to.equal(banner.comment);
    expect(banner.comment.value).to.equal(PERSONAL);
    banner.write(`${PERSONAL} or 07700 900123`);
    banner.submit();
    await banner.until(() => banner.review !== '');
    expect(banner.review).to.contain('[email address] or [phone number]');
    answerWith(status(201));
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(sent).to.have.length(1);
    expect(sent[0]?.body['comment']).to.equal('Write to [email address] or [phone number]');
    expect(JSON.stringify(sent[0]?.body)).not.to.match(/sam@|07700/);
  });

  it('masks the address of the page too, and shows it', async () => {
    const here = location.href;
    history.replaceState(null, '', '/search/sam%40example.org?q=secret');
    answerWith(status(201));
    const banner = await showOpen();
    banner.rate(3);
    banner.submit();
    await banner.until(() => banner.review !== '');
    expect(banner.review).to.contain('Page: /search/[email address]');
    banner.submit();
    await banner.until(() => banner.status !== '');
    history.replaceState(null, '', here);
    expect(sent[0]?.body['page']).to.equal('/search/[email address]');
  });
});
