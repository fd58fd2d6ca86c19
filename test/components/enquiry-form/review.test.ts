import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import {
  accepted,
  bareForm,
  json,
  printedForm,
  replyWith,
  requests,
  restoreFetch,
} from './support.js';

const reviewed = async () => {
  const form = await printedForm({}, { review: true });
  form.type('name', 'Siân');
  form.type('message', 'Hello\nthere');
  form.choose('reply_by', 'none');
  form.send();
  await form.reached('review');
  return form;
};

describe('police-enquiry-form: review', () => {
  beforeEach(() => {
    document.title = 'Tests';
  });

  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('shows the answers in place of the fields, in words, and sends nothing', async () => {
    replyWith(accepted());
    const form = await reviewed();
    expect(requests).to.have.length(0);
    expect(form.reviewed).to.include({
      'Your name': 'Siân',
      'Email address': 'Not provided',
      'How should we reply?': 'I do not need a reply',
      'Your message': 'Hello\nthere',
    });
    expect(form.field('message').checkVisibility()).to.be.false;
    expect(form.field('message').value).to.equal('Hello\nthere');
    expect(document.activeElement).to.equal(form.review?.querySelector('h2'));
    expect(document.title).to.equal('Check your answers: Tests');
    expect(form.host.matches(':state(review)')).to.be.true;
  });

  it('sends from there, and leaves the receipt', async () => {
    replyWith(accepted());
    const form = await reviewed();
    form.send();
    await form.reached('sent');
    expect(requests).to.have.length(1);
    expect(form.review).to.equal(undefined);
    expect(document.title).to.equal('Sent: Tests');
  });

  it('does not take the second press of a double one for its own', async () => {
    replyWith(accepted());
    const form = await reviewed();
    form.sendButton.dispatchEvent(
      new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }),
    );
    await Promise.resolve();
    expect(form.state).to.equal('review');
    expect(requests).to.have.length(0);
  });

  it('keeps the button that sends where its author put it, and nothing that stands beside it', async () => {
    const form = await printedForm({}, { review: true });
    const { sendButton } = form;
    const block = document.createElement('div');
    const other = document.createElement('a');
    other.textContent = 'Cancel';
    sendButton.replaceWith(block);
    block.append(other, sendButton);
    form.type('message', 'Hello');
    form.send();
    await form.reached('review');
    expect(form.sendButton).to.equal(sendButton);
    expect(sendButton.checkVisibility()).to.be.true;
    expect(other.checkVisibility()).to.be.false;
    form.changeLink('message').click();
    expect(other.checkVisibility()).to.be.true;
  });

  it('leads from "Change" to the field, and comes back with what was changed', async () => {
    const form = await reviewed();
    const link = form.changeLink('name');
    expect(link.textContent).to.equal('Change Your name');
    link.click();
    expect(form.state).to.equal('idle');
    expect(form.review).to.equal(undefined);
    expect(document.activeElement).to.equal(form.field('name'));
    expect(document.title).to.equal('Tests');
    form.type('name', '<b>Ada</b>');
    form.send();
    await form.reached('review');
    expect(form.reviewed['Your name']).to.equal('<b>Ada</b>');
  });

  it('goes back to the form by the Back of the browser, not off the page', async () => {
    const form = await reviewed();
    const { href } = location;
    history.back();
    await form.reached('idle');
    expect(location.href).to.equal(href);
    expect(form.field('message').checkVisibility()).to.be.true;
    expect(form.field('message').value).to.equal('Hello\nthere');
    expect(document.activeElement).to.equal(form.sendButton);
  });

  it('stays where a link within the page is followed', async () => {
    const form = await reviewed();
    const moved = new Promise(resolve => window.addEventListener('popstate', resolve));
    location.hash = 'elsewhere';
    await moved;
    expect(form.state).to.equal('review');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is as it was on a page that comes back from the history, questions that hang on others too', async () => {
    const options = [
      { value: 'talk', label: 'A talk' },
      { value: 'other', label: 'Other' },
    ];
    const form = await printedForm(
      {},
      {
        review: true,
        fields: [
          { name: 'topic', type: 'radios', label: 'Topic', options },
          {
            ...{ name: 'group', type: 'text', label: 'Group' },
            showWhen: { field: 'topic', value: 'talk' },
          },
        ],
      },
    );
    form.choose('topic', 'talk');
    await until(() => form.field('group').checkVisibility());
    form.type('group', 'Scouts');
    form.send();
    await form.reached('review');
    for (const type of ['pagehide', 'pageshow']) {
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
    expect(form.state).to.equal('review');
    expect(form.field('group').checkVisibility()).to.be.false;
    expect(form.reviewed).to.deep.equal({ Topic: 'A talk', Group: 'Scouts' });
    form.changeLink('group').click();
    expect(document.activeElement).to.equal(form.field('group'));
    expect(form.field('group').checkVisibility()).to.be.true;
  });

  it('shows a fault there, and can be sent again from there', async () => {
    replyWith(new Response('', { status: 500 }), accepted());
    const form = await reviewed();
    form.send();
    await form.reached('rejected');
    expect(form.panel?.textContent).to.include('(500)');
    expect(form.review).to.not.equal(undefined);
    form.send();
    await form.reached('sent');
  });

  it('goes back to the form for errors that the endpoint names', async () => {
    replyWith(json(422, { type: '/validation', errors: [{ name: 'name', detail: 'Too odd' }] }));
    const form = await reviewed();
    form.send();
    await form.reached('rejected');
    expect(form.review).to.equal(undefined);
    expect(document.activeElement).to.equal(form.summary);
    expect(form.errorBeside('name')).to.equal('Too odd');
  });

  it('holds "Change" while it is sent, and is itself again when stopped', async () => {
    replyWith(json(503, {}, { 'retry-after': '120' }));
    const form = await reviewed();
    form.send();
    await form.reached('waiting');
    const link = form.changeLink('name');
    expect(link.ariaDisabled).to.equal('true');
    link.click();
    expect(form.state).to.equal('waiting');
    form.button('Stop')?.click();
    await form.reached('review');
    expect(link.ariaDisabled).to.equal(null);
  });

  it('keeps nothing of it when the visitor leaves', async () => {
    const form = await reviewed();
    document.dispatchEvent(new Event('police-exit'));
    expect(form.host.textContent).to.not.include('Siân');
    expect(form.state).to.equal('idle');
    expect(form.field('message').value).to.equal('');
  });

  it('speaks the language of the page, live', async () => {
    const form = await bareForm();
    form.host.setAttribute('review', '');
    form.type('message', 'Helo');
    form.send();
    await form.reached('review');
    await setPageLanguage('cy');
    await until(() => form.review?.lang === 'cy');
    expect(form.review?.querySelector('h2')?.textContent).to.equal('Gwirio eich atebion');
    expect(form.sendButton.textContent).to.equal('Anfon y neges');
    expect(form.reviewed['Eich neges']).to.equal('Helo');
    expect(document.title).to.equal('Gwirio eich atebion: Tests');
  });
});
