// @ts-check
// cspell:words wythnos Fsam
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, useDatabase } from './support.mjs';

const { receiver, database } = useDatabase();
const say = (more = {}) => ({ submission_key: newKey(), page: '/', rating: 4, ...more });

/** The cells of the page's table, line by line. @param {string} body */
const linesOf = body =>
  [...body.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, line = '']) =>
    [...line.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, '').trim(),
    ),
  );

describe('what the team gets of the feedback', () => {
  it('counts answers by week and page, newest week first', async () => {
    const { json, send } = await receiver();
    await json('/feedback', say({ page: '/cookies', rating: 5 }));
    await json('/feedback', say({ page: '/cookies', rating: 1, comment: 'Too long' }));
    await json('/feedback', say({ page: '/cookies', rating: undefined, comment: 'Only words' }));
    await json('/feedback', say({ page: '/', rating: 'no' }));
    // A Sunday and the Monday after it are two weeks.
    const days = ['2026-03-01T23:59:00Z', '2026-03-02T00:01:00Z'];
    for (const day of days) {
      await database().query(
        `insert into feedback (id, received_at, lang, page, rating, reasons, comment)
         values ($1, $2, 'en', '/old', '3', '[]'::jsonb, '')`,
        [newKey(), day],
      );
    }
    const { body } = await send({ url: '/received/feedback' });
    const [head, ...lines] = linesOf(body);
    assert.deepEqual(head, [
      ...['Week', 'Page', 'Answers', '5', '3', '1', 'No', 'Words only', 'With words'],
    ]);
    const week = lines[0]?.[0] ?? '';
    assert.equal(new Date(week).getUTCDay(), 1);
    assert.deepEqual(lines, [
      [week, '/', '1', '0', '0', '0', '1', '0', '0'],
      [week, '/cookies', '3', '1', '0', '1', '0', '1', '2'],
      ['2026-03-02', '/old', '1', '0', '1', '0', '0', '0', '0'],
      ['2026-02-23', '/old', '1', '0', '1', '0', '0', '0', '0'],
    ]);
    const welsh = await send({ url: '/received/feedback?lang=cy' });
    assert.match(welsh.body, /<html lang="cy">[^]*Adborth fesul tudalen ac wythnos/);
  });

  it('has nothing in it that could name a person, though a form was sent without script', async () => {
    const { form, json, send, received } = await receiver();
    await json('/feedback', say({ comment: 'Ring me on 07700 900123, sam@example.org' }));
    await form('/feedback', 'rating=2&page=%2Fa%2Fsam%40example.org&comment=born+3+May+1972');
    const all = JSON.stringify([
      (await received()).feedback,
      (await send({ url: '/received/feedback' })).body,
      (await send({ url: '/received/feedback.csv' })).body,
    ]);
    assert.doesNotMatch(all, /07700|sam@|1972/);
    assert.match(all, /Ring me on \[phone\], \[email\]/);
  });

  it('comes as a file, safe to open, with the day and no time of day', async () => {
    const { json, send } = await receiver();
    await json('/feedback', say({ comment: '=1+1', reasons: ['not-found', 'not-working'] }));
    const { headers, body } = await send({ url: '/received/feedback.csv' });
    assert.match(String(headers['content-type']), /^text\/csv/);
    assert.equal(headers['content-disposition'], 'attachment; filename="feedback.csv"');
    const [head, first] = body.split('\r\n');
    assert.equal(head, '\ufeff"day","page","language","rating","reasons","comment","spam score"');
    const day = new Date().toISOString().slice(0, 10);
    assert.equal(first, `"${day}","/","en","4","not-found not-working","'=1+1",0`);
  });

  it('lists what a machine left and does not count it; never turns anybody away', async () => {
    const { json, send } = await receiver();
    await database().query('delete from feedback');
    const now = Date.now();
    const website_address = 'https://spam.example';
    const comment = 'Buy http://a.example and http://b.example';
    const answers = [
      // A browser that fills in everything, and a person who takes their time.
      { website_address, form_started: now - 60_000 },
      // Somebody in a hurry, or with the form filled in for them.
      { form_started: now - 500 },
      { website_address, comment, form_started: now - 60_000 },
      { website_address, form_started: now - 500 },
    ];
    for (const one of answers) assert.equal((await json('/feedback', say(one))).statusCode, 201);
    const [head, line] = linesOf((await send({ url: '/received/feedback' })).body);
    assert.deepEqual(head?.slice(2), ['Answers', '4', 'With words', 'Set aside as a machine’s']);
    assert.deepEqual(line?.slice(2), ['2', '2', '0', '2']);
    const rows = (await send({ url: '/received/feedback.csv' })).body.trim().split('\r\n');
    assert.deepEqual(
      rows.slice(1).map(row => row.at(-1)),
      ['3', '3', '1', '2'],
    );
  });

  it('is for the owner of the demo only', async () => {
    const { send } = await receiver({ showReceived: false });
    for (const url of ['/received/feedback', '/received/feedback.csv', '/received/enquiries.csv']) {
      assert.equal((await send({ url })).statusCode, 404);
    }
  });
});

describe('enquiries as a file', () => {
  it('hold what the list holds, and no formula', async () => {
    const { json, send } = await receiver();
    const message = { message: '=HYPERLINK("x")\nsecond', name: '@sam', submission_key: newKey() };
    const { reference } = (await json('/enquiries', message)).json();
    const { body } = await send({ url: '/received/enquiries.csv' });
    assert.ok(body.includes(`"${reference}"`));
    assert.ok(body.includes(`"'=HYPERLINK(""x"")\nsecond"`));
    assert.ok(body.includes(`"'@sam"`));
  });
});
