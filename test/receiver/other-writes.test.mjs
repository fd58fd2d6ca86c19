// @ts-check
// cspell:words diolch dewiswch sgôr
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf, kindOf, newKey, useDatabase } from './support.mjs';

const { receiver, count, database } = useDatabase();

describe('feedback', () => {
  const send = (more = {}) => ({ submission_key: newKey(), page: '/', rating: 4, ...more });

  it('is stored with the path only', async () => {
    const { json, received } = await receiver();
    const sent = { page: 'https://force.example/cookies?q=ann#x', reasons: ['unclear', 'unclear'] };
    const answer = await json('/feedback', send({ ...sent, comment: 'a\r\nb', lang: 'cy' }));
    assert.equal(answer.statusCode, 201);
    const [{ receivedAt, ...stored }] = (await received()).feedback;
    assert.equal(receivedAt, answer.json().receivedAt);
    const expected = { lang: 'cy', page: '/cookies', rating: '4', reasons: ['unclear'] };
    assert.deepEqual(stored, { ...expected, comment: 'a\nb' });
  });

  it('takes five points or yes and no, and nothing else', async () => {
    const { json } = await receiver();
    for (const rating of [1, 5, '3', 'yes', 'no']) {
      assert.equal((await json('/feedback', send({ rating }))).statusCode, 201);
    }
    for (const rating of [0, 6, 2.5, 'maybe']) {
      assert.deepEqual(errorsOf(await json('/feedback', send({ rating }))), ['rating not-offered']);
    }
  });

  it('needs a rating or a comment', async () => {
    const { json } = await receiver();
    const none = await json('/feedback', send({ rating: undefined, comment: ' \u200b ' }));
    assert.deepEqual(errorsOf(none), ['rating required']);
    const words = await json('/feedback', send({ rating: undefined, comment: 'Good' }));
    assert.equal(words.statusCode, 201);
  });

  it('counts a comment in code points, to 1,200', async () => {
    const { json } = await receiver();
    const fits = await json('/feedback', send({ comment: '😀'.repeat(1200) }));
    assert.equal(fits.statusCode, 201);
    const over = await json('/feedback', send({ comment: '😀'.repeat(1201) }));
    assert.deepEqual(errorsOf(over), ['comment too-long']);
  });

  it('takes reasons as codes only', async () => {
    const { json } = await receiver();
    for (const reasons of [['My name is Ann'], [1], 'Ann B', { a: 1 }]) {
      assert.deepEqual(errorsOf(await json('/feedback', send({ reasons }))), ['reasons invalid']);
    }
  });

  it('repeats the first answer and refuses other content under its key', async () => {
    const { json } = await receiver();
    const body = send();
    const first = await json('/feedback', body);
    assert.equal((await json('/feedback', body)).body, first.body);
    assert.equal(kindOf(await json('/feedback', { ...body, rating: 1 })), 'key-reused');
  });

  it('counts a person once, who says more later, in whichever order it arrives', async () => {
    const { json, received } = await receiver();
    const first = send({ rating: 'yes' });
    const more = send({ rating: 'no', comment: 'No map', replaces: first.submission_key });
    for (const order of [
      [first, more, more],
      [more, first],
    ]) {
      await database().query('delete from feedback');
      await database().query('delete from writes');
      for (const one of order) assert.equal((await json('/feedback', one)).statusCode, 201);
      const stored = (await received()).feedback;
      assert.deepEqual(
        stored.map((/** @type {{ rating: string, comment: string }} */ { rating, comment }) => [
          rating,
          comment,
        ]),
        [['no', 'No map']],
      );
    }
    const bad = await json('/feedback', send({ replaces: 'x' }));
    assert.deepEqual(errorsOf(bad), ['replaces invalid']);
  });

  it('keeps odd words as they were typed, and shows them as text', async () => {
    const { json, send: get, received } = await receiver();
    const comment = '<script>alert(1)</script> \u202Eabc\u2066 👮🏽‍♀️ "=1+1"';
    assert.equal((await json('/feedback', send({ comment: `${comment}\0` }))).statusCode, 201);
    // PostgreSQL can't hold NUL, and nobody can see it.
    assert.equal((await received()).feedback[0].comment.replace('\uFFFD', ''), comment);
    assert.doesNotMatch((await get({ url: '/received' })).body, /<script>alert/);
  });

  it('from a browser goes on to thanks, in the page’s language', async () => {
    const { form, send: get, received } = await receiver();
    const post = 'rating=yes&page=%2Fcy%2F%3Fa&reasons=a&reasons=b&comment=';
    const answer = await form('/feedback', post);
    assert.equal(answer.statusCode, 303);
    assert.equal(answer.headers.location, '/feedback-thanks');
    assert.deepEqual((await received()).feedback[0].reasons, ['a', 'b']);
    const welsh = await form('/feedback', `${post}&lang=cy`);
    const thanks = await get({ url: String(welsh.headers.location) });
    assert.match(thanks.body, /<html lang="cy">[^]*Diolch/);
  });

  it('from a browser comes back with what was typed', async () => {
    const { form } = await receiver();
    const comment = `<b>${'x'.repeat(1200)}`;
    const answer = await form('/feedback', { rating: 'yes', page: '/a', comment });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /value="yes" checked/);
    assert.match(answer.body, /&lt;b&gt;x{1200}<\/textarea>/);
    assert.match(answer.body, /href="#comment"/);
    assert.match((await form('/feedback', { lang: 'cy' })).body, /Dewiswch sgôr/);
  });
});

