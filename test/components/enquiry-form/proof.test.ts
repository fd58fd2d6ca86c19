import { expect } from '@open-wc/testing';
import { answerOf } from '../../../src/components/enquiry-form/sending/answers.js';
import { prove } from '../../../src/components/enquiry-form/proof/proof.js';
import { sha256 } from '../../../src/components/enquiry-form/proof/sha256.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import {
  accepted,
  bareForm,
  json,
  printedForm,
  replyWith,
  requests,
  restoreFetch,
} from './support.js';

const challenge = (bits: number): Response =>
  json(403, { type: '/problems/challenge', challenge: { token: 'abc.def', bits } });
/** More than any device does while a test runs. */
const ENDLESS = 20;

describe('police-enquiry-form: proof of work', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('is done when the endpoint asks, and sent along with the same message and key', async () => {
    replyWith(challenge(8), accepted());
    const form = await printedForm();
    const { key } = form;
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    const [, second] = requests;
    const proof = second?.body.get('proof') as string;
    expect(proof).to.match(/^abc\.def:\d+$/);
    expect(sha256(proof)[0]! >>> 24, 'eight bits of zero').to.equal(0);
    expect(second?.body.get('message')).to.equal('Hello');
    expect(second?.body.get('submission_key')).to.equal(key);
  });

  it('says what goes on, how far it is and how else to get in touch, and can be stopped', async () => {
    replyWith(challenge(ENDLESS));
    const form = await bareForm();
    await setPageLanguage('cy');
    await setPageLanguage('en');
    form.type('message', 'Hello');
    form.send();
    await form.reached('waiting');
    expect(form.announced).to.include('short check');
    expect(form.panel?.textContent).to.include('01632 960 001');
    await until(() => /About \d+% done/.test(form.countdown));
    form.button('Stop')?.click();
    expect(form.state).to.equal('idle');
    expect(form.field('message').value).to.equal('Hello');
    expect(requests).to.have.length(1);
  });

  it('leaves the page alive meanwhile, and ends with the exit', async () => {
    replyWith(challenge(ENDLESS));
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('waiting');
    await until(() => form.countdown.includes('About'));
    document.dispatchEvent(new Event('police-exit'));
    expect(form.state).to.equal('idle');
    expect(requests).to.have.length(1);
  });

  it('gives up after two challenges, with other ways to get in touch, and keeps all', async () => {
    replyWith(challenge(1));
    const form = await bareForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(requests).to.have.length(3);
    expect(form.panel?.textContent).to.include('could not finish').and.include('01632 960 001');
    expect(form.field('message').value).to.equal('Hello');
  });

  it('stops at its time limit', async () => {
    const { signal } = new AbortController();
    expect(await prove({ token: 'x', bits: 40 }, signal, () => undefined, 50)).to.equal(undefined);
  });

  for (const [what, asked] of [
    ['more work than a phone can do', { token: 'x', bits: 21 }],
    ['no number', { token: 'x', bits: '8' }],
    ['less than nothing', { token: 'x', bits: -1 }],
    ['no token', { bits: 8 }],
    ['a token as long as a letter', { token: 'x'.repeat(1001), bits: 8 }],
    ['a word', 'please'],
    ['null', null],
  ] as const) {
    it(`is a fault where the challenge is ${what}`, () => {
      const outcome = { kind: 'answered', status: 403, ok: false, taken: false } as const;
      expect(
        answerOf({ ...outcome, body: { challenge: asked }, retryAfter: undefined }),
      ).to.include({ state: 'rejected', reason: 'fault' });
    });
  }
});

describe('sha256', () => {
  const hex = (words: Int32Array): string =>
    [...words].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');

  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    it(`is what the platform says of ${length} bytes`, async () => {
      const text = 'ŵa'.repeat(length).slice(0, length);
      const platform = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const words = new DataView(platform);
      expect(hex(sha256(text))).to.equal(
        hex(Int32Array.from({ length: 8 }, (_, index) => words.getInt32(index * 4))),
      );
    });
  }
});
