import { expect } from '@open-wc/testing';
import '../../../src/components/beta-banner/beta-banner.js';
import { takeConsole } from '../../support/console.js';
import { resetPage } from '../../support/page.js';
import {
  answerWith,
  bare,
  ENDPOINT,
  listen,
  noNetwork,
  pasted,
  restore,
  sent,
  show,
  showOpen,
  status,
} from './fixtures.js';

const BIDI = '\u202Eright to left\u202C \u2066isolated\u2069';

describe('police-beta-banner: odd input', () => {
  afterEach(async () => {
    restore();
    await resetPage();
  });

  const kept: Readonly<Record<string, string>> = {
    emoji: 'The map 👮🏽‍♀️ is 🏴󠁧󠁢󠁷󠁬󠁳󠁿 good 😀',
    'signs that turn the text round': BIDI,
    'script and HTML': '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; "quotes"',
    'a combining storm': `Z${'\u0301'.repeat(200)}`,
    NUL: 'before\0after',
  };
  for (const [name, words] of Object.entries(kept)) {
    it(`sends ${name} as they were typed, and runs nothing`, async () => {
      answerWith(status(201));
      const banner = await showOpen();
      banner.rate(3);
      banner.write(words);
      // A text area may drop NUL by itself; what it holds is what goes.
      const typed = banner.comment.value;
      banner.submit();
      await banner.until(() => banner.status !== '');
      expect(sent[0]?.body['comment']).to.equal(typed);
    });
  }

  it('shows what will be sent as text, whatever it is', async () => {
    const banner = await showOpen();
    banner.rate(3);
    banner.write(`<img src=x onerror=alert(1)> ${BIDI} sam@example.org`);
    banner.submit();
    await banner.until(() => banner.review !== '');
    expect(banner.element.querySelector('img')).to.equal(null);
    expect(banner.review).to.include('<img src=x onerror=alert(1)>').and.to.include(BIDI);
  });

  it('keeps 10,000 characters, says how many are too many, and sends nothing', async () => {
    answerWith(status(201));
    const banner = await showOpen();
    const words = 'Ten chars '.repeat(1000);
    banner.rate(3);
    banner.write(words);
    banner.submit();
    expect(banner.comment.value).to.equal(words);
    expect(banner.element.querySelector('.police-feedback-left')?.textContent).to.equal(
      'Characters too many: 8800',
    );
    expect(document.activeElement).to.equal(banner.comment);
    expect(sent).to.have.length(0);
  });

  it('says that it does not know, where another origin does not let it read the answer', async () => {
    // To a page, an answer without CORS is a connection that failed.
    answerWith(noNetwork);
    const banner = await showOpen({ feedbackEndpoint: `https://elsewhere.example${ENDPOINT}` });
    const heard = listen(banner.element);
    banner.rate(3);
    banner.write('Kept');
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(heard).to.have.length(1);
    expect(banner.status).to.match(/do not know if it arrived/);
    expect(banner.comment.value).to.equal('Kept');
    // It would ask that origin for leave first, which it does not give.
    expect(sent[0]?.headers.has('idempotency-key')).to.equal(false);
  });

  it('names an unknown phase and an impossible day, and works', async () => {
    answerWith(status(201));
    const banner = await show(
      bare({ phase: 'gamma', 'review-by': '2027-02-30', 'feedback-endpoint': ENDPOINT }),
    );
    expect(takeConsole().join()).to.match(/phase="gamma"[^]*review-by="2027-02-30"/);
    await banner.open();
    banner.rate(4);
    banner.submit();
    await banner.until(() => banner.status !== '');
    expect(sent[0]?.body['phase']).to.equal('beta');
  });

  it('leaves a plain post alone where it has no endpoint of its own', async () => {
    const element = pasted({ feedbackEndpoint: ENDPOINT });
    element.removeAttribute('feedback-endpoint');
    const banner = await show(element);
    let prevented: boolean | undefined;
    const watch = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('submit', watch, { once: true });
    banner.answer('yes');
    expect(prevented).to.equal(false);
  });
});
