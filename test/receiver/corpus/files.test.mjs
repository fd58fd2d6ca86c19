// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf, kindOf, newKey, useDatabase } from '../support.mjs';

const { receiver, database } = useDatabase();
const KB = 1024;
const LIMITS = { max: 10, maxBytes: 50 * KB };

/** @param {string} name @param {string | number} content text, or a size @param {string} [type] */
const file = (name, content, type = '') =>
  new File([typeof content === 'number' ? new Uint8Array(content) : content], name, { type });

/** @param {File[]} files @param {string} [key] */
async function send(files, key = newKey()) {
  const made = await receiver({ files: LIMITS });
  const data = new FormData();
  data.set('message', 'With files');
  data.set('submission_key', key);
  for (const one of files) data.append('files', one);
  return made.multipart('/enquiries', data, { accept: 'application/json' });
}

/** Name and bytes, as the force has them. @param {{ json(): { reference: string } }} answer */
const kept = async answer => {
  const rows = await database().query(
    `select f.name, f.bytes from enquiry_files f join enquiries e on e.id = f.enquiry_id
     where e.reference = $1 order by f.position`,
    [answer.json().reference],
  );
  return rows.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')]);
};

/** @param {string} title @param {File[]} files @param {string[]} [names] as they are stored */
const stored = (title, files, names = files.map(({ name }) => name)) =>
  it(title, async () => {
    const answer = await send(files);
    assert.equal(answer.statusCode, 201, answer.body);
    const bytes = await Promise.all(
      files.map(async one => Buffer.from(await one.arrayBuffer()).toString('latin1')),
    );
    assert.deepEqual(
      await kept(answer),
      names.map((name, place) => [name, bytes[place]]),
    );
  });
/** @param {string} title @param {File[]} files @param {string} code */
const refused = (title, files, code) =>
  it(title, async () => {
    const answer = await send(files);
    assert.equal(answer.statusCode, 422);
    assert.deepEqual(errorsOf(answer), [`files ${code}`]);
  });

describe('the corpus, files', () => {
  refused('41 no bytes', [file('a.pdf', 0)], 'empty-file');
  stored('42 the limit', [file('a.pdf', LIMITS.maxBytes)]);
  refused('42 the limit and one byte', [file('a.pdf', LIMITS.maxBytes + 1)], 'too-large');
  stored('43 other bytes than the name says', [file('a.pdf', '\u0089PNG'), file('a.png', '%PDF')]);
  refused(
    '43 a program that claims to be a document',
    [file('a.exe', 'MZ', 'application/pdf')],
    'type',
  );
  stored('44 a HEIC photograph without a type', [file('IMG_0001.HEIC', 9)]);
  refused('45 a second ending', [file('report.pdf.exe', 9)], 'type');
  refused('45 no ending and no type', [file('report', 9)], 'type');
  stored('45 a name that runs backwards is kept as text', [file('exe.\u202efdp.txt', 9)]);
  // A browser writes a quote in a name as %22 (HTML, "multipart/form-data encoding algorithm").
  stored(
    '46 markup and quotes in a name',
    [file('<img src=x onerror=alert(1)>"\'.png', 9)],
    ["<img src=x onerror=alert(1)>%22'.png"],
  );
  stored(
    '46 folders in a name',
    [file('../../etc/passwd.txt', 9), file('C:\\x\\y.txt', 9)],
    ['passwd.txt', 'y.txt'],
  );
  stored('46 a name of 255 bytes', [file(`${'n'.repeat(251)}.pdf`, 9)]);
  it('46 line ends in a name reach no header', async () => {
    const answer = await send([file('a\r\nset-cookie: x=y\r\n.pdf', 9)]);
    assert.equal(answer.statusCode, 201);
    const [[name] = ['']] = await kept(answer);
    assert.doesNotMatch(String(name), /[\r\n]/);
  });
  stored('47 the same name twice', [file('a.pdf', 'one'), file('a.pdf', 'two')]);
  refused(
    '48 eleven of ten',
    Array.from({ length: 11 }, () => file('a.pdf', 9)),
    'too-many',
  );
  it('49 a file that changed since the first try is other content', async () => {
    const key = newKey();
    const first = await send([file('a.pdf', 'one')], key);
    const changed = await send([file('a.pdf', 'two')], key);
    assert.equal(kindOf(changed), 'key-reused');
    assert.equal(changed.json().reference, first.json().reference);
  });
  refused('50 a folder, which comes as a file without bytes', [file('Holiday', 0)], 'empty-file');
  stored('51 a PDF behind a password', [file('a.pdf', '%PDF-1.7 /Encrypt 5 0 R')]);
  stored('52 a test virus is kept for the scanner, byte for byte', [
    file(
      'a.txt',
      ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
    ),
  ]);
  it('53 a picker that was cancelled sends a part without name or bytes', async () => {
    const answer = await send([file('', 0)]);
    assert.equal(answer.statusCode, 201);
    assert.deepEqual(await kept(answer), []);
  });
});
