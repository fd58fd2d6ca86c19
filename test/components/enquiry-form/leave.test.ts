import { expect } from '@open-wc/testing';
import { skipIn } from '../../support/engine.js';
import { resetPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import type { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { accepted, json, printedForm, replyWith, requests, restoreFetch } from './support.js';

/** As a person does: what is pressed has the focus. */
const press = <T extends HTMLElement>(target: T): T => {
  target.focus();
  target.click();
  return target;
};

const pressSend = (form: EnquiryFormHarness): HTMLButtonElement => press(form.sendButton);

const filled = async (own: Parameters<typeof printedForm>[1] = {}) => {
  const form = await printedForm({}, own);
  form.type('message', 'Hello');
  return form;
};

const pressKey = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

const textBefore = (form: EnquiryFormHarness): HTMLElement => {
  const text = document.createElement('p');
  text.textContent = 'Before';
  form.host.before(text);
  return text;
};

/** The questions about equality, and the button that brought them. */
const asked = async () => {
  replyWith(accepted(), json(201, {}));
  const form = await filled({ equality: { action: '/equality' } });
  pressSend(form);
  await form.reached('sent');
  await until(() => form.button('Yes, show the questions'));
  const yes = press(form.button('Yes, show the questions')!);
  await until(() => form.equality?.querySelector('form'));
  return { form, yes };
};

/** A screen reader that finds the place gone that had the focus does not say where the focus went. */
describe('police-enquiry-form: what was pressed stays for a moment', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('is the same button in the form and below the list of the answers', async () => {
    const form = await filled({ review: true });
    const button = pressSend(form);
    await form.reached('review');
    expect(form.sendButton).to.equal(button);
    expect(button.checkVisibility()).to.be.true;
    const follows = form.review!.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).to.not.equal(0);
    expect(form.field('message').checkVisibility()).to.be.false;
  });

  it('is the button when the receipt comes, out of sight and alone, and then goes with its form', async () => {
    replyWith(accepted());
    const form = await filled();
    const button = pressSend(form);
    await form.reached('sent');
    expect(document.activeElement).to.equal(form.receipt?.querySelector('h2'));
    expect(button.checkVisibility(), 'in the tree').to.be.true;
    expect(button.checkVisibility({ opacityProperty: true }), 'seen').to.be.false;
    expect(form.field('message').checkVisibility()).to.be.false;
    const { top } = form.receipt!.getBoundingClientRect();
    await until(() => form.form.hidden);
    expect(form.receipt!.getBoundingClientRect().top, 'nothing moves').to.equal(top);
  });

  it('sends nothing a second time', async () => {
    replyWith(accepted());
    const form = await filled();
    const button = pressSend(form);
    await form.reached('sent');
    button.click();
    await Promise.resolve();
    expect(form.state).to.equal('sent');
    expect(requests).to.have.length(1);
  });

  it('goes before somebody can go back into it with Tab, and not by other keys', async () => {
    replyWith(accepted());
    const form = await filled();
    const button = pressSend(form);
    await form.reached('sent');
    pressKey('ArrowDown');
    expect(form.form.hidden).to.be.false;
    pressKey('Tab');
    expect(form.form.hidden).to.be.true;
    expect(button.className, 'as it was').to.equal('police-button');
  });

  it('is never a field, which would have no name without its label', async () => {
    replyWith(accepted());
    const form = await filled();
    form.field('message').focus();
    form.send();
    await form.reached('sent');
    expect(form.form.hidden).to.be.true;
    expect(document.activeElement).to.equal(form.receipt?.querySelector('h2'));
  });

  it('goes at once by the exit, and the form is back for the next person', async () => {
    replyWith(accepted());
    const form = await filled();
    pressSend(form);
    await form.reached('sent');
    document.dispatchEvent(new Event('police-exit'));
    expect(form.host.querySelectorAll('.police-last, .police-leaving').length).to.equal(0);
    expect(form.field('message').checkVisibility()).to.be.true;
    expect(form.receipt).to.equal(undefined);
  });

  it('is the button of the form where another one led to the list, which then shows that one alone', async () => {
    const form = await filled({ review: true });
    const other = form.sendButton.cloneNode(true) as HTMLButtonElement;
    form.sendButton.after(other);
    press(other);
    await form.reached('review');
    expect(other.checkVisibility({ opacityProperty: true })).to.be.false;
    await until(() => other.hidden);
    expect(form.sendButton.checkVisibility({ opacityProperty: true })).to.be.true;
    press(form.changeLink('message'));
    expect(other.checkVisibility({ opacityProperty: true })).to.be.true;
  });

  it('is the link "Change", and the list is not there when it is wanted again', async () => {
    const form = await filled({ review: true });
    pressSend(form);
    await form.reached('review');
    const link = press(form.changeLink('message'));
    expect(document.activeElement).to.equal(form.field('message'));
    expect(link.isConnected).to.be.true;
    expect(link.checkVisibility({ opacityProperty: true })).to.be.false;
    expect(form.review).to.equal(undefined);
    link.click();
    expect(form.state).to.equal('idle');
    pressSend(form);
    await form.reached('review');
    expect(link.isConnected).to.be.false;
    expect(form.host.querySelectorAll('.police-review')).to.have.length(1);
  });

  it('goes with the words of the list by the exit', async () => {
    const form = await filled({ review: true });
    pressSend(form);
    await form.reached('review');
    press(form.changeLink('message'));
    document.dispatchEvent(new Event('police-exit'));
    expect(form.host.querySelectorAll('.police-review, .police-last').length).to.equal(0);
    expect(form.host.textContent).to.not.include('Hello');
  });

  it('is the button of the questions about equality, and nothing of them shows twice', async () => {
    const { form, yes } = await asked();
    expect(document.activeElement?.textContent).to.equal('Questions about you');
    expect(yes.isConnected).to.be.true;
    expect(yes.checkVisibility({ opacityProperty: true })).to.be.false;
    const beside = yes.nextElementSibling as HTMLElement;
    expect(beside.checkVisibility(), 'the one beside it, in the tree').to.be.true;
    expect(beside.checkVisibility({ opacityProperty: true })).to.be.false;
    pressKey('Tab');
    expect(yes.isConnected).to.be.false;
    expect(form.equality?.querySelectorAll('h3')).to.have.length(1);
  });

  it('is the button that sent their answers, and sends none of them a second time', async () => {
    const { form } = await asked();
    form.equality?.querySelector<HTMLElement>('[name="sex"]')?.click();
    const send = press(form.button('Send these answers')!);
    await until(
      () => form.equality?.querySelector('h3')?.textContent === 'Thank you for your answers',
    );
    expect(send.isConnected).to.be.true;
    send.click();
    await Promise.resolve();
    expect(requests).to.have.length(2);
  });

  it('is the button that skips them, and leaves no line round nothing', async () => {
    const { form } = await asked();
    const skip = press(form.button('No, skip them')!);
    expect(document.activeElement?.textContent).to.equal('What happens next');
    expect(skip.isConnected).to.be.true;
    const place = form.receipt!.querySelector('.police-equality')!;
    expect(place.getBoundingClientRect().height).to.equal(0);
    pressKey('Tab');
    expect(place.childNodes).to.have.length(0);
  });

  it('takes the caret along that was left in a field, for a screen reader follows that', async () => {
    const form = await filled({ review: true });
    form.sendButton.focus();
    getSelection()?.collapse(form.field('message').parentElement);
    form.send();
    await form.reached('review');
    expect(getSelection()?.rangeCount).to.equal(0);
  });

  it('leaves text that was marked as it is', async () => {
    skipIn('WebKit', 'WebKitGTK 2.50 unmarks text itself when the focus goes to a heading');
    replyWith(accepted());
    const form = await filled();
    form.sendButton.focus();
    getSelection()?.selectAllChildren(textBefore(form));
    form.send();
    await form.reached('sent');
    expect(getSelection()?.toString()).to.equal('Before');
  });

  it('leaves a caret where nothing goes', async () => {
    replyWith(accepted());
    const form = await filled({ equality: { action: '/equality' } });
    form.send();
    await form.reached('sent');
    getSelection()?.collapse(textBefore(form));
    await until(() => form.equality);
    expect(getSelection()?.rangeCount).to.equal(1);
  });
});
