import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import type { EnquiryFormConfig } from '../../../src/components/enquiry-form/config.js';
import { QUESTIONS } from '../../../src/components/enquiry-form/equality/questions.js';
import { english } from '../../../src/components/enquiry-form/equality/words.en.js';
import { welsh } from '../../../src/components/enquiry-form/equality/words.cy.js';
import { expectAccessible } from '../../support/axe.js';
import { accepted, json, printedForm, replyWith, requests, restoreFetch } from './support.js';

type Asked = NonNullable<EnquiryFormConfig['equality']>;

const sentWith = async (equality?: Asked) => {
  const form = await printedForm({}, equality && { equality });
  form.type('message', 'Hello');
  form.send();
  await form.reached('sent');
  return form;
};

const asked = async (equality: Asked = { action: '/equality' }) => {
  const form = await sentWith(equality);
  await until(() => form.button('Yes, show the questions'));
  form.button('Yes, show the questions')?.click();
  await until(() => form.equality?.querySelector('form'));
  return form;
};

describe('police-enquiry-form: equality questions', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('are offered between the reference and what happens next, and take no focus', async () => {
    replyWith(accepted());
    const form = await sentWith({ action: '/equality' });
    await until(() => form.equality);
    expect(document.activeElement).to.equal(form.receipt?.querySelector('h2'));
    const text = form.receipt?.textContent ?? '';
    const order = ['ABCD 1234', 'questions about yourself', 'What happens next'];
    const places = order.map(words => text.indexOf(words));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).to.not.include(-1);
    expect(form.equality?.querySelector('input')).to.equal(null);
    expect(requests, 'nothing sent by itself').to.have.length(1);
  });

  it('are not there unless an author asks for them', async () => {
    replyWith(accepted());
    const form = await sentWith();
    expect(form.equality).to.equal(undefined);
  });

  it('are skipped without a loss: the receipt stays and focus goes on to the next part', async () => {
    replyWith(accepted());
    const form = await sentWith({ action: '/equality' });
    await until(() => form.button('No, skip them'));
    form.button('No, skip them')?.click();
    expect(form.equality).to.equal(undefined);
    expect(form.receipt?.textContent).to.include('ABCD 1234');
    expect(document.activeElement?.textContent).to.equal('What happens next');
  });

  it('go to their own address with their own key, and nothing of the message', async () => {
    replyWith(accepted(), json(201, { receivedAt: 'now' }));
    const form = await asked();
    expect(document.activeElement?.textContent).to.equal('Questions about you');
    const part = form.equality!;
    part.querySelector<HTMLElement>('[name="age"][value="35-44"]')?.click();
    part.querySelector<HTMLInputElement>('[name="religion_own"]')!.value = '  Pagan ';
    form.button('Send these answers')?.click();
    await until(() => form.equality?.textContent === 'Thank you for your answers');
    expect(document.activeElement).to.equal(form.equality?.querySelector('h3'));
    const [message, answers] = requests;
    expect(answers?.url).to.equal(new URL('/equality', location.href).href);
    expect(Object.fromEntries(answers!.body)).to.deep.equal({
      age: '35-44',
      religion_own: 'Pagan',
      submission_key: answers!.body.get('submission_key'),
      lang: 'en',
    });
    expect(answers!.body.get('submission_key')).to.not.equal(message!.body.get('submission_key'));
    expect(form.receipt?.textContent).to.include('ABCD 1234');
    expect(form.state).to.equal('sent');
  });

  it('know the reference only where the author wrote a place for it', async () => {
    replyWith(json(201, { reference: 'A/1' }), json(201, {}));
    const form = await asked({ action: '/enquiries/{reference}/equality' });
    form.equality?.querySelector<HTMLElement>('[name="sex"]')?.click();
    form.button('Send these answers')?.click();
    await until(() => requests.length === 2);
    expect(new URL(requests[1]!.url).pathname).to.equal('/enquiries/A%2F1/equality');
  });

  it('fail without harm: said in place, kept, sent again with the same key', async () => {
    replyWith(accepted(), new Response('', { status: 500 }), json(201, {}));
    const form = await asked();
    form.equality?.querySelector<HTMLElement>('[name="sex"]')?.click();
    form.button('Send these answers')?.click();
    await until(() => form.equality?.textContent.includes('could not be sent'));
    expect(form.state).to.equal('sent');
    expect(form.receipt?.textContent).to.include('ABCD 1234');
    expect(form.equality?.querySelector<HTMLInputElement>('[name="sex"]')?.checked).to.be.true;
    form.button('Send these answers')?.click();
    await until(() => form.equality?.textContent === 'Thank you for your answers');
    const keys = requests.slice(1).map(({ body }) => body.get('submission_key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('are sent by nobody who answered nothing', async () => {
    replyWith(accepted());
    const form = await asked();
    form.button('Send these answers')?.click();
    expect(form.equality?.querySelector('[role="status"]')?.textContent).to.include('no answer');
    expect(requests).to.have.length(1);
  });

  it('keep nothing when the visitor leaves, and send nothing any more', async () => {
    replyWith(accepted(), 'hang');
    const form = await asked();
    const box = form.equality!.querySelector<HTMLInputElement>('[name="sex"]')!;
    box.click();
    form.button('Send these answers')?.click();
    await until(() => requests.length === 2);
    const status = form.equality?.querySelector('[role="status"]');
    expect(status?.textContent, 'of a quick answer, nothing').to.equal('');
    await until(() => status?.textContent === 'Sending your answers…');
    document.dispatchEvent(new Event('police-exit'));
    expect(requests[1]?.init.signal?.aborted).to.be.true;
    expect(box.checked).to.be.false;
    expect(form.host.querySelector('.police-equality form')).to.equal(null);
    expect(JSON.stringify([sessionStorage, localStorage])).to.not.include('female');
  });

  it('follow the language of the page with what was chosen', async () => {
    replyWith(accepted());
    const form = await asked();
    form.equality?.querySelector<HTMLElement>('[name="age"][value="16-24"]')?.click();
    await setPageLanguage('cy');
    await until(() => form.equality?.querySelector('legend')?.textContent === 'Faint yw eich oed?');
    const box = form.equality?.querySelector<HTMLInputElement>('[value="16-24"]');
    expect(box?.checked).to.be.true;
    expect(form.equality?.textContent).to.not.include('Prefer not');
    const status = form.equality?.querySelector<HTMLElement>('[role="status"]');
    expect(status?.lang).to.equal('cy');
  });

  for (const [nation, first, christian] of [
    ['england', 'English, Welsh', 'Church of England'],
    ['wales', 'Welsh, English', 'of any church'],
  ] as const) {
    it(`have the lists of ${nation}, "prefer not to say" last, and pass the rules`, async () => {
      replyWith(accepted());
      const form = await asked({ action: '/equality', nation });
      const labels = Array.from(
        form.equality!.querySelectorAll('label'),
        label => label.textContent,
      );
      expect(labels.find(label => label.includes('British'))).to.match(new RegExp(`^${first}`));
      expect(labels.find(label => label.startsWith('Christian'))).to.include(christian);
      for (const question of form.equality!.querySelectorAll('fieldset')) {
        const choices = question.querySelectorAll('.police-choice');
        expect([...choices].at(-1)?.textContent).to.equal('Prefer not to say');
        expect(question.querySelector(':checked, [required]')).to.equal(null);
      }
      await expectAccessible(form.host);
    });
  }

  it('have words for every question and answer in both languages, and none too many', () => {
    const names = QUESTIONS.flatMap(({ name, answers }) => [
      name,
      ...answers.flatMap(answer =>
        typeof answer === 'string' ? answer : [answer.group, ...answer.of],
      ),
    ]).sort();
    for (const { texts, wales } of [english, welsh]) {
      expect(Object.keys(texts).sort()).to.deep.equal([...new Set(names)]);
      expect(names).to.include.members(Object.keys(wales));
    }
  });
});
