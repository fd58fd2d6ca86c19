import { expect, fixture, html } from '@open-wc/testing';
import { answerOf } from '../../../src/components/enquiry-form/sending/answers.js';
import type { EnquiryForm } from '../../../src/components/enquiry-form/enquiry-form.js';
import { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { checkEnquiry } from '../../../src/components/enquiry-form/rules.js';
import { send } from '../../../src/internal/http/send.js';
import { BAD_ADDRESSES, GOOD_ADDRESSES, TYPED } from '../../corpus/typed.mjs';
import { takeConsole } from '../../support/console.js';
import { resetPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { accepted, json, printedForm, replyWith, requests, restoreFetch } from './support.js';

const put = (form: EnquiryFormHarness, fields: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'reply_by') form.choose(name, value);
    else form.type(name, value);
  }
};

/** A form of somebody's own, with whatever it holds. */
const pasted = async (inside: string): Promise<EnquiryFormHarness> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const page = new DOMParser().parseFromString(
    `<police-enquiry-form><div class="police-emergency">999</div>
    <form action="/enquiries" method="post">${inside}<button type="submit">Send</button></form>
    </police-enquiry-form>`,
    'text/html',
  );
  const host = document.adoptNode(page.querySelector<EnquiryForm>('police-enquiry-form')!);
  place.append(host);
  await customElements.whenDefined('police-enquiry-form');
  await host.updateComplete;
  return new EnquiryFormHarness(host);
};

