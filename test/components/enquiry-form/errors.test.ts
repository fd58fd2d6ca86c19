import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { bareForm, printedForm, replyWith, requests, restoreFetch, accepted } from './support.js';
import { until } from '../../support/until.js';

describe('police-enquiry-form: errors', () => {
  beforeEach(() => {
    document.title = 'Tests';
  });

  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('checks nothing before the visitor sends', async () => {
    const form = await bareForm();
    form.type('email', 'not an address');
    form.field('email').blur();
    expect(form.summary).to.be.undefined;
    expect(form.field('email').getAttribute('aria-invalid')).to.be.null;
    expect(form.state).to.equal('idle');
    expect(form.form.noValidate).to.be.true;
  });

  it('puts the summary first, in focus, in the order of the fields, and prefixes the title once', async () => {
    const form = await bareForm();
    form.choose('reply_by', 'phone');
    form.type('email', 'nobody');
    form.send();
    await form.reached('invalid');
    expect(document.activeElement).to.equal(form.summary);
    expect(form.summaryEntries).to.deep.equal([
      'Enter an email address like name@example.com',
      'Enter your phone number, or choose another way to get our reply',
      'Write your message',
    ]);
    expect(document.title).to.equal('Error: Tests');
    form.send();
    await until(() => document.title === 'Error: Tests');
    expect(form.host.matches(':state(invalid)')).to.be.true;
    form.host.remove();
    await Promise.resolve();
    expect(document.title).to.equal('Tests');
  });

  it('has the summary read once: a group with its title and its list, and no alert', async () => {
    const form = await bareForm();
    form.send();
    await form.reached('invalid');
    const part = (attribute: string) =>
      document.getElementById(form.summary?.getAttribute(attribute) ?? '')?.textContent;
    expect(form.summary?.getAttribute('role')).to.equal('group');
    expect(part('aria-labelledby')).to.equal('There is a problem');
    expect(part('aria-describedby')).to.equal('Write your message');
    expect(form.host.querySelector('[role="alert"]')).to.be.null;
  });

  it('listens on links and not on the form, which would be "clickable" to a screen reader', async () => {
    const form = await bareForm();
    form.send();
    await form.reached('invalid');
    expect(form.summaryLinks.every(link => link.onclick !== null)).to.be.true;
  });

  it('says the same words beside each field, as its description', async () => {
    const form = await bareForm();
    form.choose('reply_by', 'email');
    form.send();
    await form.reached('invalid');
    for (const [index, name] of ['email', 'message'].entries()) {
      expect(form.errorBeside(name)).to.equal(form.summaryEntries[index]);
      expect(form.description(name)).to.include(`Error: ${form.summaryEntries[index] ?? ''}`);
      expect(form.field(name).getAttribute('aria-invalid')).to.equal('true');
    }
    expect(form.field('phone').getAttribute('aria-invalid')).to.be.null;
  });

  it('goes from the summary to the field by keyboard, its label in view, the address as it was', async () => {
    const form = await bareForm();
    form.send();
    await form.reached('invalid');
    const { hash } = location;
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(form.summaryLinks[0]);
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(form.field('message'));
    const label = form.field('message').labels?.[0];
    expect(label?.getBoundingClientRect().top).to.be.within(0, innerHeight - 1);
    expect(location.hash).to.equal(hash);
  });

  it('takes the errors away and the title back when a corrected form is sent', async () => {
    replyWith('hang');
    const form = await bareForm();
    form.send();
    await form.reached('invalid');
    form.type('message', 'Hello');
    expect(form.summaryEntries).to.have.length(1);
    form.send();
    await form.reached('sending');
    expect(form.summary).to.be.undefined;
    expect(form.errorBeside('message')).to.equal('');
    expect(form.field('message').getAttribute('aria-invalid')).to.be.null;
    expect(document.title).to.equal('Tests');
  });

  it('follows the language with errors on show, and keeps text, focus and nodes', async () => {
    const form = await bareForm();
    form.type('email', 'nobody');
    form.send();
    await form.reached('invalid');
    form.type('message', 'Wedi ei deipio');
    const before = [...form.form.elements];
    await setPageLanguage('cy');
    expect([...form.form.elements]).to.deep.equal(before);
    expect(document.activeElement).to.equal(form.field('message'));
    expect(form.field('message').value).to.equal('Wedi ei deipio');
    expect(form.sendButton.textContent).to.equal('Anfon y neges');
    expect(form.summaryEntries[0]).to.include('Rhowch gyfeiriad e-bost');
    expect(form.errorBeside('email')).to.equal(form.summaryEntries[0]);
    expect(document.title).to.equal('Gwall: Tests');
    expect(form.countShown).to.equal('Mae gennych 1,986 nod ar ôl');
    await setPageLanguage('en');
    expect(document.title).to.equal('Error: Tests');
    expect(form.sendButton.textContent).to.equal('Send message');
  });

  it("keeps an author's words and speaks Welsh beside them", async () => {
    const form = await printedForm();
    await setPageLanguage('cy');
    form.send();
    await form.reached('invalid');
    expect(form.sendButton.textContent).to.equal('Send message');
    expect(form.summary?.querySelector('h2')?.textContent).to.equal('Mae problem');
    expect(form.field('lang').value).to.equal('cy');
  });

  it('shows what a server printed with errors, and takes them away when it is right', async () => {
    replyWith(accepted());
    const form = await printedForm({
      values: { message: '', email: 'x', reply_by: 'email' },
      errors: [
        { name: 'email', code: 'invalid' },
        { name: 'other', code: 'invalid', detail: 'Too many messages' },
      ],
      submissionKey: 'from-the-server',
    });
    expect(form.summaryEntries).to.deep.equal([
      'Enter an email address like name@example.com',
      'Too many messages',
    ]);
    expect(form.key).to.equal('from-the-server');
    form.type('email', 'me@example.com');
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    expect(requests[0]?.body.get('submission_key')).to.equal('from-the-server');
  });

  it('counts at every key, speaks after a pause, and stops nobody from typing', async () => {
    const form = await printedForm();
    form.field('message').focus();
    await until(() => form.countShown === 'You have 2,000 characters left');
    expect(form.description('message')).to.include('You can write up to 2,000 characters.');
    form.type('message', 'a'.repeat(1999));
    expect(form.countShown).to.equal('You have 1 character left');
    form.type('message', 'a'.repeat(2010));
    expect(form.countShown).to.equal('You have 10 characters too many');
    expect(form.countSpoken).to.equal('');
    await until(() => form.countSpoken === 'You have 10 characters too many', 'spoken');
    expect(form.field('message').value).to.have.length(2010);
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries).to.deep.equal(['Use 2,000 characters or fewer: Your message']);
  });

  it('counts 100,000 characters within a frame', async () => {
    const form = await printedForm();
    form.field('message').focus();
    await until(() => form.countShown);
    form.type('message', 'a'.repeat(100_000));
    const start = performance.now();
    for (let key = 0; key < 10; key += 1)
      form.field('message').dispatchEvent(new Event('input', { bubbles: true }));
    expect((performance.now() - start) / 10).to.be.below(16);
  });
});
