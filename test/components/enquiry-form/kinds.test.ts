import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { resetPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { everyKind } from './kinds.js';
import { accepted, printedForm, replyWith, requests, restoreFetch } from './support.js';

describe('police-enquiry-form: every kind of field', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  const failed = async () => {
    const form = await printedForm({}, everyKind);
    form.send();
    await form.reached('invalid');
    return form;
  };

  it('has one error, the same beside it, and a link that gives it the focus with its label in view', async () => {
    const form = await failed();
    const targets = 'line mail ring words one pick tick some when agree'.split(' ');
    expect(form.summaryLinks).to.have.length(targets.length);
    const { hash } = location;
    for (const [index, name] of targets.entries()) {
      form.summaryLinks[index]?.click();
      const focused = document.activeElement as HTMLInputElement;
      expect(focused.name.replace(/-.*/, ''), name).to.equal(name);
      expect(focused.closest('.police-field')?.querySelector('.police-error:not([hidden])'), name)
        .to.exist;
      const label = focused.closest('fieldset')?.querySelector('legend') ?? focused.labels?.[0];
      expect(label?.getBoundingClientRect().top, name).to.be.within(-1, innerHeight - 1);
    }
    expect(location.hash).to.equal(hash);
    expect(form.summaryEntries.slice(4)).to.deep.equal([
      'Choose an answer: One',
      'Choose an answer: Pick',
      'Fill in: Tick',
      'Choose an answer: Some',
      'Fill in: When',
      'Tick the box if you agree: I agree',
    ]);
  });

  it('marks the box of a date that is wrong, and goes to it', async () => {
    const form = await printedForm({}, everyKind);
    for (const [part, text] of [
      ['day', '31'],
      ['month', '13'],
      ['year', '2026'],
    ] as const) {
      form.type(`when-${part}`, text);
    }
    form.send();
    await form.reached('invalid');
    const invalid = ['day', 'month', 'year'].map(part =>
      form.field(`when-${part}`).getAttribute('aria-invalid'),
    );
    expect(invalid).to.deep.equal([null, 'true', null]);
    expect(form.errorBeside('when-month')).to.include('Enter a real date');
    expect(form.description('when-month')).to.include('Like 27 3 2026');
    form.summaryLinks[8]?.click();
    expect(document.activeElement).to.equal(form.field('when-month'));
    form.type('when-month', '12');
    form.send();
    await until(() => form.field('when-month').getAttribute('aria-invalid') === null);
    expect(form.summaryEntries.join()).to.not.include('When');
  });

  it('prints the same faults as the page shows', async () => {
    const errors = [
      { name: 'when', code: 'invalid', parts: ['month'] },
      { name: 'some', code: 'too-many' },
      { name: 'agree', code: 'required' },
    ];
    const values = { 'when-month': '13', some: ['a', 'b'], tick: 'yes', one: 'x' };
    const form = await printedForm({ errors, values }, everyKind);
    expect(form.summaryEntries).to.deep.equal([
      'Choose no more than 1: Some',
      'Enter a real date in figures, like 27 3 2026: When',
      'Tick the box if you agree: I agree',
    ]);
    expect(form.summaryLinks.map(({ hash }) => hash)).to.deep.equal([
      '#kinds-some-1',
      '#kinds-when-month',
      '#kinds-agree',
    ]);
    expect(form.field('when-month').getAttribute('aria-invalid')).to.equal('true');
    expect(form.field('when-day').getAttribute('aria-invalid')).to.be.null;
    expect(form.form.querySelectorAll('[name="some"]:checked')).to.have.length(2);
    expect(form.form.querySelector('[name="one"]:checked')).to.be.null;
    expect(form.field('tick').checked).to.be.true;
  });

  it('sends all that is ticked, the boxes of a date normalised, and what is hidden', async () => {
    replyWith(accepted());
    const form = await printedForm({}, everyKind);
    form.type('line', ' Line\u0007 ');
    form.type('mail', 'me@example.com');
    form.type('ring', '01632 960 001');
    form.type('words', 'Words');
    form.choose('one', 'a');
    form.field('pick').value = 'b';
    for (const name of ['tick', 'agree']) form.field(name).click();
    form.choose('some', 'b');
    form.type('when-day', ' 1 ');
    form.type('when-month', '2');
    form.type('when-year', '2030');
    form.send();
    await form.reached('sent');
    const body = requests[0]?.body;
    expect(body?.getAll('some')).to.deep.equal(['b']);
    expect(body?.get('when-day')).to.equal('1');
    expect(body?.get('line')).to.equal('Line');
    expect(body?.get('form')).to.equal('kinds');
  });

  it('leads from an error that names no field to the heading of the form, by keyboard', async () => {
    replyWith(
      new Response(
        JSON.stringify({ errors: [...Array(60).keys()].map(() => ({ detail: 'x'.repeat(400) })) }),
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      ),
    );
    const form = await printedForm();
    const heading = Object.assign(document.createElement('h1'), { textContent: 'Contact us' });
    form.host.before(heading);
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.summaryLinks).to.have.length(50);
    expect(form.summaryEntries[0]).to.have.length(300);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(heading);
  });

  it('says of 413 and of 415 what each means', async () => {
    replyWith(new Response('', { status: 413 }), new Response('', { status: 415 }));
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('too large for us');
    form.type('message', 'Hello again');
    form.send();
    await until(() => form.panel?.textContent.includes('of a kind that we cannot take in'));
  });

  it('reads groups of an author’s own HTML as it reads ours', async () => {
    const form = await printedForm();
    const own = document.createElement('fieldset');
    const legend = Object.assign(document.createElement('legend'), { textContent: 'Own group' });
    own.append(legend);
    own.dataset['required'] = 'true';
    for (const value of ['x', 'y']) {
      own.append(
        Object.assign(document.createElement('input'), { type: 'checkbox', value, name: 'own' }),
      );
    }
    form.form.prepend(own);
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries[0]).to.equal('Choose an answer: Own group');
    form.summaryLinks[0]?.click();
    expect(document.activeElement).to.equal(form.field('own'));
  });
});