describe('police-enquiry-form: the corpus', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  for (const { item, title, fields, errors = [], sent = {} } of TYPED) {
    it(`${item} ${title}`, async () => {
      replyWith(accepted());
      const form = await printedForm();
      put(form, fields);
      const typed = form.field('message').value;
      form.send();
      await form.reached('sent', 'invalid');
      expect(form.host.querySelector('script, img')).to.be.null;
      if (errors.length > 0) {
        const wrong = form.form.querySelectorAll('[aria-invalid="true"]');
        expect(Array.from(wrong, control => control.getAttribute('name'))).to.deep.equal(errors);
        expect(form.summaryLinks).to.have.length(errors.length);
        expect(form.field('message').value).to.equal(typed);
        expect(requests).to.have.length(0);
      } else {
        const body = requests[0]!.body;
        for (const [name, value] of Object.entries({ ...fields, ...sent })) {
          // On the wire a line ends in CR LF; a form's own data has LF (HTML, "constructing the entry list").
          expect(body.get(name)).to.equal(value);
        }
      }
    });
  }

  it('25 addresses that work are taken, those that can’t are named', () => {
    const fields = [{ name: 'email', type: 'email' }];
    const wrong = (email: string): boolean => checkEnquiry({ fields }, { email }).length > 0;
    expect(GOOD_ADDRESSES.filter(wrong)).to.deep.equal([]);
    expect(BAD_ADDRESSES.filter(email => !wrong(email))).to.deep.equal([]);
    expect(BAD_ADDRESSES).to.have.length(35);
    expect(GOOD_ADDRESSES).to.have.length(17);
  });

  it('35 sends a field of the author’s own', async () => {
    replyWith(accepted());
    const form = await pasted('<label>Shoes <input name="shoe_size" value="9"></label>');
    form.send();
    await form.reached('sent');
    expect(requests[0]!.body.get('shoe_size')).to.equal('9');
  });

  it('36 holds out with fields called like members of a form', async () => {
    replyWith(json(422, { errors: [{ name: 'length', code: 'invalid' }] }), accepted());
    const names = 'submit action method __proto__ length elements reset target enctype';
    const form = await pasted(
      names
        .split(' ')
        .map(name => `<label>${name} <input name="${name}" value="1"></label>`)
        .join(''),
    );
    const button = form.host.querySelector('button')!;
    button.click();
    await form.reached('rejected');
    expect(requests[0]!.url).to.equal(new URL('/enquiries', location.href).href);
    expect([...requests[0]!.body.keys()]).to.include.members(['submit', '__proto__', 'length']);
    expect(Object.prototype).to.not.have.property('1');
    expect(form.summaryLinks).to.have.length(1);
    button.click();
    await form.reached('sent');
    takeConsole();
  });

  it('37 finds fields by ids that stand twice, hold signs or begin with a digit', async () => {
    const ids = ['a:b', '1st', 'say &quot;x&quot;', 'twice', 'twice'];
    const form = await pasted(
      ids
        .map(
          (id, at) => `<label for="${id}">${at}</label><input id="${id}" name="f${at}" required>`,
        )
        .join(''),
    );
    form.send();
    await form.reached('invalid');
    expect(form.summaryLinks).to.have.length(ids.length);
    form.summaryLinks.slice(0, 4).forEach((link, at) => {
      link.click();
      expect(document.activeElement).to.equal(form.field(`f${at}`));
    });
  });

  it('40 neither judges nor sends what is disabled, and keeps what is read-only', async () => {
    replyWith(accepted());
    const form = await pasted(
      `<fieldset disabled><label>Off <input name="off" required></label></fieldset>
       <label>Fixed <input name="fixed" value="kept" readonly></label>`,
    );
    form.send();
    await form.reached('sent');
    expect(requests[0]!.body.has('off')).to.be.false;
    expect(requests[0]!.body.get('fixed')).to.equal('kept');
    expect(form.field('fixed').readOnly, 'as the author has it').to.be.true;
  });

  it('61 takes a refusal by CORS, and 60 a name that nobody has, for a connection that failed', async () => {
    const elsewhere = new URL('/nothing', location.href);
    elsewhere.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    for (const url of [elsewhere.href, 'https://nobody.invalid/']) {
      const outcome = await send(url, { body: { a: 1 }, key: 'k', lang: 'en' });
      expect(outcome.kind).to.equal('failed');
      expect(answerOf(outcome).state).to.equal('waiting');
    }
  });

  it('63 passes over an answer that comes after the visitor has left', async () => {
    let answer: (response: Response) => void = () => undefined;
    const late = new Promise<Response>(resolve => (answer = resolve));
    const form = await printedForm();
    let asked = false;
    window.fetch = () => {
      asked = true;
      return late;
    };
    form.type('message', 'Hello');
    form.send();
    await until(() => asked);
    document.dispatchEvent(new Event('police-exit'));
    answer(accepted());
    await late;
    // As long as a readable answer would take to be shown.
    await new Promise(resolve => setTimeout(resolve));
    expect(form.state).to.equal('idle');
    expect(form.receipt).to.be.undefined;
    expect(form.host.textContent).to.not.include('ABCD');
  });

  it('67 takes neither half a text nor 10 MB for an answer', async () => {
    const long = JSON.stringify({ reference: 'A1', filler: 'x'.repeat(10_000_000) });
    for (const text of ['{"reference":"A', long]) {
      window.fetch = () =>
        Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }));
      const outcome = await send('/enquiries', { body: { a: 1 }, key: 'k', lang: 'en' });
      expect(answerOf(outcome).state).to.equal('unsure');
    }
  });

  it('68 shows errors that name unknown, hidden and repeated fields once each, the known ones linked', async () => {
    const names = ['submission_key', 'nobody', 'message', 'message', 'email'];
    replyWith(
      json(422, { errors: names.map(name => ({ name, code: 'invalid', detail: `On ${name}` })) }),
    );
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.summaryEntries).to.deep.equal([
      'On email',
      'On message',
      'On submission_key',
      'On nobody',
    ]);
    expect(document.activeElement).to.equal(form.summary);
  });

  it('71 keeps everything where the session is over', async () => {
    replyWith(json(401, {}));
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('(401)');
    expect(form.field('message').value).to.equal('Hello');
  });

  it('73 clamps what Retry-After says, and passes over what says nothing', async () => {
    const asked = async (value: string): Promise<number | undefined> => {
      window.fetch = () => Promise.resolve(json(503, {}, { 'retry-after': value }));
      const outcome = await send('/enquiries', { body: { a: 1 }, key: 'k', lang: 'en' });
      return answerOf(outcome).retryAfter;
    };
    expect(await asked('0')).to.equal(1);
    expect(await asked('1000000000')).to.equal(120);
    expect(await asked('Thu, 01 Jan 1970 00:00:00 GMT')).to.equal(1);
    expect(await asked('soon')).to.be.undefined;
    for (const odd of ['-1', '1e9']) expect((await asked(odd)) ?? 1, odd).to.be.within(1, 120);
  });

  it('75 shows an endpoint’s words as text, at most 300 characters of them', async () => {
    const detail = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(10_000)}`;
    replyWith(json(422, { errors: [{ name: 'message', code: 'invalid', detail }] }));
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.host.querySelector('img')).to.be.null;
    expect(form.summaryEntries[0]).to.have.length(300);
  });

  it('76 posts once for Enter held, a press three times and one more while it is sent', async () => {
    replyWith('hang');
    const form = await printedForm();
    form.type('message', 'Hello');
    for (let press = 0; press < 30; press += 1) form.form.requestSubmit();
    await form.reached('sending');
    for (let press = 0; press < 3; press += 1) form.send();
    await until(() => requests.length > 0);
    expect(requests).to.have.length(1);
  });
});
