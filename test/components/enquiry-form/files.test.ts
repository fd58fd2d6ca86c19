import { expect, fixture, html } from '@open-wc/testing';
import { toDom } from '../../../src/internal/markup/to-dom.js';
import { defaultConfig } from '../../../src/components/enquiry-form/config.js';
import type { FieldConfig } from '../../../src/components/enquiry-form/config.js';
import type { EnquiryForm } from '../../../src/components/enquiry-form/enquiry-form.js';
import { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { enquiryFormMarkup } from '../../../src/components/enquiry-form/enquiry-form.markup.js';
import '../../../src/components/enquiry-form/enquiry-form.js';
import { takeConsole } from '../../support/console.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { FakeUpload, fakeUploads, restoreUploads } from './fake-upload.js';
import { accepted, replyWith, requests, restoreFetch } from './support.js';

const KB = 1024;

const file = (name: string, size = 9, type = ''): File =>
  new File([new Uint8Array(size)], name, { type, lastModified: 0 });

const LIMITS = {
  maxFiles: 3,
  maxBytes: 50 * KB,
  totalBytes: 100 * KB,
  accept: ['.pdf', '.heic', 'image/*'],
};

const message: FieldConfig = { name: 'message', type: 'textarea', label: 'Your message' };

const formWithFiles = async (
  own: Partial<FieldConfig> = {},
  action = '/enquiries',
): Promise<EnquiryFormHarness> => {
  const field: FieldConfig = { name: 'files', type: 'file', label: 'Files', ...LIMITS, ...own };
  const host = toDom(enquiryFormMarkup({ action, fields: [message, field] })) as EnquiryForm;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(host);
  await host.updateComplete;
  const form = new EnquiryFormHarness(host);
  form.type('message', 'Hello');
  // Its half for files comes with the first focus.
  await until(() => host.querySelector('.police-files'));
  return form;
};

const sending = async (form: EnquiryFormHarness): Promise<FakeUpload> => {
  const before = FakeUpload.sent.length;
  form.send();
  await until(() => FakeUpload.sent.length > before, 'sent');
  return FakeUpload.sent[before]!;
};

const held = (form: EnquiryFormHarness): string[] =>
  Array.from(form.field('files').files ?? [], ({ name }) => name);

const shown = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('police-enquiry-form: files', () => {
  beforeEach(fakeUploads);

  afterEach(async () => {
    restoreUploads();
    restoreFetch();
    Reflect.deleteProperty(performance, 'getEntriesByType');
    await resetPage();
  });

  it('says the limits before anything is chosen, as the description of the field', async () => {
    const form = await formWithFiles();
    expect(form.description('files')).to.include('up to 3. Size of each: up to 50 kB');
    expect(form.description('files')).to.include('Kinds: pdf, heic, image.');
    expect(form.form.enctype).to.equal('multipart/form-data');
    expect(form.field('files').accept).to.equal('.pdf,.heic,image/*');
  });

  it('lists what was chosen with its size, adds to it, and lets each one go again', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('one.pdf', 2 * KB));
    form.chooseFiles('files', file('two.pdf'));
    expect(form.fileRows).to.deep.equal([
      'one.pdf, 2 kB, Remove one.pdf',
      'two.pdf, 1 kB, Remove two.pdf',
    ]);
    expect(held(form), 'what its own post would send').to.deep.equal(['one.pdf', 'two.pdf']);
    expect(shown(form.filesNote)).to.equal('Added: two.pdf');
    form.removeFile(0);
    expect(held(form)).to.deep.equal(['two.pdf']);
    expect(document.activeElement?.textContent).to.equal('Remove two.pdf');
    expect(shown(form.filesNote)).to.equal('Removed: one.pdf');
    form.removeFile(0);
    expect(document.activeElement).to.equal(form.field('files'));
    expect(form.fileRows).to.deep.equal([]);
  });

  it('keeps the choice when the picker is cancelled, also where that empties the field', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('one.pdf'));
    form.chooseFiles('files');
    expect(held(form)).to.deep.equal(['one.pdf']);
    expect(form.fileRows).to.have.length(1);
  });

  it('keeps two files of one name, and one that is chosen twice once', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('one.pdf', 5));
    form.chooseFiles('files', file('one.pdf', 6));
    form.chooseFiles('files', file('one.pdf', 5));
    expect(held(form)).to.deep.equal(['one.pdf', 'one.pdf']);
    expect(shown(form.filesNote)).to.include('one.pdf is in the list already.');
  });

  it('has one file in the place of another where only one is asked for', async () => {
    const form = await formWithFiles({ maxFiles: 1 });
    form.chooseFiles('files', file('one.pdf'));
    form.chooseFiles('files', file('two.pdf'));
    expect(held(form)).to.deep.equal(['two.pdf']);
    expect(form.description('files')).to.include('One file, up to 50 kB.');
  });

  for (const [title, files, words] of [
    ['41 no bytes', [file('a.pdf', 0)], 'a.pdf is empty.'],
    ['42 the limit and one byte', [file('a.pdf', 50 * KB + 1)], 'a.pdf is larger than 50 kB.'],
    ['43 a foreign ending', [file('a.exe', 9, 'application/x-program')], 'a.exe is of a kind'],
    ['45 a second ending', [file('report.pdf.exe')], 'report.pdf.exe is of a kind'],
    ['45 no ending and no type', [file('report')], 'report is of a kind'],
    [
      '48 more than may be',
      ['a', 'b', 'c', 'd'].map(name => file(`${name}.pdf`)),
      'You have chosen too many files. Remove some: the most is 3.',
    ],
    [
      'all together too large',
      ['a', 'b', 'c'].map(name => file(`${name}.pdf`, 40 * KB)),
      'The files are larger than 100 kB together.',
    ],
  ] as const) {
    it(`${title}: said by name, and nothing sent`, async () => {
      const form = await formWithFiles();
      form.chooseFiles('files', ...files);
      form.send();
      await form.reached('invalid');
      expect(shown(form.summaryEntries.join())).to.include(words);
      expect(shown(form.errorBeside('files'))).to.include(words);
      expect(form.field('files').getAttribute('aria-invalid')).to.equal('true');
      form.summaryLinks[0]?.click();
      expect(document.activeElement).to.equal(form.field('files'));
      expect(held(form)).to.have.length(files.length);
      expect(FakeUpload.sent).to.have.length(0);
    });
  }

  for (const [title, good] of [
    ['42 the limit', file('a.pdf', 50 * KB)],
    ['43 the right type behind another ending', file('a.bin', 9, 'image/png')],
    ['44 a HEIC photograph without a type', file('IMG_0001.HEIC')],
    ['45 a name that runs backwards', file('exe.\u202efdp.pdf')],
  ] as const) {
    it(`${title}: goes along`, async () => {
      const form = await formWithFiles();
      form.chooseFiles('files', good);
      const upload = await sending(form);
      expect((upload.body.get('files') as File).name).to.equal(good.name);
      upload.answer(201, { reference: 'ABCD1234' });
      await form.reached('sent');
    });
  }

  it('46 has names as text and nothing else, in the list, the error and the note', async () => {
    const form = await formWithFiles();
    const name = `<img src=x onerror="alert(1)">'\n../${'n'.repeat(240)}.pdf`;
    form.chooseFiles('files', file(name, 0));
    form.send();
    await form.reached('invalid');
    expect(form.host.querySelector('img')).to.be.null;
    expect(form.summaryEntries[0])
      .to.include('<img src=x')
      .and.include('\u2068')
      .and.include('\u2069');
    expect(form.host.scrollWidth).to.be.at.most(form.host.clientWidth);
  });

  it('50 says of a folder that it is one, and takes the files beside it', async () => {
    const form = await formWithFiles();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const folder = {
      kind: 'file',
      webkitGetAsEntry: () => ({ isDirectory: true, name: 'Holiday' }),
      getAsFile: () => file('Holiday', 0),
    };
    const beside = {
      kind: 'file',
      webkitGetAsEntry: () => ({ isDirectory: false }),
      getAsFile: () => file('a.pdf'),
    };
    Object.defineProperty(drop, 'dataTransfer', { value: { items: [folder, beside] } });
    form.field('files').dispatchEvent(drop);
    expect(drop.defaultPrevented).to.be.true;
    expect(held(form)).to.deep.equal(['a.pdf']);
    expect(shown(form.filesNote)).to.include('Holiday is a folder.');
  });

  it('49 names a file that was changed or deleted, before anything is sent', async () => {
    const form = await formWithFiles();
    const lost = file('a.pdf');
    form.chooseFiles('files', lost);
    // The files that a field holds are copies; what they were made from is what is lost.
    File.prototype.slice = () =>
      Object.assign(new Blob(), {
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
      });
    try {
      form.send();
      await form.reached('invalid');
    } finally {
      // Its own goes; that of Blob, which it stood before, is back.
      Reflect.deleteProperty(File.prototype, 'slice');
    }
    expect(shown(form.summaryEntries.join())).to.include('a.pdf has changed since you chose it');
    expect(FakeUpload.sent).to.have.length(0);
    expect(form.field('message').value).to.equal('Hello');
    expect(form.field('message').readOnly).to.be.false;
    form.removeFile(0);
    form.chooseFiles('files', file('a.pdf', 10));
    (await sending(form)).answer(201, { reference: 'ABCD1234' });
    await form.reached('sent');
  });

  it('shows how far it is, follows the language, and holds the files still meanwhile', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('a.pdf'));
    const upload = await sending(form);
    expect(upload.headers.get('idempotency-key')).to.equal(form.key);
    upload.move(40);
    expect(form.progress?.querySelector('progress')?.value).to.equal(40);
    expect(form.progress?.textContent).to.include('40% sent');
    await setPageLanguage('cy');
    expect(form.progress?.textContent).to.include('40% wedi ei anfon');
    await setPageLanguage('en');
    form.removeFile(0);
    form.chooseFiles('files', file('b.pdf'));
    expect(held(form)).to.deep.equal(['a.pdf']);
    upload.move(100);
    expect(form.progress?.querySelector('button')?.checkVisibility(), 'what has gone').to.be.false;
    upload.answer(201, { reference: 'ABCD1234' });
    await form.reached('sent');
    expect(form.progress).to.be.undefined;
    expect(form.fileRows).to.deep.equal([]);
  });

  it('stops when asked, keeps everything, and sends the same again under the same key', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('a.pdf'));
    const upload = await sending(form);
    upload.move(40);
    const stop = form.progress!.querySelector('button')!;
    stop.focus();
    stop.click();
    await form.reached('idle');
    expect(upload.aborted).to.be.true;
    await until(() => !form.progress);
    expect(document.activeElement).to.equal(form.sendButton);
    expect(form.announced).to.include('What you wrote is still here');
    expect(held(form)).to.deep.equal(['a.pdf']);
    const again = await sending(form);
    expect(again.body.get('submission_key')).to.equal(upload.body.get('submission_key'));
    again.answer(201, { reference: 'ABCD1234' });
    await form.reached('sent');
  });

  it('names files in the review, sends them from there, and stops there', async () => {
    const form = await formWithFiles();
    form.host.setAttribute('review', '');
    form.chooseFiles('files', file('a.pdf'));
    form.send();
    await form.reached('review');
    expect(form.reviewed).to.include({ Files: 'a.pdf' });
    const upload = await sending(form);
    upload.move(40);
    expect(form.progress!.checkVisibility()).to.be.true;
    const stop = form.progress!.querySelector('button')!;
    stop.focus();
    stop.click();
    await form.reached('review');
    await until(() => !form.progress);
    expect(document.activeElement, 'on the button that shows').to.equal(form.sendButton);
    expect(form.sendButton.checkVisibility()).to.be.true;
    const again = await sending(form);
    again.answer(201, { reference: 'ABCD1234' });
    await form.reached('sent');
    expect((again.body.get('files') as File).name).to.equal('a.pdf');
  });

  it('sends again by itself after a broken connection, files and all', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('a.pdf'));
    const upload = await sending(form);
    upload.move(40);
    upload.break();
    await form.reached('waiting');
    expect(held(form)).to.deep.equal(['a.pdf']);
    await until(() => FakeUpload.sent.length === 2);
    expect((FakeUpload.sent[1]!.body.get('files') as File).name).to.equal('a.pdf');
    FakeUpload.sent[1]!.answer(201, { reference: 'ABCD1234' });
    await form.reached('sent');
  });

  it('55 waits where the connection goes half way, and sends all again when it is back', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('a.pdf'));
    const upload = await sending(form);
    upload.move(40);
    const online = (is: boolean): boolean =>
      Reflect.defineProperty(navigator, 'onLine', { value: is, configurable: true });
    try {
      online(false);
      upload.break();
      await form.reached('waiting');
      expect(form.progress).to.be.undefined;
      form.button('Send now')!.click();
      await until(() => FakeUpload.sent.length === 2);
      FakeUpload.sent[1]!.break();
      await until(() => form.panel?.textContent.includes('You are offline') ?? false);
      // All of it may have arrived with the first try, and its answer be lost.
      expect(form.panel!.ariaLabel).to.equal('We do not know if your message arrived');
      online(true);
      window.dispatchEvent(new Event('online'));
      await until(() => FakeUpload.sent.length === 3);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    FakeUpload.sent[2]!.answer(201, { reference: 'ABCD1234' });
    await form.reached('sent');
    const keys = FakeUpload.sent.map(({ body }) => body.get('submission_key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('has 30 seconds from each step and not from the first, then says that it does not know', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('a.pdf'));
    const wait = window.setTimeout.bind(window);
    const waits: (() => void)[] = [];
    window.setTimeout = ((act: () => void, delay: number) => {
      if (delay !== 30_000) return wait(act, delay);
      return waits.push(act);
    }) as typeof window.setTimeout;
    try {
      const upload = await sending(form);
      upload.move(40);
      expect(waits).to.have.length(2);
      waits.at(-1)!();
      await form.reached('unsure');
      expect(upload.aborted).to.be.true;
      expect(held(form)).to.deep.equal(['a.pdf']);
    } finally {
      window.setTimeout = wait;
    }
  });

  for (const status of [413, 415]) {
    it(`72 has a ${status} point at the files, and other files are another enquiry`, async () => {
      const form = await formWithFiles();
      const { key } = form;
      form.chooseFiles('files', file('a.pdf'), file('b.pdf'));
      (await sending(form)).answer(status, '<h1>No</h1>', { 'content-type': 'text/html' });
      await form.reached('rejected');
      expect(form.summaryEntries).to.deep.equal([
        'The files are too large for us, or of a kind that we cannot take. Remove some and send again.',
      ]);
      expect(form.errorBeside('files')).to.equal(form.summaryEntries[0]);
      form.removeFile(0);
      expect(form.key).to.not.equal(key);
      const again = await sending(form);
      expect(again.body.getAll('files')).to.have.length(1);
      again.answer(201, { reference: 'ABCD1234' });
      await form.reached('sent');
    });
  }

  it('has the endpoint’s own words beside the files', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('a.pdf'));
    (await sending(form)).answer(422, {
      errors: [{ name: 'files', code: 'type', detail: 'The file “a.pdf” holds a program' }],
    });
    await form.reached('rejected');
    expect(form.errorBeside('files')).to.equal('The file “a.pdf” holds a program');
  });

  it('goes to another origin without a preflight, so without progress', async () => {
    replyWith(accepted());
    const form = await formWithFiles({}, 'https://elsewhere.example/enquiries');
    form.chooseFiles('files', file('a.pdf'));
    form.send();
    await form.reached('sent');
    expect(FakeUpload.sent).to.have.length(0);
    expect((requests[0]?.body.get('files') as File).name).to.equal('a.pdf');
  });

  it('sends by fetch where no file was chosen', async () => {
    replyWith(accepted());
    const form = await formWithFiles();
    form.send();
    await form.reached('sent');
    expect(requests).to.have.length(1);
  });

  it('asks for files that are required', async () => {
    const form = await formWithFiles({ required: true });
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries).to.deep.equal(['Fill in: Files']);
  });

  it('says once, after Back, that files did not come along', async () => {
    Object.defineProperty(performance, 'getEntriesByType', {
      value: () => [{ type: 'back_forward' }],
      configurable: true,
    });
    replyWith(accepted());
    const form = await formWithFiles();
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries[0]).to.include('did not come back with the page');
    form.send();
    await form.reached('sent');
  });

  it('drops files, names and what is on its way at the exit, within the same task', async () => {
    const form = await formWithFiles();
    form.chooseFiles('files', file('Canary.pdf'));
    const upload = await sending(form);
    upload.move(40);
    document.dispatchEvent(new Event('police-exit'));
    expect(upload.aborted).to.be.true;
    expect(held(form)).to.deep.equal([]);
    expect(form.progress).to.be.undefined;
    expect(form.host.textContent).to.not.include('Canary');
  });

  it('tells events no name of a file', async () => {
    const form = await formWithFiles();
    const told: string[] = [];
    form.host.addEventListener('police-enquiry-error', event =>
      told.push(JSON.stringify(event.fields)),
    );
    form.chooseFiles('files', file('Canary.exe'));
    form.send();
    await form.reached('invalid');
    expect(told).to.deep.equal(['[{"name":"files","code":"type"}]']);
  });

  it('improves a file field of an author, and says that its form lacks the way to send files', async () => {
    const host = await fixture<EnquiryForm>(html`
      <police-enquiry-form>
        <div class="police-emergency">999</div>
        <form action="/enquiries" method="post">
          <label>Files <input type="file" name="files" multiple data-max-files="1" /></label>
          <button type="submit">Send</button>
        </form>
      </police-enquiry-form>
    `);
    const form = new EnquiryFormHarness(host);
    form.field('files').focus();
    await until(() => host.querySelector('.police-files'));
    expect(takeConsole().join()).to.include('enctype="multipart/form-data"');
    expect(form.form.enctype).to.equal('multipart/form-data');
    form.chooseFiles('files', file('a'), file('b'));
    form.send();
    await form.reached('invalid');
    expect(form.summaryEntries[0]).to.include('the most is 1');
  });

  it('says in a form that comes back with errors that files must be chosen again', () => {
    const fields = [message, { name: 'files', type: 'file', label: 'Files' } as const];
    const config = { ...defaultConfig(), fields };
    const errors = [{ name: '', code: 'too-large', detail: 'Too big' }];
    const again = (markup: ReturnType<typeof enquiryFormMarkup>): unknown =>
      (toDom(markup) as Element).querySelector<HTMLElement>('.police-files-again')?.hidden;
    expect(again(enquiryFormMarkup(config))).to.be.true;
    expect(again(enquiryFormMarkup(config, { errors }))).to.be.false;
  });
});
