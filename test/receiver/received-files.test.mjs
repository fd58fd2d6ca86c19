// @ts-check
// cspell:words nosniff
/** Files as the demo's owner meets them: names as text, bytes as a download, nothing ever shown or run. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf, newKey, useDatabase } from './support.mjs';

const { receiver } = useDatabase();
const RTL = '\u202e';

/** @param {Awaited<ReturnType<typeof receiver>>} made @param {File[]} files */
const sendFiles = (made, files) => {
  const data = new FormData();
  data.set('message', 'With files');
  data.set('submission_key', newKey());
  for (const file of files) data.append('files', file);
  return made.multipart('/enquiries', data, { accept: 'application/json' });
};

describe('a file in the list', () => {
  it('is a link whose words are the sender’s name, escaped and isolated', async () => {
    const made = await receiver();
    const names = ['<img src=x onerror=alert(1)>.png', `"onclick=x'.pdf`, `${RTL}fdp.txt`];
    const told = await sendFiles(
      made,
      names.map(name => new File(['x'], name)),
    );
    const { body } = await made.send({ url: '/received' });
    assert.doesNotMatch(body, /<img|"onclick/);
    assert.match(body, /<bdi>&lt;img src=x onerror=alert\(1\)&gt;\.png<\/bdi>/);
    assert.ok(body.includes(`<bdi>${RTL}fdp.txt</bdi>`));
    assert.ok(body.includes(`/received/files/${told.json().reference}/2`));
  });

  it('comes as a download under a name of ours, byte for byte', async () => {
    const made = await receiver();
    const bytes = '<script>alert(1)</script>\0\r\n';
    const name = `../../etc/x${RTL}; filename="evil.html\r\nx: y.PDF`;
    const told = await sendFiles(made, [new File([bytes], name, { type: 'text/plain' })]);
    const { reference } = told.json();
    const { headers, body } = await made.send({ url: `/received/files/${reference}/0` });
    assert.equal(headers['content-type'], 'application/octet-stream');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['content-disposition'], `attachment; filename="${reference}-1.pdf"`);
    assert.match(String(headers['content-security-policy']), /sandbox/);
    assert.equal(body, bytes);
  });

  it('is not there for other addresses, nor where the list is off', async () => {
    const made = await receiver();
    const { reference } = (await sendFiles(made, [new File(['x'], 'a.pdf')])).json();
    for (const path of [
      `${reference}/1`,
      `${reference}/x`,
      'AAAAAAAA/0',
      `'--/0`,
      `${reference}/99`,
    ]) {
      assert.equal((await made.send({ url: `/received/files/${path}` })).statusCode, 404, path);
    }
    const { send } = await receiver({ showReceived: false });
    assert.equal((await send({ url: `/received/files/${reference}/0` })).statusCode, 404);
  });
});

describe('a file that could run', () => {
  it('is refused whatever type it claims', async () => {
    const made = await receiver();
    for (const [name, type] of /** @type {const} */ ([
      ['photo.svg', 'image/svg+xml'],
      ['photo', 'image/svg+xml'],
      ['page.html', 'image/png'],
      ['report.pdf.exe', 'application/pdf'],
      ['run.JS', 'text/plain'],
      ['invoice.lnk', 'application/pdf'],
    ])) {
      const told = await sendFiles(made, [new File(['x'], name, { type })]);
      assert.deepEqual(errorsOf(told), ['files type'], name);
    }
  });
});
