import { aTimeout, expect } from '@open-wc/testing';
import { takeConsole } from '../../support/console.js';
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

describe('police-enquiry-form: sending', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('sends normalised values once, with the key that stood there before the first try', async () => {
    replyWith(accepted());
    const form = await bareForm();
    const { key } = form;
    expect(key).to.match(/^[0-9a-f]{32}$/);
    form.type('message', '  Hello\r\nthere\u0000  ');
    form.send();
    await form.reached('sent');
    expect(requests).to.have.length(1);
    const [request] = requests;
    expect(request?.body.get('message')).to.equal('Hello\nthere');
    expect(request?.body.get('submission_key')).to.equal(key);
    expect(new Headers(request?.init.headers).get('idempotency-key')).to.equal(key);
    expect(request?.body.get('lang')).to.equal('en');
    expect(request?.body.get('website_address')).to.equal('');
    expect(request?.body.get('form_started')).to.match(/^\d{4}-/);
    expect(request?.url).to.equal(new URL('/enquiries', location.href).href);
  });

  it('replaces the form by a receipt, focuses its heading and empties the form', async () => {
    replyWith(accepted());
    const title = 'Tests';
    document.title = title;
    const form = await bareForm();
    const { key } = form;
    form.type('message', 'A secret');
    form.send();
    await form.reached('sent');
    expect(form.receipt?.textContent).to.include('ABCD 1234').and.not.include('secret');
    expect(document.activeElement).to.equal(form.receipt?.querySelector('h2'));
    expect(form.form.checkVisibility()).to.be.false;
    expect(form.field('message').value).to.equal('');
    expect(form.key).to.not.equal(key);
    expect(document.title).to.equal(`Sent: ${title}`);
    expect(form.host.matches(':state(sent)')).to.be.true;
    form.host.remove();
    await Promise.resolve();
    expect(document.title).to.equal(title);
  });

  it('says that it is on its way only where the answer is slow, not after what came of it', async () => {
    replyWith(accepted());
    const quick = await bareForm();
    const said: string[] = [];
    new MutationObserver(() => said.push(quick.announced)).observe(quick.form, {
      ...{ subtree: true, childList: true, characterData: true },
    });
    quick.type('message', 'Hello');
    quick.send();
    await quick.reached('sent');
    await aTimeout(600);
    expect(said.join('')).not.to.include('Sending');
    quick.host.remove();
    replyWith('hang');
    const slow = await bareForm();
    slow.type('message', 'Hello');
    slow.send();
    await until(() => slow.announced === 'Sending your message…');
    await setPageLanguage('cy');
    await until(() => slow.announced.startsWith('Wrthi'));
  });

  it('says so where the message has arrived and was not read yet', async () => {
    replyWith(json(202, { reference: 7 }));
    const form = await bareForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    expect(form.receipt?.textContent).to.include('has not been read yet').and.include('7');
  });

  for (const [clicks, apart] of [
    [2, 150],
    [3, 1200],
  ] as const) {
    it(`posts once for ${clicks} clicks ${apart} ms apart`, async () => {
      replyWith('hang');
      const form = await printedForm();
      form.type('message', 'Hello');
      for (let click = 0; click < clicks; click += 1) {
        form.send();
        // The gap between the presses is what is tested.
        await aTimeout(apart);
      }
      await form.reached('sending');
      expect(requests).to.have.length(1);
    });
  }

  it('waits for its second half where the submit comes first, and posts once', async () => {
    replyWith(accepted());
    const form = await printedForm();
    form.field('message').value = 'Hello';
    form.form.requestSubmit();
    form.form.requestSubmit();
    await form.reached('sent');
    expect(requests).to.have.length(1);
  });

  it('takes a 2xx without a reference for no success, and keeps all that was typed', async () => {
    replyWith(
      new Response('<h1>Welcome to the café wifi</h1>', {
        headers: { 'content-type': 'text/html' },
      }),
      accepted(),
    );
    const form = await bareForm();
    const { key } = form;
    form.type('message', 'Hello');
    form.send();
    await form.reached('unsure');
    expect(form.field('message').value).to.equal('Hello');
    expect(document.activeElement).to.equal(form.panel);
    form.button('Check and send again')?.click();
    await form.reached('sent');
    expect(requests[1]?.body.get('submission_key')).to.equal(key);
  });

  it('shows the errors that the endpoint names, what names no field leads to the form, as text only', async () => {
    replyWith(
      json(422, {
        type: 'https://example.org/problems/validation',
        errors: [
          { name: 'nothing', code: 'invalid', detail: '<img src=x onerror=alert(1)>' },
          { name: 'email', code: 'invalid', detail: 'Bad address' },
          { name: 'message', code: 'too-long' },
        ],
      }),
      accepted(),
    );
    const form = await bareForm();
    const { key } = form;
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.summaryEntries).to.deep.equal([
      'Bad address',
      'Use 2,000 characters or fewer: Your message',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(form.summaryLinks.map(({ hash }) => hash)).to.deep.equal([
      '#enquiry-email',
      '#enquiry-message',
      '#enquiry',
    ]);
    expect(document.activeElement).to.equal(form.summary);
    expect(form.errorBeside('email')).to.equal('Bad address');
    expect(form.key).to.equal(key);
    form.type('message', 'Hello again');
    expect(form.key).to.not.equal(key);
    form.send();
    await form.reached('sent');
  });

  it('keeps the form on a fault and shows the other ways to get in touch', async () => {
    replyWith(new Response('', { status: 500 }));
    const form = await bareForm();
    const { key } = form;
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('(500)').and.include('01632 960 001');
    expect(form.field('message').value).to.equal('Hello');
    form.type('message', 'Hello!');
    expect(form.key).to.equal(key);
    expect(requests).to.have.length(1);
  });

  it('names 101 on a fault where the page gives no other way', async () => {
    replyWith(new Response('', { status: 404 }));
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('101');
  });

  it('asks before it sends as new what differs from a message that arrived', async () => {
    replyWith(
      json(422, { type: 'https://example.org/key-reused', reference: 'WMP-0001' }),
      accepted(),
    );
    const form = await bareForm();
    const { key } = form;
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('WMP-0001');
    expect(form.key).to.equal(key);
    form.button('Send this as a new message')?.click();
    await form.reached('sent');
    expect(requests[1]?.body.get('submission_key')).to.not.equal(key);
  });

  it('renews a token that ran out once, with the same key', async () => {
    replyWith(json(403, { renewed: { csrf_token: 'fresh', message: 'no' } }), accepted());
    const form = await printedForm();
    form.form.append(
      Object.assign(document.createElement('input'), {
        type: 'hidden',
        name: 'csrf_token',
        value: 'old',
      }),
    );
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    expect(requests.map(({ body }) => body.get('csrf_token'))).to.deep.equal(['old', 'fresh']);
    expect(requests[1]?.body.get('message')).to.equal('Hello');
    expect(requests[1]?.body.get('submission_key')).to.equal(
      requests[0]?.body.get('submission_key'),
    );
  });

  it('tells events counts, codes, names and durations, and nothing that was typed', async () => {
    replyWith(
      json(422, {
        type: '/validation',
        errors: [{ name: 'message', code: 'Canary code', detail: 'Canary' }],
      }),
      accepted(),
    );
    const form = await bareForm();
    const seen: Event[] = [];
    const types = ['submit', 'sent', 'error'].map(type => `police-enquiry-${type}`);
    for (const type of types)
      document.addEventListener(type, event => seen.push(event), { once: false });
    form.type('message', 'Canary');
    form.send();
    await form.reached('rejected');
    form.type('message', 'Canary 2');
    form.send();
    await form.reached('sent');
    expect(seen.map(({ type }) => type.slice(15))).to.deep.equal([
      'submit',
      'error',
      'submit',
      'sent',
    ]);
    expect(seen.every(({ composed }) => !composed)).to.be.true;
    const told = seen.map(event => JSON.stringify(Object.entries(event))).join();
    expect(told).to.not.match(/canary|abcd/i);
    expect(seen[1]).to.include({ reason: 'validation', status: 422 });
  });

  it('stays where a page listener prevents the submit event', async () => {
    replyWith(accepted());
    const form = await bareForm();
    form.host.addEventListener('police-enquiry-submit', event => event.preventDefault());
    form.type('message', 'Hello');
    const asked = new Promise(resolve =>
      form.host.addEventListener('police-enquiry-submit', resolve),
    );
    form.send();
    await asked;
    expect(requests).to.have.length(0);
    expect(form.field('message').value).to.equal('Hello');
  });

  it('says in Welsh how it went, live, and asks the endpoint for Welsh', async () => {
    replyWith(new Response('', { status: 500 }));
    const form = await bareForm();
    await setPageLanguage('cy');
    form.type('message', 'Helo');
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('Nid oedd modd anfon eich neges');
    expect(new Headers(requests[0]?.init.headers).get('accept-language')).to.equal('cy');
    expect(requests[0]?.body.get('lang')).to.equal('cy');
    await setPageLanguage('en');
    expect(form.panel?.textContent).to.include('Your message could not be sent');
    for (const words of [form.panel?.textContent, form.host.innerText]) {
      expect(words?.match(/01632 960 001/g), 'the help block, once').to.have.length(1);
    }
  });

  it('has nothing to say in the console about a good form', () => {
    expect(takeConsole()).to.deep.equal([]);
  });
});
