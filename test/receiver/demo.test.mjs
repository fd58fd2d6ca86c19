// @ts-check
// cspell:words hafan goll fsecret csecret gwall rydym
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../demo/receiver/database.mjs';
import { startDemo } from '../../demo/serve.mjs';
import { startPostgres, withoutPostgres } from './postgres.mjs';
import { forbidOutput, newKey } from './support.mjs';

forbidOutput();

/** @type {string} */
let root;
/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;
/** @type {Record<string, string>} */
const written = {
  'en index': '<title>Home</title><script src="http://127.0.0.1:8081/analytics.js"></script>',
  'en cookies': '<title>Cookies</title>',
  'en 404': '<title>Lost</title>',
  'cy index': '<title>Hafan</title>',
  'cy 404': '<title>Ar goll</title>',
};
/** @type {import('../../demo/static-site.mjs').Site} */
const site = {
  renderPage: (lang, page, form) =>
    form
      ? `<title>Form</title>${lang} ${page} ${JSON.stringify(form)}`
      : written[`${lang} ${page}`],
  renderLayout: (lang, { title, main }) => `<html lang="${lang}"><title>${title}</title>${main}`,
};
const folders = () => ({
  assets: join(root, 'assets/'),
  library: join(root, 'library/'),
});

/** @param {string} path @param {RequestInit} [init] */
const get = async (path, init) => {
  const answer = await fetch(demo.origin + path, { redirect: 'manual', ...init });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

/**
 * @param {string} address
 * @returns {Promise<any>}
 */
const readJson = async address => (await fetch(address)).json();

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'demo-'));
  const files = {
    'assets/site.css': 'body{}',
    'library/police-elements.js': 'export {}',
    'secret.js': 'secret',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  }
  demo = await startDemo({ port: 0, site, folders: folders() });
});
after(async () => {
  await demo?.close();
  await rm(root, { recursive: true, force: true });
});

describe('the site of the demo', () => {
  it('serves clean addresses, folders, assets and the library', async () => {
    for (const [path, text] of Object.entries({
      '/': 'Home',
      '/cookies': 'Cookies',
      '/cookies.html': 'Cookies',
      '/cy/': 'Hafan',
      '/cy': 'Hafan',
      '/assets/site.css': 'body{}',
      '/police-elements/police-elements.js': 'export {}',
    })) {
      const { status, body, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.ok(body.includes(text), path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('cache-control'), 'no-cache', path);
    }
  });

  it('writes the third party’s real address into the pages and the policy', async () => {
    const { body, headers } = await get('/');
    assert.ok(body.includes(`${demo.thirdPartyOrigin}/analytics.js`));
    assert.ok(!body.includes(':8081'));
    assert.ok(headers.get('content-security-policy')?.includes(demo.thirdPartyOrigin));
  });

  it('has a page for what is not there, in either language, and shows nothing outside', async () => {
    const lost = await get('/nothing');
    assert.equal(lost.status, 404);
    assert.match(lost.body, /Lost/);
    assert.match((await get('/cy/dim')).body, /Ar goll/);
    for (const path of ['/assets/..%2fsecret.js', '/%2e%2e/secret.js', '/..%5csecret', '/a%00b']) {
      const answer = await get(path);
      assert.ok(answer.status >= 400, path);
      assert.ok(!answer.body.includes('secret'), path);
    }
    assert.equal((await get('/missing.png')).status, 404);
    assert.equal((await get('/assets/missing.js')).status, 404);
  });

  it('answers its forms, and lists what arrived', async () => {
    const body = new URLSearchParams({ message: 'From the demo', submission_key: newKey() });
    const sent = await get('/enquiries', { method: 'POST', body });
    assert.equal(sent.status, 303);
    assert.equal((await get(sent.headers.get('location') ?? '')).status, 200);
    assert.match((await get('/received')).body, /<html lang="en">[^]*From the demo/);
  });

  it('gives a form back, and a receipt, in the clothes of the site', async () => {
    const body = new URLSearchParams({ message: '', name: 'Ann', lang: 'cy' });
    const back = await get('/enquiries', { method: 'POST', body });
    assert.equal(back.status, 422);
    assert.match(back.body, /<title>Gwall: Form<\/title>cy positive-action/);
    assert.match(back.body, /"code":"required".*"name":"Ann"/);
    const sent = new URLSearchParams({ message: 'x', lang: 'cy' });
    const { headers } = await get('/enquiries', { method: 'POST', body: sent });
    const receipt = await get(headers.get('location') ?? '');
    assert.match(receipt.body, /^<html lang="cy"><title>Rydym.*<h1>Rydym.*data-reference/s);
  });
});

describe('the exit of its own', () => {
  /** @param {string} agent */
  const leave = agent => get('/exit', { headers: { 'user-agent': agent } });

  it('sends on to a neutral site, kept by nobody and without a referrer', async () => {
    for (const agent of [
      'Mozilla/5.0 Firefox/153.0',
      'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36',
    ]) {
      const { status, headers, body } = await leave(agent);
      assert.equal(status, 303);
      assert.equal(headers.get('location'), 'https://www.bbc.co.uk/weather');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('set-cookie'), null);
      assert.equal(body, '');
    }
  });

  it('clears the cache, and only that, where the browser does not wait for it', async () => {
    const clears = async (/** @type {string} */ agent) =>
      (await leave(agent)).headers.get('clear-site-data');
    assert.equal(await clears('Mozilla/5.0 Firefox/153.0'), '"cache"');
    assert.equal(await clears('Mozilla/5.0 (iPhone) CriOS/156.0 Safari/604.1'), '"cache"');
    for (const product of ['Chrome/156.0', 'Chrome/156.0 Edg/156.0', 'HeadlessChrome/156.0']) {
      assert.equal(await clears(`Mozilla/5.0 ${product} Safari/537.36`), null);
    }
  });
});

