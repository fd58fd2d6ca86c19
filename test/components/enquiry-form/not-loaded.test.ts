import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';

const FOLDER = '/src/components/enquiry-form';

/** A page of its own, in which one of the lazy parts can't be fetched. */
const pageWithout = async (part: string, body: string): Promise<HTMLIFrameElement> => {
  const gone = [`${FOLDER}/${part}.ts`, `${FOLDER}/${part}.js`];
  const imports = Object.fromEntries(gone.map(path => [location.origin + path, '/not-there.js']));
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="${FOLDER}/enquiry-form.ts"></script>${body}`;
  document.body.append(frame);
  await until(
    () => frame.contentDocument?.querySelector('police-enquiry-form')?.matches(':defined'),
    'defined',
  );
  return frame;
};

type Page = Window & typeof globalThis;

const setOnline = (page: Page, online: boolean): void => {
  Object.defineProperty(page.navigator, 'onLine', { value: online, configurable: true });
  page.dispatchEvent(new page.Event(online ? 'online' : 'offline'));
};

/** What the form holds whenever it is read; at the end, when it posts by itself. */
const watchValues = (page: Page): Map<string, unknown> => {
  const values = new Map<string, unknown>();
  page.document.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of formData) values.set(name, value);
  });
  return values;
};

describe('police-enquiry-form: a part that can not be loaded', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => frame.remove());

  for (const part of ['session', 'sending/sending']) {
    const FORM = `<police-enquiry-form><div class="police-emergency"></div>
      <form action="/posted" method="post"><textarea name="message">Hello</textarea>
      <button name="go" value="1">Send</button></form></police-enquiry-form>`;

    it(`lets the form post by itself without ${part}, with its key and the button that was pressed`, async () => {
      frame = await pageWithout(part, FORM);
      const page = frame.contentWindow as Page;
      const sent = watchValues(page);
      page.document.querySelector('button')?.click();
      await until(() => frame.contentWindow?.location.pathname === '/posted', 'left');
      expect(sent.get('message')).to.equal('Hello');
      expect(sent.get('submission_key')).to.match(/^[0-9a-f]{32}$/);
      expect(sent.get('go')).to.equal('1');
    });

    it(`keeps what was written in a page that went offline before it had ${part}, says so, and sends it later`, async () => {
      frame = await pageWithout(part, FORM);
      const page = frame.contentWindow as Page;
      const { document: doc } = page;
      const sent = watchValues(page);
      setOnline(page, false);
      const said = () => [...doc.querySelectorAll('[role="alert"]')].map(node => node.textContent);
      doc.querySelector('button')?.click();
      await until(() => said().length > 0, 'said');
      doc.querySelector('button')?.click();
      await until(() => said().length === 0, 'tried again');
      await until(() => said().length > 0, 'said again');
      expect(said()).to.deep.equal([
        'You are offline. Keep this page open: your message will go when you are back online.',
      ]);
      expect(doc.querySelector('textarea')?.value).to.equal('Hello');
      setOnline(page, true);
      await until(() => frame.contentWindow?.location.pathname === '/posted', 'left');
      expect(sent.get('message')).to.equal('Hello');
    });
  }

  it('says that the form could not be shown, and leaves the other ways to get in touch', async () => {
    frame = await pageWithout(
      'builder',
      '<police-enquiry-form action="/enquiries"><p slot="help">Call 01632 960 001</p></police-enquiry-form>',
    );
    const host = () =>
      frame.contentDocument?.querySelector('police-enquiry-form')?.textContent ?? '';
    await until(() => host().includes('could not be shown'), 'said');
    expect(host()).to.include('01632 960 001');
  });
});
