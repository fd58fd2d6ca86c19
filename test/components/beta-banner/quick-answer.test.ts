import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/beta-banner/beta-banner.js';
import type { BetaBannerHarness } from '../../../src/components/beta-banner/beta-banner.harness.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import {
  answerWith,
  ENDPOINT,
  hang,
  listen,
  noNetwork,
  pasted,
  restore,
  sent,
  show,
  status,
} from './fixtures.js';

const shown = (): Promise<BetaBannerHarness> =>
  show(pasted({ feedbackEndpoint: ENDPOINT, feedbackHref: '/feedback' }));

const settled = (banner: BetaBannerHarness): Promise<void> =>
  banner.until(() => banner.answered !== '');

describe('police-beta-banner: one press', () => {
  afterEach(async () => {
    restore();
    await resetPage();
  });

  it('posts by itself with no script: method, address and names', () => {
    const form = pasted({ feedbackEndpoint: ENDPOINT, page: '/news' }).querySelector('form')!;
    expect(form.method).to.equal('post');
    expect(form.getAttribute('action')).to.equal(ENDPOINT);
    const [yes] = form.querySelectorAll('button');
    expect(yes?.type).to.equal('submit');
    expect([...new FormData(form, yes)]).to.deep.equal([
      ['page', '/news'],
      ['phase', 'beta'],
      ['lang', 'en'],
      ['rating', 'yes'],
    ]);
  });

  it('leaves a usable answer: one request, told once, the focus where it was', async () => {
    answerWith(status(201));
    const banner = await shown();
    const heard = listen(banner.element);
    const ratings: unknown[] = [];
    banner.element.addEventListener('police-feedback', ({ rating }) => ratings.push(rating));
    banner.answers[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(banner);
    expect(heard).to.deep.equal(['Thank you. Say more if you like.']);
    expect(document.activeElement).to.equal(banner.answers[0]);
    expect(banner.answers.map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'false']);
    expect(sent).to.have.length(1);
    const { submission_key, ...said } = sent[0]!.body;
    expect(submission_key).to.equal(sent[0]?.headers.get('idempotency-key'));
    expect(said).to.deep.equal({
      ...{ page: location.pathname, rating: 'yes', reasons: [], comment: '' },
      ...{ lang: 'en', phase: 'beta' },
    });
    expect(ratings).to.deep.equal(['yes']);
    banner.answer('yes');
    expect(sent, 'the same answer again').to.have.length(1);
  });

  it('adds words with two more presses, in the place of the first answer', async () => {
    answerWith(status(201));
    const banner = await shown();
    banner.answer('no');
    await settled(banner);
    await banner.open();
    expect(document.activeElement).to.equal(banner.comment);
    expect(banner.ratings.some(rating => rating.checkVisibility())).to.equal(false);
    const described = banner.comment.getAttribute('aria-describedby')!.split(' ');
    expect(document.getElementById(described[0]!)?.textContent).to.match(/^Do not report crime/);
    banner.write('There is no map.');
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(sent).to.have.length(2);
    expect(sent[1]?.body).to.include({
      ...{ rating: 'no', comment: 'There is no map.' },
      replaces: sent[0]?.body['submission_key'],
    });
    expect(sent[1]?.body['submission_key']).not.to.equal(sent[0]?.body['submission_key']);
  });

  it('lets somebody change their mind, and stays one answer', async () => {
    answerWith(status(201));
    const banner = await shown();
    const first = () => sent[0]?.body['submission_key'];
    for (const [index, value] of (['yes', 'no', 'yes'] as const).entries()) {
      banner.answer(value);
      await banner.until(() => banner.answers[index % 2]?.ariaPressed === 'true');
      expect(sent[index]?.body['replaces']).to.equal(index ? first() : undefined);
    }
    expect(new Set(sent.map(({ body }) => body['submission_key'])).size).to.equal(3);
  });

  const faults = [
    ['a fault', status(500, {}), 'Not sent. Please press again.', 'server'],
    ['a refusal', status(422, {}), 'Not sent. Please press again.', 'rejected'],
    ['a broken line', noNetwork, 'It may not have arrived. Press again.', 'failed'],
  ] as const;
  for (const [name, answer, words, reason] of faults) {
    it(`says ${name} once, marks nothing as given, and sends the same again`, async () => {
      answerWith(answer);
      const banner = await shown();
      const heard = listen(banner.element);
      const reasons: string[] = [];
      banner.element.addEventListener('police-feedback-error', event => reasons.push(event.reason));
      banner.answer('yes');
      await settled(banner);
      expect(heard).to.deep.equal([words]);
      expect(reasons).to.deep.equal([reason]);
      expect(banner.answers[0]?.ariaPressed).to.equal(null);
      expect(document.activeElement).to.equal(banner.answers[0]);
      await banner.until(() => !banner.element.querySelector('[aria-busy]'));
      answerWith(status(201));
      banner.answer('yes');
      await banner.until(() => banner.answered.startsWith('Thank you'));
      expect(sent[1]?.body).to.deep.equal(sent[0]?.body);
    });
  }

  it('says that somebody is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    answerWith(noNetwork);
    const banner = await shown();
    banner.answer('no');
    await settled(banner);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(banner.answered).to.match(/you are offline/);
  });

  it('does not say "not sent" where the press before may have arrived', async () => {
    answerWith(noNetwork);
    const banner = await shown();
    banner.answer('yes');
    await settled(banner);
    await banner.until(() => !banner.element.querySelector('[aria-busy]'));
    const heard = listen(banner.element);
    answerWith(status(500, {}));
    banner.answer('yes');
    await banner.until(() => heard.includes('It may not have arrived. Press again.'));
    expect(heard.join(' ')).not.to.include('Not sent');
  });

  it('takes two quick presses for one', async () => {
    answerWith(hang);
    const banner = await shown();
    banner.answer('yes');
    await banner.until(() => sent.length === 1);
    banner.answer('yes');
    banner.answer('no');
    expect(sent).to.have.length(1);
  });

  it('masks the address of the page', async () => {
    const here = location.href;
    history.replaceState(null, '', '/search/sam%40example.org?q=secret');
    answerWith(status(201));
    const banner = await shown();
    banner.answer('yes');
    await settled(banner);
    history.replaceState(null, '', here);
    expect(sent[0]?.body['page']).to.equal('/search/[email address]');
  });

  it('drops everything with the exit', async () => {
    answerWith(hang);
    const banner = await shown();
    banner.answer('yes');
    await banner.until(() => sent.length === 1);
    document.dispatchEvent(new Event('police-exit'));
    expect(sent[0]?.signal.aborted).to.equal(true);
    expect(banner.answered).to.equal('');
  });

  it('thanks in the language of the page, and follows it', async () => {
    answerWith(status(201));
    const banner = await shown();
    await setPageLanguage('cy');
    banner.answer('yes');
    await settled(banner);
    expect(banner.answered).to.match(/^Diolch/);
    await setPageLanguage('en');
    await banner.until(() => banner.answered.startsWith('Thank you'));
    expect(sent[0]?.body['lang']).to.equal('cy');
  });
});
