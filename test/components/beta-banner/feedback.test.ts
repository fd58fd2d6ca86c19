import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/beta-banner/beta-banner.js';
import type {
  FeedbackErrorEvent,
  FeedbackEvent,
} from '../../../src/components/beta-banner/beta-banner.events.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import {
  answerWith,
  bare,
  ENDPOINT,
  hang,
  listen,
  noNetwork,
  page,
  pasted,
  restore,
  sent,
  show,
  showOpen,
  status,
} from './fixtures.js';

describe('police-beta-banner: feedback', () => {
  afterEach(async () => {
    restore();
    await resetPage();
  });

  it('opens its own form in an accordion that the page made of details', async () => {
    const banner = bare({ 'feedback-endpoint': ENDPOINT });
    const harness = await show(banner);
    const accordion = document.createElement('details');
    accordion.open = true;
    banner.replaceWith(accordion);
    accordion.append(document.createElement('summary'), banner);
    await harness.open();
    expect(harness.opener.ariaExpanded).to.equal('true');
    expect(accordion.contains(harness.form)).to.equal(true);
    accordion.remove();
  });

  it('opens where it stands, with the focus on the first answer, and closes again', async () => {
    const banner = await showOpen();
    expect(banner.opener.ariaExpanded).to.equal('true');
    expect(document.activeElement).to.equal(banner.ratings[0]);
    const panel = document.getElementById(banner.opener.getAttribute('aria-controls')!);
    expect(panel?.contains(banner.form)).to.equal(true);
    banner.write('Still here');
    banner.opener.click();
    await banner.until(() => !banner.isOpen);
    expect(banner.opener.ariaExpanded).to.equal('false');
    await banner.open();
    expect(banner.comment.value).to.equal('Still here');
  });

  it('calls no answer invalid before it was asked for', async () => {
    const banner = await showOpen();
    expect(banner.ratings.map(({ required }) => required)).to.not.include(true);
    expect(banner.ratings.map(({ validity }) => validity.valid)).to.not.include(false);
  });

  it('follows the language of the page in what is wrong, what will be sent and Close', async () => {
    answerWith(status(201));
    const banner = await show(bare({ 'feedback-endpoint': ENDPOINT }));
    await banner.open();
    banner.submit();
    expect(banner.error).to.include('Choose');
    await setPageLanguage('cy');
    expect(banner.error).to.include('Dewiswch');
    banner.rate(3);
    banner.write('Write to sam@example.org');
    banner.submit();
    await banner.until(() => banner.review !== '');
    expect(banner.review).to.include('[cyfeiriad e-bost]');
    await setPageLanguage('en');
    expect(banner.review).to.include('[email address]').and.to.include('Change your words');
    banner.submit();
    await banner.until(() => banner.status !== '');
    await setPageLanguage('cy');
    expect(banner.review).to.include('Cau');
  });

  it('opens from the keyboard, with Enter and with Space', async () => {
    for (const key of ['Enter', ' ']) {
      const banner = await show(pasted({ feedbackEndpoint: ENDPOINT, feedbackHref: '/f' }));
      banner.opener.focus();
      await sendKeys({ press: key });
      await banner.until(() => banner.isOpen);
    }
  });

  it('offers a button where there is an endpoint and no page', async () => {
    const banner = await show(bare({ 'feedback-endpoint': ENDPOINT }));
    expect(banner.opener.localName).to.equal('button');
    await banner.open();
    expect(document.activeElement).to.equal(banner.ratings[0]);
  });

  it('works a pasted form where it stands: same nodes, typed text kept', async () => {
    const element = pasted({ feedbackEndpoint: ENDPOINT });
    const form = element.querySelector<HTMLFormElement>('.police-feedback')!;
    form.querySelector('textarea')!.value = 'typed before script';
    const banner = await show(element);
    banner.opener.click();
    await banner.until(() => document.activeElement === banner.ratings[0]);
    expect(banner.form).to.equal(form);
    expect(banner.comment.value).to.equal('typed before script');
    expect(banner.key).to.match(/^[\da-f]{32}$/);
    answerWith(status(201));
    banner.rate(4);
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(sent[0]?.body['comment']).to.equal('typed before script');
    banner.opener.click();
    await banner.until(() => !banner.isOpen);
  });

  it('holds what is sent from a pasted form before its code is there, and sends it once', async () => {
    const banner = await show(pasted({ feedbackEndpoint: ENDPOINT }));
    answerWith(status(201));
    banner.opener.click();
    banner.rate(4);
    const prevented: boolean[] = [];
    const watch = (event: Event): void => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('submit', watch);
    banner.submit();
    expect(sent).to.have.length(0);
    await banner.until(() => banner.status !== '');
    document.removeEventListener('submit', watch);
    expect(prevented).to.deep.equal([true, true]);
    expect(sent).to.have.length(1);
  });

  it('posts by itself with no script: method, address and names', () => {
    const form = pasted({ feedbackEndpoint: ENDPOINT }).querySelector<HTMLFormElement>(
      '.police-feedback',
    )!;
    expect(form.method).to.equal('post');
    expect(form.getAttribute('action')).to.equal(ENDPOINT);
    expect([...new FormData(form).keys()]).to.include.members(['submission_key', 'comment']);
    expect(form.closest('details')?.querySelector('summary')).to.exist;
  });

  it('takes at most six Tabs from the link to Send', async () => {
    const banner = await showOpen();
    banner.opener.focus();
    let tabs = 0;
    while (document.activeElement !== banner.send && tabs < 20) {
      await sendKeys({ press: 'Tab' });
      tabs += 1;
    }
    expect(tabs).to.be.at.most(6);
  });

  it('sends one request with what was said, and nothing else', async () => {
    answerWith(status(201));
    const banner = await showOpen({ phase: 'alpha' });
    const events: FeedbackEvent[] = [];
    banner.element.addEventListener('police-feedback', event => events.push(event));
    const { key } = banner;
    banner.rate(2);
    banner.tick('not-found');
    banner.tick('not-working');
    banner.write('No map.\r\nNo list.');
    banner.submit();
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(sent).to.have.length(1);
    expect(Number(sent[0]?.body['form_started'])).to.be.within(Date.now() - 60_000, Date.now());
    delete sent[0]?.body['form_started'];
    expect(sent[0]?.body).to.deep.equal({
      submission_key: key,
      page: location.pathname,
      rating: 2,
      reasons: ['not-found', 'not-working'],
      comment: 'No map.\nNo list.',
      lang: 'en',
      phase: 'alpha',
    });
    expect(sent[0]?.headers.get('idempotency-key')).to.equal(key);
    expect(events.map(({ rating, reasons }) => ({ rating, reasons }))).to.deep.equal([
      { rating: 2, reasons: ['not-found', 'not-working'] },
    ]);
  });

  it('thanks once, keeps the focus near and drops the words', async () => {
    answerWith(status(201));
    const banner = await showOpen();
    const heard = listen(banner.element);
    banner.rate(5);
    banner.write('Good');
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(heard).to.deep.equal(['Thank you. Your feedback has been sent.']);
    expect(document.activeElement?.textContent).to.equal('Close');
    expect(banner.comment.value).to.equal('');
    banner.press('Close');
    expect(document.activeElement).to.equal(banner.opener);
    await banner.open();
    expect(banner.send.checkVisibility()).to.equal(true);
    expect(banner.key).not.to.equal(sent[0]?.body['submission_key']);
  });

  it('asks for a rating, at the question, and sends nothing', async () => {
    const banner = await showOpen();
    banner.submit();
    expect(banner.error).to.equal('Choose how you find this site');
    expect(banner.ratings[0]?.getAttribute('aria-describedby')).to.equal(
      banner.element.querySelector('.police-feedback-error')?.id,
    );
    expect(document.activeElement).to.equal(banner.ratings[0]);
    expect(sent).to.have.length(0);
    banner.rate(1);
    expect(banner.error).to.equal('');
  });

  it('counts code points, says when there are too many and does not cut', async () => {
    const banner = await showOpen();
    const count = () => banner.element.querySelector('.police-feedback-left')?.textContent;
    const hint = banner.element.querySelector('textarea')?.getAttribute('aria-describedby');
    // A description that changes is read anew at every key.
    expect(document.getElementById(hint ?? '')?.textContent).not.to.include('Characters');
    banner.write('👮🏽 \r\n');
    expect(count()).to.equal('Characters left: 1196');
    banner.write('x'.repeat(1205));
    expect(count()).to.equal('Characters too many: 5');
    banner.rate(3);
    banner.submit();
    expect(document.activeElement).to.equal(banner.comment);
    expect(banner.comment.getAttribute('aria-invalid')).to.equal('true');
    expect(banner.comment.value).to.have.length(1205);
    banner.write('fine');
    expect(banner.comment.hasAttribute('aria-invalid')).to.equal(false);
    expect(sent).to.have.length(0);
  });

  const problem = { errors: [{ name: 'comment', detail: 'Too odd.' }] };
  const faults = [
    ['a fault', status(500, {}), /fault on our side/, 'server'],
    ['a broken connection', noNetwork, /do not know if it arrived/, 'failed'],
    ['a gateway without an answer', status(504, {}), /do not know if it arrived/, 'server'],
    ["a network's log-in page", page, /do not know if it arrived/, 'server'],
    ['too many', status(429, {}), /too much is coming in/, 'limited'],
    ['a refusal', status(422, problem), /could not be taken.*Too odd\./, 'rejected'],
    ['the first still at work', status(409, {}), /count only once/, 'server'],
  ] as const;
  for (const [name, answer, words, reason] of faults) {
    it(`keeps the words, the focus and the key after ${name}`, async () => {
      answerWith(answer);
      const banner = await showOpen();
      const reasons: string[] = [];
      banner.element.addEventListener('police-feedback-error', (event: FeedbackErrorEvent) =>
        reasons.push(event.reason),
      );
      const heard = listen(banner.element);
      banner.rate(1);
      banner.write('Mae hwn yn bwysig');
      banner.submit();
      await banner.until(() => banner.status !== '');
      expect(banner.status).to.match(words);
      expect(heard).to.have.length(1);
      expect(reasons).to.deep.equal([reason]);
      expect(banner.comment.value).to.equal('Mae hwn yn bwysig');
      expect(document.activeElement).to.equal(banner.send);
      await banner.until(() => !banner.send.hasAttribute('aria-disabled'));
      answerWith(status(201));
      banner.submit();
      await banner.until(() => banner.status.startsWith('Thank you'));
      expect(sent[1]?.body).to.deep.equal(sent[0]?.body);
    });
  }

  it('takes a new key only where the content was refused and then changed', async () => {
    answerWith(status(422, {}));
    const banner = await showOpen();
    banner.rate(1);
    banner.submit();
    await banner.until(() => banner.status !== '');
    const { key } = banner;
    banner.write('Other words');
    expect(banner.key).not.to.equal(key);
  });

  it('says that somebody is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    answerWith(noNetwork);
    const banner = await showOpen();
    banner.rate(1);
    banner.submit();
    await banner.until(() => banner.status !== '');
    Reflect.deleteProperty(navigator, 'onLine');
    expect(banner.status).to.match(/you are offline/);
  });

  it('does not say "not sent" where the try before may have arrived', async () => {
    answerWith(noNetwork);
    const banner = await showOpen();
    banner.rate(1);
    banner.submit();
    await banner.until(() => banner.status.includes('do not know if it arrived'));
    answerWith(status(429, {}));
    banner.submit();
    const heard = listen(banner.element);
    await banner.until(() => heard.length > 0);
    await banner.until(() => banner.status.includes('do not know if it arrived'));
    expect(heard.join(' ')).not.to.include('Not sent');
  });

  it('says that it is still sending, and after no answer that it does not know', async () => {
    const wait = window.setTimeout.bind(window);
    // Both waits a hundredth as long; everything else as it is.
    window.setTimeout = ((work: () => void, ms?: number) =>
      wait(work, ms && ms >= 3000 ? ms / 100 : ms)) as typeof setTimeout;
    answerWith(hang);
    const banner = await showOpen();
    const heard = listen(banner.element);
    banner.rate(3);
    banner.submit();
    await banner.until(() => banner.status.includes('count only once'));
    window.setTimeout = wait;
    expect(heard[0]).to.match(/^Still sending/);
    expect(heard).to.have.length(2);
  });

  it('sends what filled in the decoy, and judges nothing', async () => {
    answerWith(status(201));
    const banner = await showOpen();
    const decoy = banner.element.querySelector<HTMLInputElement>('[name="website_address"]')!;
    expect(decoy.tabIndex).to.equal(-1);
    decoy.value = 'https://spam.example';
    banner.rate(5);
    banner.submit();
    await banner.until(() => banner.status.startsWith('Thank you'));
    expect(sent[0]?.body['website_address']).to.equal('https://spam.example');
  });

  it('follows the language with the form open; what was typed and chosen stays', async () => {
    const banner = await showOpen();
    const { comment } = banner;
    banner.rate(4);
    banner.tick('hard-to-use');
    banner.write('Half a sent');
    await setPageLanguage('cy');
    expect(banner.send.textContent).to.equal('Anfon');
    expect(banner.comment).to.equal(comment);
    expect(comment.value).to.equal('Half a sent');
    expect(banner.element.querySelectorAll(':checked')).to.have.length(2);
    answerWith(status(201));
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(banner.status).to.match(/^Diolch/);
    expect(sent[0]?.body['lang']).to.equal('cy');
    expect(sent[0]?.headers.get('accept-language')).to.equal('cy');
  });
});
