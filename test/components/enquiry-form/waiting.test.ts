import { aTimeout, expect } from '@open-wc/testing';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { countTimers } from '../../support/timers.js';
import type { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import {
  accepted,
  bareForm,
  json,
  printedForm,
  replyWith,
  requests,
  restoreFetch,
} from './support.js';
import { until } from '../../support/until.js';

/** Nothing may be sent: that needs time, more than the second after which the first repeat would come. */
const AFTER_FIRST_REPEAT = 1300;

const chance = Math.random.bind(Math);

const keys = (): unknown[] => requests.map(({ body }) => body.get('submission_key'));

const sendHello = async (form: EnquiryFormHarness): Promise<void> => {
  form.type('message', 'Hello');
  form.send();
  await form.reached('waiting', 'unsure', 'rejected');
};

const setOnline = (online: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
  if (online) window.dispatchEvent(new Event('online'));
};

const leave = (): void => {
  document.dispatchEvent(new Event('police-exit'));
};

describe('police-enquiry-form: waiting, leaving', () => {
  beforeEach(() => {
    document.title = 'Tests';
    // The longest wait each time: what shows meanwhile is looked at.
    Math.random = () => 1;
  });

  afterEach(async () => {
    restoreFetch();
    Math.random = chance;
    Reflect.deleteProperty(navigator, 'onLine');
    await resetPage();
  });

  it('sends again by itself after a countdown, with the same key', async () => {
    replyWith(json(503, {}), accepted());
    const form = await bareForm();
    await sendHello(form);
    expect(form.countdown).to.equal('Trying again in 1 second.');
    expect(form.announced).to.include('has not been sent yet').and.not.include('second');
    expect(form.field('message').readOnly).to.be.true;
    expect(form.sendButton.ariaDisabled).to.equal('true');
    await form.reached('sent');
    expect(new Set(keys()).size).to.equal(1);
    expect(requests).to.have.length(2);
  });

  it('keeps choices as they were sent, until it can be changed again', async () => {
    replyWith(json(429, {}, { 'retry-after': '60' }), json(422, {}), accepted());
    const form = await bareForm();
    const topic = form.form.querySelector<HTMLSelectElement>('[name="topic"]')!;
    const chosen = (): string[] => new FormData(form.form).getAll('reply_by').map(String);
    const pick = (index: number): void => {
      topic.selectedIndex = index;
      topic.dispatchEvent(new Event('input', { bubbles: true }));
    };
    form.choose('reply_by', 'none');
    pick(1);
    await sendHello(form);
    form.choose('reply_by', 'email');
    pick(2);
    expect(chosen()).to.deep.equal(['none']);
    expect(topic.selectedIndex).to.equal(1);
    form.button('Send now')!.click();
    await form.reached('rejected');
    form.choose('reply_by', 'email');
    pick(2);
    expect(chosen()).to.deep.equal(['email']);
    expect(topic.selectedIndex).to.equal(2);
  });

  it('does not say that it was not sent where only the answer may be missing', async () => {
    replyWith(json(502, {}), accepted());
    const form = await bareForm();
    await sendHello(form);
    expect(form.panel!.ariaLabel).to.equal('We do not know if your message arrived');
    expect(form.countdown).to.equal('Trying again in 1 second.');
    await form.reached('sent');
  });

  it('does not say so later either, when an answer to another try says nothing of the first', async () => {
    replyWith(new TypeError('reset'), json(429, {}, { 'retry-after': '60' }), json(500, {}));
    const form = await bareForm();
    await sendHello(form);
    form.button('Send now')!.click();
    await until(() => form.countdown === 'Trying again in 60 seconds.');
    expect(form.panel!.ariaLabel).to.equal('We do not know if your message arrived');
    expect(form.announced).not.to.include('has not been sent');
    form.button('Send now')!.click();
    await form.reached('unsure');
    expect(form.panel!.ariaLabel).to.equal('We do not know if your message arrived');
  });

  it('believes an endpoint that refuses the message itself: then it had not arrived', async () => {
    replyWith(new TypeError('reset'), json(413, {}), json(503, {}));
    const form = await bareForm();
    await sendHello(form);
    form.button('Send now')!.click();
    await form.reached('rejected');
    // Shorter, so another message: nothing of it has been sent.
    form.type('message', 'Hi');
    form.send();
    await form.reached('waiting');
    expect(form.panel!.ariaLabel).to.equal('Your message has not been sent yet');
  });

  it('obeys Retry-After, and sends at once when the visitor asks', async () => {
    replyWith(json(429, {}, { 'retry-after': '60' }), accepted());
    const form = await bareForm();
    await sendHello(form);
    expect(form.countdown).to.equal('Trying again in 60 seconds.');
    await setPageLanguage('cy');
    expect(form.countdown).to.match(/^Yn rhoi cynnig arall arni ymhen \d+ eiliad\.$/);
    await setPageLanguage('en');
    form.button('Send now')?.focus();
    form.button('Send now')?.click();
    await form.reached('sent');
    expect(keys()[0]).to.equal(keys()[1]);
  });

  it('says what it said, and counts, in the language to which the page changes', async () => {
    replyWith(json(503, {}, { 'retry-after': '60' }));
    const form = await bareForm();
    await sendHello(form);
    expect(form.announced).to.include('has not been sent yet');
    await setPageLanguage('cy');
    expect(form.announced).to.include('Nid yw eich neges');
    const limit = form.form.querySelector('.police-count > p:not([class])');
    expect(limit?.checkVisibility({ visibilityProperty: true }), 'the limit beside the count').to.be
      .false;
  });

  it('stops when the visitor asks, keeps the text and the focus, and sends nothing more', async () => {
    replyWith(json(503, {}), accepted());
    const form = await bareForm();
    await sendHello(form);
    form.button('Stop')?.focus();
    form.button('Stop')?.click();
    expect(form.state).to.equal('idle');
    expect(document.activeElement).to.equal(form.sendButton);
    expect(form.announced).to.include('Stopped');
    expect(form.field('message').readOnly).to.be.false;
    await aTimeout(AFTER_FIRST_REPEAT);
    expect(requests).to.have.length(1);
    expect(form.field('message').value).to.equal('Hello');
  });

  it('gives up after three repeats: unsure where the message may have arrived', async () => {
    replyWith(new TypeError('reset'));
    const form = await bareForm();
    await sendHello(form);
    await form.reached('unsure');
    expect(requests).to.have.length(4);
    expect(new Set(keys()).size).to.equal(1);
    expect(form.field('message').value).to.equal('Hello');
    expect(form.panel?.textContent).to.include('we will keep it only once');
  }).timeout(20_000);

  it('waits while the first copy of a message is being stored', async () => {
    replyWith(json(409, { type: '/in-progress' }), accepted());
    const form = await bareForm();
    await sendHello(form);
    expect(form.panel?.textContent).to.include('still taking in');
    await form.reached('sent');
  });

  it('holds the message while offline, says so, and sends it when back online', async () => {
    setOnline(false);
    replyWith(new TypeError('offline'), accepted());
    const form = await bareForm();
    await sendHello(form);
    expect(form.panel?.textContent).to.include('You are offline');
    expect(form.announced).to.include('You are offline');
    expect(form.countdown).to.equal('');
    setOnline(true);
    await form.reached('sent');
    expect(requests).to.have.length(2);
  });

  it('sends nothing after the exit, and leaves nothing that was typed', async () => {
    replyWith(json(503, {}), accepted());
    const form = await printedForm({ values: { name: 'Printed back', reply_by: 'email' } });
    form.type('email', 'me@example.com');
    await sendHello(form);
    leave();
    expect(form.field('message').value + form.field('name').value).to.equal('');
    expect(form.key).to.equal('');
    expect(form.form.querySelector(':checked:not(option)')).to.be.null;
    expect(form.form.outerHTML).to.not.match(/Hello|Printed back|me@example/);
    expect(form.state).to.equal('idle');
    form.form.reset();
    expect(form.field('name').value).to.equal('');
    await aTimeout(AFTER_FIRST_REPEAT);
    expect(requests).to.have.length(1);
  });

  it('aborts what is on its way at the exit, and drops a receipt and the title', async () => {
    replyWith('hang');
    const form = await bareForm();
    form.type('message', 'Hello');
    form.send();
    await until(() => requests.length === 1);
    leave();
    expect(requests[0]?.init.signal?.aborted).to.be.true;
    replyWith(accepted());
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    leave();
    expect(form.receipt).to.be.undefined;
    expect(form.host.textContent).to.not.include('ABCD');
    expect(document.title).to.equal('Tests');
  });

  it('leaves a title that the exit has made neutral', async () => {
    const form = await bareForm();
    form.send();
    await form.reached('invalid');
    document.title = 'Weather';
    leave();
    expect(document.title).to.equal('Weather');
  });

  it('stops when the page goes, so that a page kept for Back sends nothing later', async () => {
    replyWith(json(503, {}), accepted());
    const form = await bareForm();
    await sendHello(form);
    window.dispatchEvent(new Event('pagehide'));
    expect(form.state).to.equal('idle');
    replyWith('hang');
    form.send();
    await form.reached('sending');
    window.dispatchEvent(new Event('pagehide'));
    expect(form.state).to.equal('unsure');
  });

  it('goes on sending while it is moved, and stops once it is gone', async () => {
    replyWith('hang');
    const form = await bareForm();
    form.type('message', 'Hello');
    form.send();
    await until(() => requests.length === 1);
    const parent = form.host.parentElement;
    form.host.remove();
    parent?.append(form.host);
    await Promise.resolve();
    expect(requests[0]?.init.signal?.aborted).to.be.false;
    form.host.remove();
    await Promise.resolve();
    expect(requests[0]?.init.signal?.aborted).to.be.true;
    leave();
    expect(form.field('message').value).to.equal('Hello');
  });

  for (const what of ['count', 'wait'] as const) {
    it(`leaves no timer behind once it is gone, of the ${what}`, async () => {
      replyWith(json(503, {}));
      const form = await bareForm();
      const { waiting, restore } = countTimers();
      try {
        form.type('message', 'Hello');
        await until(() => form.countShown);
        form.type('message', 'Hello again');
        if (what === 'wait') {
          form.send();
          await until(() => form.countdown);
        }
        const before = waiting();
        form.host.remove();
        await Promise.resolve();
        expect(waiting()).to.equal(before - 1);
      } finally {
        restore();
      }
    });
  }
});