describe('the third party', () => {
  it('counts what reached it, and forgets on demand', async () => {
    const at = demo.thirdPartyOrigin;
    const script = await (await fetch(`${at}/analytics.js`)).text();
    assert.match(script, /_ga_demo/);
    assert.match(script, /\/collect/);
    assert.match(await (await fetch(`${at}/video.html`)).text(), /<html lang="en">/);
    await fetch(`${at}/collect?page=%2F`, { headers: { referer: 'http://x/' } });
    const log = await readJson(`${at}/log.json`);
    assert.deepEqual(log.counts, { '/analytics.js': 1, '/collect': 1, '/video.html': 1 });
    const seen = { method: 'GET', path: '/collect', query: 'page=%2F', referer: 'http://x/' };
    assert.deepEqual(log.requests.at(-1), seen);
    await fetch(`${at}/log.json`, { method: 'DELETE' });
    assert.deepEqual((await readJson(`${at}/log.json`)).requests, []);
  });
});

describe('starting', () => {
  it('says what to run where the library is not built', async () => {
    const library = join(root, 'not-built/');
    const start = startDemo({ port: 0, folders: { ...folders(), library } });
    await assert.rejects(start, /npm run build/);
  });

  it('keeps what arrives where it is given a folder', async () => {
    const folder = join(root, 'kept');
    const first = await startDemo({ port: 0, site, database: folder, folders: folders() });
    await fetch(`${first.origin}/feedback`, {
      method: 'POST',
      body: new URLSearchParams('rating=5'),
    });
    await first.close();
    const again = await startDemo({ port: 0, site, database: folder, folders: folders() });
    const list = await readJson(`${again.origin}/received.json`);
    assert.equal(list.feedback.length, 1);
    await again.close();
  });

  it('says that a port is in use, leaving the store that it was given open', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (taken.address());
    const database = await openDatabase();
    const start = startDemo({ port, thirdPartyPort: 0, site, database, folders: folders() });
    await assert.rejects(start, new RegExp(`Port ${port} is in use`));
    taken.close();
    await database.query('select 1');
    await database.close();
  });

  it('from the command line fails with one sentence and no stack', async () => {
    const script = fileURLToPath(new URL('../../demo/serve.mjs', import.meta.url));
    const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: 'no' } });
    let said = '';
    child.stderr.on('data', chunk => (said += chunk));
    const [code] = await once(child, 'close');
    assert.equal(code, 1);
    assert.equal(said, 'PORT must be a whole number from 0 to 65534.\n');
  });
});

describe('the store', () => {
  it('keeps what arrived in its folder, with the same SQL', async () => {
    const folder = join(root, 'data');
    const first = await openDatabase({ folder });
    await first.query(`insert into consents values (gen_random_uuid(), now(), '{"id":"kept"}')`);
    await first.close();
    const second = await openDatabase({ folder });
    const rows = await second.query('select record from consents');
    assert.deepEqual(rows, [{ record: { id: 'kept' } }]);
    await second.close();
  });

  const skip = withoutPostgres;
  it('can be any PostgreSQL, which twenty posts at once store in once', { skip }, async () => {
    const postgres = await startPostgres();
    const database = await openDatabase({ url: postgres.url });
    const server = await startDemo({ port: 0, site, database, folders: folders() });
    const data = new FormData();
    for (const [name, value] of Object.entries({ message: 'a\0b', submission_key: newKey() })) {
      data.set(name, value);
    }
    data.set('files', new File(['bytes'], 'a.pdf'));
    const to = `${server.origin}/enquiries`;
    const posts = Array.from({ length: 20 }, () =>
      fetch(to, { method: 'POST', body: data, redirect: 'manual' }),
    );
    const places = (await Promise.all(posts)).map(({ headers }) => headers.get('location'));
    assert.equal(new Set(places).size, 1);
    assert.match(places[0] ?? '', /^\/receipts\//);
    const list = await readJson(`${server.origin}/received.json`);
    assert.equal(list.enquiries[0].message, 'ab');
    assert.deepEqual(list.enquiries[0].files, [
      { name: 'a.pdf', type: 'application/octet-stream', size: 5 },
    ]);
    const json = { 'content-type': 'application/json', accept: 'application/json' };
    const { reference } = list.enquiries[0];
    for (const [path, body] of Object.entries({
      '/feedback': { rating: 'yes', reasons: ['a'], submission_key: newKey() },
      '/consents': { id: 'x', choices: { a: true }, submission_key: newKey() },
      [`/enquiries/${reference}/equality`]: { age: '25-34', submission_key: newKey() },
    })) {
      const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
      assert.equal((await fetch(server.origin + path, init)).status, 201, path);
    }
    await server.close();
    await database.close();
    await postgres.stop();
  });
});
