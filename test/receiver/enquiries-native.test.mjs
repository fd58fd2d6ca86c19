// @ts-check
// cspell:words rhowch eich neges gwall noext
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFERENCE_PATTERN } from '../../demo/receiver/reference.mjs';
import { errorsOf, kindOf, newKey, useDatabase } from './support.mjs';

const { receiver, count, database } = useDatabase();
const URL_ = '/enquiries';
const MB = 1024 * 1024;

/** @param {string} page */
const keyIn = page => /name="submission_key"\s+value="([^"]+)"/.exec(page)?.[1];

/** @param {...File} files */
function withFiles(...files) {
  const data = new FormData();
  data.set('message', 'With files');
  data.set('submission_key', newKey());
  for (const file of files) data.append('files', file);
  return data;
}
/** @param {string} name @param {number} size @param {string} [type] */
const file = (name, size, type = '') => new File([new Uint8Array(size)], name, { type });
const asScript = { accept: 'application/json' };

describe('a browser’s own post', () => {
  it('is sent on by 303 to a receipt whose address holds no reference', async () => {
    const { form, send, newest } = await receiver();
    const answer = await form(URL_, { message: 'Hello', submission_key: newKey(), lang: 'cy' });
    assert.equal(answer.statusCode, 303);
    const location = String(answer.headers.location);
    assert.match(location, /^\/receipts\/[\w-]{32}$/);
    const { reference } = await newest();
    assert.ok(!location.includes(reference));
    const receipt = await send({ url: location });
    assert.equal(receipt.statusCode, 200);
    assert.match(receipt.body, /<html lang="cy">/);
    assert.match(reference, new RegExp(REFERENCE_PATTERN));
    assert.ok(receipt.body.includes(reference));
    assert.equal(receipt.headers['submission-reference'], reference, 'for a script sent on to it');
    assert.ok(!receipt.body.includes('Hello'), 'no message on a shared device');
    assert.equal(receipt.headers['cache-control'], 'no-store');
  });

  it('shows no receipt for a guessed address', async () => {
    const { send } = await receiver();
    for (const token of ['x', 'A'.repeat(32), "'--", '%00']) {
      assert.equal((await send({ url: `/receipts/${token}` })).statusCode, 404);
    }
  });

  it('comes back with what was typed, escaped, and with the faults', async () => {
    const { form } = await receiver();
    const key = newKey();
    const answer = await form(URL_, {
      ...{ submission_key: key, name: '"><script>x</script>', email: "a'b", phone: '</p>' },
      ...{ reply_by: 'email', topic: 'careers', message: '\n</textarea><img src=x>' },
    });
    assert.equal(answer.statusCode, 422);
    assert.match(String(answer.headers['content-type']), /^text\/html/);
    const page = answer.body;
    assert.ok(page.includes('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"'));
    assert.ok(page.includes('value="a&#39;b"'));
    // The parser drops the first newline of the two: the person's own is kept.
    assert.match(page, />\n\n&lt;\/textarea&gt;&lt;img src=x&gt;<\/textarea>/);
    assert.doesNotMatch(page, /<script|<img/);
    assert.match(page, /value="careers" checked/);
    assert.match(page, /href="#email"/);
    assert.match(page, /<title>Error: /);
    assert.equal(keyIn(page), key, 'the key was not used up');
  });

  it('comes back in Welsh', async () => {
    const { form } = await receiver();
    const { body } = await form(URL_, { message: '', lang: 'cy', submission_key: newKey() });
    assert.match(body, /<html lang="cy">/);
    assert.match(body, /Rhowch eich neges/);
    assert.match(body, /<title>Gwall: /);
  });

  it('gives the faults and the values to the page that a force brings', async () => {
    /** @type {any} */
    let given;
    const { form } = await receiver({
      renderEnquiryPage(parts) {
        given = parts;
        return '<!doctype html><title>Ours</title>';
      },
    });
    const key = newKey();
    const answer = await form(URL_, { message: '', name: 'Ann', extra: 'x', submission_key: key });
    assert.match(answer.body, /Ours/);
    assert.equal(given.lang, 'en');
    assert.equal(given.values.name, 'Ann');
    assert.equal(given.values.extra, 'x');
    assert.equal(given.submissionKey, key);
    assert.deepEqual(given.errors, [
      { name: 'message', code: 'required', detail: 'Enter your message' },
    ]);
  });

  it('puts receipts and problems into the page that a force brings', async () => {
    const { form, send } = await receiver({
      renderPage: ({ title, main }) => `OURS ${title} ${main}`,
    });
    const { headers } = await form(URL_, { message: 'x' });
    assert.match((await send({ url: String(headers.location) })).body, /^OURS We have received/);
    const lost = await send({ url: '/nothing', headers: { accept: 'text/html' } });
    assert.match(lost.body, /^OURS Page not found/);
  });

  it('is kept as new where it brings no key or a bad one', async () => {
    const { form } = await receiver();
    const before = await count('enquiries');
    for (const key of ['', '', 'bad']) {
      assert.equal((await form(URL_, { message: 'No key', submission_key: key })).statusCode, 303);
    }
    assert.equal(await count('enquiries'), before + 3);
  });

  it('is answered as JSON where the asker wants that', async () => {
    const { form } = await receiver();
    const answer = await form(URL_, { message: 'x', submission_key: newKey() }, asScript);
    assert.equal(answer.statusCode, 201);
    const refused = await form(URL_, { message: '', submission_key: newKey() }, asScript);
    assert.deepEqual(errorsOf(refused), ['message required']);
  });

  it('keeps odd field names and broken escapes harmless', async () => {
    const { form, newest } = await receiver();
    const body = 'message=100%25+%zz&__proto__=x&constructor=y&a[b]=c&%00=d';
    const answer = await form(URL_, body);
    assert.equal(answer.statusCode, 303);
    assert.match((await newest()).message, /^100%/);
  });

  it('finds an empty form at the same address', async () => {
    const { send } = await receiver();
    const page = await send({ url: '/enquiries?lang=cy' });
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /<html lang="cy">/);
    assert.match(keyIn(page.body) ?? '', /^[\w-]{36}$/);
    assert.doesNotMatch(page.body, /role="alert"/);
  });
});