describe('a cookie choice', () => {
  const record = {
    ...{ v: 1, id: 'b0f6c1de-1111-4222-8333-444455556666', first: 1780000000, last: '2026-08-01' },
    ...{ policy: 3, wording: 'a1b2', lang: 'cy', source: 'banner' },
    choices: { statistics: true, video: false },
    basis: { consent: 'statistics video' },
  };

  it('is stored as the record that it is, without what is unknown', async () => {
    const { json, received } = await receiver();
    const sent = { ...record, submission_key: newKey(), email: 'ann@example.org' };
    assert.equal((await json('/consents', sent)).statusCode, 201);
    assert.deepEqual((await received()).consents[0].record, record);
  });

  it('needs an id, choices of yes and no, and a key', async () => {
    const { json } = await receiver();
    assert.deepEqual(errorsOf(await json('/consents', {})), [
      ...['id required', 'choices required', 'submission_key required'],
    ]);
    for (const choices of ['all', [true], { statistics: 'yes' }, { 'a b': true }]) {
      const sent = { ...record, choices, submission_key: newKey() };
      assert.deepEqual(errorsOf(await json('/consents', sent)), ['choices invalid']);
    }
    for (const basis of ['consent', { law: 'statistics' }, { consent: '<b>' }]) {
      const sent = { ...record, basis, submission_key: newKey() };
      assert.deepEqual(errorsOf(await json('/consents', sent)), ['basis invalid']);
    }
    const long = { ...record, wording: 'x'.repeat(101), submission_key: newKey() };
    assert.deepEqual(errorsOf(await json('/consents', long)), ['wording too-long']);
  });

  it('is stored once for a key in the header', async () => {
    const { json } = await receiver();
    const before = await count('consents');
    const headers = { 'idempotency-key': newKey() };
    const first = await json('/consents', record, headers);
    assert.equal((await json('/consents', record, headers)).body, first.body);
    assert.equal(await count('consents'), before + 1);
  });
});

describe('equality answers', () => {
  /** @param {Awaited<ReturnType<typeof receiver>>} made */
  const accepted = async ({ json }) =>
    (await json('/enquiries', { message: 'x', submission_key: newKey() })).json().reference;
  const answers = { age: '25-34', disability: ['vision', 'other'], sex: 'Prefer not to say' };

  it('are stored apart, with a day and no time, and not linked', async () => {
    const made = await receiver();
    const url = `/enquiries/${await accepted(made)}/equality`;
    const sent = { submission_key: newKey(), answers };
    assert.equal((await made.json(url, sent)).statusCode, 201);
    const [row] = await database().query('select * from equality_answers');
    assert.deepEqual(row?.answers, answers);
    assert.equal(row?.enquiry_reference, null);
    assert.deepEqual(Object.keys(row ?? {}).sort(), [
      ...['answers', 'enquiry_reference', 'id', 'lang', 'received_on'],
    ]);
    assert.doesNotMatch(JSON.stringify(await made.received()), /25-34/);
  });

  it('are linked only where the force turned that on', async () => {
    const made = await receiver({ linkEquality: true });
    const reference = await accepted(made);
    const sent = { submission_key: newKey(), age: '16-24' };
    assert.equal((await made.json(`/enquiries/${reference}/equality`, sent)).statusCode, 201);
    const linked = await database().query(
      'select answers from equality_answers where enquiry_reference = $1',
      [reference],
    );
    assert.deepEqual(linked, [{ answers: { age: '16-24' } }]);
  });

  it('come from a form too, every one optional, and once for each key', async () => {
    const made = await receiver();
    const url = `/enquiries/${await accepted(made)}/equality`;
    const before = await count('equality_answers');
    const post = `submission_key=${newKey()}&age=&race=a&race=b&lang=cy`;
    const first = await made.form(url, post);
    assert.equal(first.statusCode, 303);
    assert.equal(first.headers.location, '/equality-thanks?lang=cy');
    await made.form(url, post);
    assert.equal(await count('equality_answers'), before + 1);
    assert.match((await made.send({ url: '/equality-thanks' })).body, /Thank you/);
    assert.equal((await made.json(url, { submission_key: newKey() })).statusCode, 201);
  });

  it('need a reference that was given, and texts that fit', async () => {
    const made = await receiver();
    const sent = { submission_key: newKey(), answers };
    for (const reference of ['AAAAAAAA', '%00', '..%2f']) {
      const lost = await made.json(`/enquiries/${reference}/equality`, sent);
      assert.equal(lost.statusCode, 404);
    }
    const url = `/enquiries/${await accepted(made)}/equality`;
    const bad = { submission_key: newKey(), age: { deep: 1 }, race: 'x'.repeat(201) };
    assert.deepEqual(errorsOf(await made.json(url, bad)), ['age invalid', 'race too-long']);
  });
});
