import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/beta-banner/beta-banner.js';
import { BetaBanner } from '../../../src/components/beta-banner/beta-banner.element.js';
import { BetaBannerHarness } from '../../../src/components/beta-banner/beta-banner.harness.js';
import type { BetaStaleEvent } from '../../../src/components/beta-banner/beta-banner.events.js';
import { PHASES } from '../../../src/components/beta-banner/phase.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { bare, ENDPOINT, pasted, restore, show, storage, STORE_KEY } from './fixtures.js';

describe('police-beta-banner: what it says', () => {
  afterEach(async () => {
    restore();
    await resetPage();
  });

  it('says in plain words that the site is being built, before any jargon', async () => {
    const banner = await show(bare({ 'feedback-href': '/feedback' }));
    expect(banner.words).to.match(/^We are still building this site\. .*beta\./);
    expect(banner.opener.getAttribute('href')).to.equal('/feedback');
    expect(banner.opener.role).to.equal(null);
  });

  it('has words of its own for every phase', async () => {
    const said = new Set<string>();
    for (const phase of PHASES) {
      const banner = await show(bare({ phase, 'feedback-href': '/feedback' }));
      said.add(banner.words);
    }
    expect(said.size).to.equal(PHASES.length);
  });

  it('names an unknown phase in the console and says beta', async () => {
    const banner = await show(bare({ phase: 'gamma', 'feedback-href': '/feedback' }));
    expect(banner.words).to.match(/a beta\./);
    expect(takeConsole().join()).to.match(
      /police-beta-banner: phase="gamma" is not known; allowed: alpha, private-beta, beta, live-trial, retiring/,
    );
  });

  it('asks its author for a link where there is none', async () => {
    await show(bare());
    expect(takeConsole().join()).to.match(
      /has no link: give it feedback-href or feedback-endpoint/,
    );
  });

  it('leads to the old site', async () => {
    const { element } = await show(bare({ 'feedback-href': '/f', 'old-service-href': '/old' }));
    expect(element.querySelector('a[href="/old"]')?.textContent).to.equal('Use the old site');
    element.oldServiceHref = '';
    await element.updateComplete;
    expect(element.querySelector('a[href="/old"]')).to.equal(null);
  });

  it('says when the phase is looked at next, while that is to come', async () => {
    const banner = await show(bare({ 'feedback-href': '/f', 'review-by': '2199-03-31' }));
    expect(banner.words).to.contain('Next review: 31 March 2199.');
    expect(takeConsole()).to.deep.equal([]);
  });

  it('promises no time once the date is over: one warning, one event', async () => {
    const events: BetaStaleEvent[] = [];
    const take = (event: Event): void => void events.push(event as BetaStaleEvent);
    document.addEventListener('police-beta-stale', take);
    const banner = await show(bare({ 'feedback-href': '/f', 'review-by': '2020-03-31' }));
    await setPageLanguage('cy');
    document.removeEventListener('police-beta-stale', take);
    expect(banner.words).not.to.contain('2020');
    expect(events.map(({ reviewBy }) => reviewBy)).to.deep.equal(['2020-03-31']);
    expect(takeConsole()).to.deep.equal([
      'warn: police-beta-banner: review-by="2020-03-31" is over: look at the phase again.',
    ]);
  });

  it('hides a pasted promise that is over, and keeps its place', async () => {
    const element = pasted({ feedbackHref: '/f', reviewBy: '2199-03-31' });
    element.setAttribute('review-by', '2021-01-01');
    await show(element);
    const promise = element.querySelector('.police-beta-review')!;
    expect(promise.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(promise.getBoundingClientRect().width).to.be.greaterThan(0);
    takeConsole();
  });

  it('names a date that is none', async () => {
    for (const value of ['31/3/2027', '2027-02-30', 'soon']) {
      await show(bare({ 'feedback-href': '/f', 'review-by': value }));
      expect(takeConsole().join()).to.contain(`review-by="${value}" is not known`);
    }
  });

  it('speaks Welsh as soon as the page does, on the same nodes', async () => {
    const banner = await show(bare({ 'feedback-href': '/f', 'review-by': '2199-03-31' }));
    const { opener, hideButton } = banner;
    await setPageLanguage('cy');
    expect(banner.words).to.match(/^Rydyn ni'n dal i adeiladu'r wefan hon\./);
    expect(banner.words).to.contain('Adolygiad nesaf: 31 Mawrth 2199.');
    expect(banner.hideButton.textContent).to.equal('Nid nawr');
    expect(banner.opener).to.equal(opener);
    expect(banner.hideButton).to.equal(hideButton);
    expect(opener.closest('[lang]')?.getAttribute('lang')).to.equal('cy');
  });

  it('shows English, marked as such, on a page whose language it does not know', async () => {
    const banner = await show(bare({ 'feedback-href': '/f' }));
    await setPageLanguage('xx');
    expect(banner.words).to.match(/^We are still building/);
    expect(banner.opener.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(takeConsole().join()).to.contain('<html lang="xx"> has no strings');
  });

  it('has the HTML to paste in its README, in both languages, as it prints it', async () => {
    const readme = await (await fetch('/src/components/beta-banner/README.md')).text();
    const blocks = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, block]) => block ?? '');
    const flat = (html: string): string =>
      html
        .replace(/\s+/g, ' ')
        .replace(/ ?(<[^>]*?) ?(>) ?/g, '$1$2')
        .replace(/<span([^>]*)> ?/g, '<span$1>');
    for (const [index, lang] of (['en', 'cy'] as const).entries()) {
      const printed = pasted(
        {
          reviewBy: '2027-06-30',
          feedbackEndpoint: '/api/feedback',
          feedbackHref: lang === 'cy' ? '/cy/adborth' : '/feedback',
        },
        lang,
      );
      const shown = new DOMParser().parseFromString(blocks[index] ?? '', 'text/html');
      expect(flat(shown.body.firstElementChild!.outerHTML)).to.equal(flat(printed.outerHTML));
    }
  });

  it('leaves pasted words and nodes as they are', async () => {
    const element = pasted({ feedbackHref: '/f', oldServiceHref: '/old' }, 'cy');
    const nodes = [...element.querySelectorAll('*')];
    const before = element.firstElementChild!.outerHTML;
    const banner = await show(element);
    expect(nodes.every(node => element.contains(node))).to.equal(true);
    expect(element.firstElementChild!.outerHTML).to.equal(before);
    expect(banner.hideButton.textContent).to.equal('Nid nawr');
  });

  it('enhances the plainest paste: a paragraph with a link', async () => {
    const element: BetaBanner = await fixture(html`
      <police-beta-banner feedback-href="/f" feedback-endpoint=${ENDPOINT}>
        <p>New site. <a href="/f">Say something</a></p>
      </police-beta-banner>
    `);
    await element.updateComplete;
    const link = element.querySelector('a')!;
    expect(link.role).to.equal('button');
    expect(link.ariaExpanded).to.equal('false');
    expect(link.textContent).to.equal('Say something');
  });

  it('is silent on load: no focus, no storage, no request, nothing spoken', async () => {
    const before = document.activeElement;
    const requests = performance.getEntriesByType('resource').length;
    const banner = await show(pasted({ feedbackHref: '/f', feedbackEndpoint: ENDPOINT }));
    expect(document.activeElement).to.equal(before);
    expect(banner.told).to.equal('');
    expect(storage.getItem(STORE_KEY)).to.equal(null);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('takes its properties before upgrade, while detached and after', async () => {
    const early = document.createElement('police-beta-banner');
    early.phase = 'alpha';
    early.feedbackHref = '/early';
    const banner = await show(early);
    expect(banner.words).to.contain('alpha');
    expect(early.getAttribute('phase')).to.equal('alpha');
    early.remove();
    early.phase = 'retiring';
    await early.updateComplete;
    expect(banner.words).to.contain('going to close');
    early.feedbackHref = '/late';
    await early.updateComplete;
    expect(banner.opener.getAttribute('href')).to.equal('/late');
  });

  it('works after being moved and put back, without a second of anything', async () => {
    const { element, hideButton } = await show(bare({ 'feedback-href': '/f' }));
    const elsewhere = await fixture<HTMLElement>(document.createElement('section'));
    elsewhere.append(element);
    element.remove();
    elsewhere.append(element);
    await element.updateComplete;
    expect(element.querySelectorAll('.police-beta-actions')).to.have.length(1);
    let hidden = 0;
    element.addEventListener('police-beta-hide', () => (hidden += 1));
    hideButton.click();
    expect(hidden).to.equal(1);
  });

  it('can be defined twice', () => {
    expect(BetaBanner.define()).to.equal(BetaBanner);
    expect(() => BetaBanner.define('police-beta-banner-too')).not.to.throw();
    class Other extends BetaBanner {}
    expect(Other.define()).to.equal(BetaBanner);
    expect(takeConsole().join()).to.contain('is registered already');
  });

  it('takes two Tabs: the link, then Not now', async () => {
    const banner = await show(bare({ 'feedback-href': '/f' }));
    banner.opener.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(new BetaBannerHarness(banner.element).hideButton);
  });
});
