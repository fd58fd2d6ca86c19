import { expect, fixture, html } from '@open-wc/testing';
import { toHtml } from '../../../src/internal/markup/to-html.js';
import { defaultConfig } from '../../../src/components/enquiry-form/config.js';
import { EnquiryForm } from '../../../src/components/enquiry-form/enquiry-form.js';
import { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { enquiryFormMarkup } from '../../../src/components/enquiry-form/enquiry-form.markup.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { accepted, bareForm, printedForm, replyWith, requests, restoreFetch } from './support.js';

const wired = async (content: unknown): Promise<EnquiryFormHarness> => {
  const host = await fixture<EnquiryForm>(
    html`<police-enquiry-form>${content}</police-enquiry-form>`,
  );
  return new EnquiryFormHarness(host);
};

describe('police-enquiry-form: upgrade and author’s HTML', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  it('is silent on load: no focus, no request, no announcement, no title', async () => {
    document.title = 'Tests';
    const form = await bareForm();
    expect(document.activeElement).to.equal(document.body);
    expect(requests).to.have.length(0);
    expect(form.host.querySelector('[role="alert"], [role="status"]')).to.be.null;
    expect(document.title).to.equal('Tests');
  });

  it('prints the same form for servers, in order, with every text escaped', () => {
    const state = {
      values: { name: '"><script>alert(1)</script>' },
      lang: 'cy',
      submissionKey: 'k1',
    };
    const printed = toHtml(enquiryFormMarkup({ ...defaultConfig(), action: '/a?b&c' }, state));
    expect(printed).to.include('action="/a?b&amp;c"').and.include('method="post"');
    expect(printed).to.include('value="&quot;&gt;&lt;script&gt;');
    expect(printed)
      .to.include('name="submission_key" value="k1"')
      .and.include('name="lang" value="cy"');
    expect(printed.indexOf('18000')).to.be.below(printed.indexOf('<form'));
    const names = [...printed.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(names)]).to.deep.equal([
      'name',
      'email',
      'phone',
      'reply_by',
      'reply_language',
      'topic',
      'message',
      'website_address',
      'submission_key',
      'lang',
      'form_started',
    ]);
  });

  it('takes attributes before the upgrade, after it and while detached alike', async () => {
    const form = await bareForm();
    form.host.setAttribute('action', '/later');
    await form.host.updateComplete;
    expect(form.form.getAttribute('action')).to.equal('/later');
    form.host.remove();
    form.host.privacyHref = '/notice';
    document.body.append(form.host);
    await form.host.updateComplete;
    expect(form.host.querySelector('.police-privacy a')?.getAttribute('href')).to.equal('/notice');
    form.host.remove();
  });

  it('gives a second form in the page ids of its own', async () => {
    const first = await bareForm();
    const second = await bareForm();
    const ids = [first, second].flatMap(({ host }) =>
      Array.from(host.querySelectorAll('[id]'), ({ id }) => id),
    );
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('writes the form that a JSON configuration in the page describes, in the page’s language', async () => {
    const config = {
      action: '/visits',
      help: { phone: '01632 960 002', email: 'visits@example.org' },
      fields: [
        {
          name: 'group',
          type: 'text',
          label: { en: 'Your group', cy: 'Eich grŵp' },
          required: true,
        },
        { name: 'agree', type: 'checkbox', label: 'You may call us', required: true },
        { name: 'when', type: 'colour', label: 'When' },
      ],
    };
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: JSON.stringify(config),
    });
    const form = await (await wired(script)).ready();
    expect(takeConsole().join()).to.match(/"when" has type "colour"; allowed: text, email/);
    expect(form.field('group').labels?.[0]?.textContent).to.equal('Your group');
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries).to.deep.equal(['Fill in: Your group', 'Fill in: You may call us']);
    await setPageLanguage('cy');
    expect(form.summaryEntries[0]).to.equal('Llenwch: Eich grŵp');
    form.field('agree').click();
    expect(form.host.querySelector('[slot="help"]')?.textContent).to.include('01632 960 002');
  });

  it('names a configuration that is no JSON and shows the default form', async () => {
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: '{ fields',
    });
    const form = await (await wired(script)).ready();
    expect(takeConsole().join('\n'))
      .to.match(/not a JSON object/)
      .and.match(/no action/);
    expect(form.field('message')).to.exist;
  });

  it('serves an author’s own HTML: its rules, its labels, places made for errors and keys', async () => {
    replyWith(accepted());
    const form = await wired(html`
      <form action="/own" enctype="multipart/form-data">
        <p>
          <label
            >Your shoe size <input name="submit" required data-error-required="We need your size"
          /></label>
        </p>
        <fieldset>
          <legend>Colour</legend>
          <label><input type="radio" name="colour" value="red" required /> Red</label>
          <label><input type="radio" name="colour" value="blue" /> Blue</label>
        </fieldset>
        <input type="file" name="photo" />
        <button>Go</button>
      </form>
    `);
    const said = takeConsole().join('\n');
    expect(said).to.include('method="post"').and.include('police-emergency');
    expect(form.form.getAttribute('method')).to.equal('post');
    form.form.querySelector('button')?.click();
    await form.reached('invalid');
    expect(form.summaryEntries).to.deep.equal(['We need your size', 'Choose an answer: Colour']);
    form.summaryLinks[1]?.click();
    expect(document.activeElement).to.equal(form.field('colour'));
    form.type('submit', '42');
    form.choose('colour', 'red');
    form.form.querySelector('button')?.click();
    await form.reached('sent');
    expect(requests[0]?.body.get('submit')).to.equal('42');
    expect(requests[0]?.body.get('submission_key')).to.match(/^[0-9a-f]{32}$/);
  });

  it('serves a form that the page puts in place of the first', async () => {
    replyWith(accepted());
    const form = await printedForm();
    form.field('message').focus();
    const other = await printedForm();
    form.form.replaceWith(other.form);
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    expect(requests.map(({ body }) => body.get('message'))).to.deep.equal(['Hello']);
  });

  it('holds hidden things hidden under a hostile stylesheet', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'div, p, [hidden] { display: block } .police-error[hidden] { display: flex }',
    );
    document.adoptedStyleSheets.push(sheet);
    const form = await printedForm();
    expect(form.summary).to.be.undefined;
    expect([...form.host.querySelectorAll('.police-error')].some(error => error.checkVisibility()))
      .to.be.false;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  });

  it('keeps the decoy out of sight and of the tab order, with a label, for scoring only', async () => {
    replyWith(accepted());
    const form = await bareForm();
    const decoy = form.field('website_address');
    expect(decoy.labels?.[0]?.textContent).to.include('Leave this box empty');
    expect(decoy).to.include({ tabIndex: -1, autocomplete: 'off' });
    expect(decoy.getBoundingClientRect().right).to.be.below(0);
    decoy.value = 'https://spam.example';
    form.type('message', 'Hello');
    form.send();
    await form.reached('sent');
    expect(requests[0]?.body.get('website_address')).to.equal('https://spam.example');
  });

  it('is defined once however often it is loaded', () => {
    expect(EnquiryForm.define()).to.equal(EnquiryForm);
    expect(takeConsole()).to.deep.equal([]);
  });
});
