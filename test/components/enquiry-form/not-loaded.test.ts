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

describe('police-enquiry-form: a part that can not be loaded', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => frame.remove());

  it('lets the form post by itself, with its key and the button that was pressed', async () => {
    frame = await pageWithout(
      'session',
      `<police-enquiry-form><div class="police-emergency"></div>
        <form action="/posted" method="post"><textarea name="message">Hello</textarea>
        <button name="go" value="1">Send</button></form></police-enquiry-form>`,
    );
    const page = frame.contentWindow as Window & typeof globalThis;
    const posted: [string, unknown][] = [];
    page.document.addEventListener('formdata', event => posted.push(...event.formData.entries()));
    page.document.querySelector('button')?.click();
    await until(() => posted.length > 0, 'posted');
    const sent = new Map(posted);
    expect(sent.get('message')).to.equal('Hello');
    expect(sent.get('submission_key')).to.match(/^[0-9a-f]{32}$/);
    expect(sent.get('go')).to.equal('1');
    await until(() => frame.contentWindow?.location.pathname === '/posted', 'left');
  });

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