describe('files', () => {
  it('are stored with name, type, size and bytes', async () => {
    const { multipart, newest } = await receiver();
    const name = 'Tŷ <img onerror=x>.pdf';
    const data = withFiles(new File(['%PDF-x'], name, { type: 'application/pdf' }));
    assert.equal((await multipart(URL_, data)).statusCode, 303);
    const { files, message } = await newest();
    assert.equal(message, 'With files');
    assert.deepEqual(files, [{ name, type: 'application/pdf', size: 6 }]);
    const [row] = await database().query(
      `select f.bytes from enquiry_files f join enquiries e on e.id = f.enquiry_id
       order by e.received_at desc limit 1`,
    );
    assert.equal(Buffer.from(row?.bytes).toString(), '%PDF-x');
  });

  it('may be as big as the limit and not a byte bigger', async () => {
    const { multipart } = await receiver();
    const fits = await multipart(URL_, withFiles(file('a.pdf', 7 * MB)), asScript);
    assert.equal(fits.statusCode, 201);
    const over = await multipart(URL_, withFiles(file('a.pdf', 7 * MB + 1)), asScript);
    assert.equal(over.statusCode, 422);
    assert.deepEqual(errorsOf(over), ['files too-large']);
    assert.match(over.json().errors[0].detail, /a\.pdf.* 7 MB/);
  });

  it('may not be empty', async () => {
    const { multipart } = await receiver();
    const answer = await multipart(URL_, withFiles(file('a.pdf', 0)), asScript);
    assert.deepEqual(errorsOf(answer), ['files empty-file']);
  });

  it('may be three', async () => {
    const { multipart, newest } = await receiver();
    const same = file('same.png', 5);
    assert.equal((await multipart(URL_, withFiles(same, same, same), asScript)).statusCode, 201);
    assert.equal((await newest()).files.length, 3);
    const four = await multipart(URL_, withFiles(same, same, same, same), asScript);
    assert.deepEqual(errorsOf(four), ['files too-many']);
  });

  it('are judged by extension or by type', async () => {
    const { multipart } = await receiver();
    for (const good of [file('photo.HEIC', 3), file('scan', 3, 'image/jpeg')]) {
      assert.equal((await multipart(URL_, withFiles(good), asScript)).statusCode, 201);
    }
    for (const bad of [file('a.pdf.exe', 3), file('page.html', 3, 'text/html'), file('noext', 3)]) {
      assert.deepEqual(errorsOf(await multipart(URL_, withFiles(bad), asScript)), ['files type']);
    }
  });

  it('are passed over where the field was left alone or is unknown', async () => {
    const { multipart, newest } = await receiver();
    const data = withFiles(file('', 0));
    data.append('portrait', file('x.exe', 9));
    assert.equal((await multipart(URL_, data, asScript)).statusCode, 201);
    assert.deepEqual((await newest()).files, []);
  });

  it('follow the limits that the force sets', async () => {
    const { multipart } = await receiver({ files: { max: 1, maxBytes: 10 } });
    assert.deepEqual(errorsOf(await multipart(URL_, withFiles(file('a.pdf', 11)), asScript)), [
      'files too-large',
    ]);
    const post = await multipart(URL_, withFiles(file('a.pdf', 6 * MB)), asScript);
    assert.equal(post.statusCode, 413);
    assert.equal(kindOf(post), 'too-large');
    assert.deepEqual(errorsOf(post), ['files total-too-large']);
  });

  it('are too many bytes together: said by the files, with what was typed', async () => {
    const { multipart } = await receiver({ files: { max: 3, maxBytes: MB, totalBytes: MB } });
    const two = () => withFiles(file('a.pdf', MB), file('b.pdf', 1));
    const answer = await multipart(URL_, two(), asScript);
    assert.deepEqual(errorsOf(answer), ['files total-too-large']);
    const far = () => withFiles(file('a.pdf', 8 * MB));
    const page = await multipart(URL_, far(), { accept: 'text/html' });
    assert.equal(page.statusCode, 413);
    assert.match(page.body, /With files<\/textarea>/);
    assert.match(page.body, /All files together are bigger than 1 MB/);
    assert.equal(
      (await multipart(URL_, withFiles(file('a.pdf', 40 * MB)), asScript)).statusCode,
      413,
    );
  });

  it('come back as a page for a person, with the text but without the file', async () => {
    const { multipart } = await receiver();
    const answer = await multipart(URL_, withFiles(file('<b>.exe', 3)), { accept: 'text/html' });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /With files<\/textarea>/);
    assert.match(answer.body, /“&lt;b&gt;\.exe”/);
  });

  it('keep dangerous names and cut-off bodies from doing harm', async () => {
    const { multipart, send } = await receiver();
    const data = withFiles();
    for (const name of ['__proto__', 'toString', 'constructor']) data.append(name, 'x');
    assert.equal((await multipart(URL_, data, asScript)).statusCode, 201);
    const before = await count('enquiries');
    const payload = '--b\r\ncontent-disposition: form-data; name="message"\r\n\r\nhalf';
    const headers = { 'content-type': 'multipart/form-data; boundary=b', ...asScript };
    const cut = await send({ method: 'POST', url: URL_, payload, headers });
    assert.ok(cut.statusCode >= 400 && cut.statusCode < 500, String(cut.statusCode));
    assert.equal(await count('enquiries'), before);
  });
});
