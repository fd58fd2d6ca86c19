// @ts-check
// cspell:words Siân rhowch eich neges difrodi
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFERENCE_PATTERN } from '../../demo/receiver/reference.mjs';
import { errorsOf, kindOf, newKey, useDatabase } from './support.mjs';

const { receiver } = useDatabase();
const URL_ = '/enquiries';
const enquiry = (more = {}) => ({ message: 'Hello', submission_key: newKey(), ...more });

describe('a message as JSON', () => {
  it('is stored and answered with a reference and a time', async () => {
    const { json, newest } = await receiver();
    const answer = await json(URL_, {
      ...enquiry({ name: 'Siân', email: 'sian@example.org', reply_by: 'email' }),
      ...{ reply_language: 'cy', topic: 'positive-action', lang: 'cy' },
    });
    assert.equal(answer.statusCode, 201);
    assert.match(answer.json().reference, new RegExp(REFERENCE_PATTERN));
    const { reference, name, email, replyBy, replyLanguage, topic, lang } = await newest();
    assert.deepEqual(
      [reference, name, email, replyBy, replyLanguage, topic, lang],
      [answer.json().reference, 'Siân', 'sian@example.org', 'email', 'cy', 'positive-action', 'cy'],
    );
  });

  it('needs a message that can be seen', async () => {
    const { json } = await receiver();
    for (const message of [undefined, '', '  \r\n ', '\u00a0\u3000', '\u200b\ufeff', '\0']) {
      const answer = await json(URL_, enquiry({ message }));
      assert.equal(answer.statusCode, 422);
      assert.equal(kindOf(answer), 'validation');
      assert.deepEqual(errorsOf(answer), ['message required']);
    }
  });

  it('takes 2,000 code points and refuses 2,001, whatever the newline', async () => {
    const { json, form, multipart, newest } = await receiver();
    const full = 'a' + '\r\n'.repeat(998) + '😀'.repeat(1001);
    assert.equal((await json(URL_, enquiry({ message: full }))).statusCode, 201);
    assert.equal((await newest()).message, full.replaceAll('\r\n', '\n'));
    assert.equal((await form(URL_, enquiry({ message: full }))).statusCode, 303);
    const data = new FormData();
    data.set('message', full);
    assert.equal((await multipart(URL_, data)).statusCode, 303);
    assert.equal((await newest()).message, full.replaceAll('\r\n', '\n'));
    const over = await json(URL_, enquiry({ message: `${full}b` }));
    assert.deepEqual(errorsOf(over), ['message too-long']);
    assert.match(over.json().errors[0].detail, /2,000/);
  });

  it('answers a million characters with the limit and not with a fault', async () => {
    const { json } = await receiver();
    assert.deepEqual(errorsOf(await json(URL_, enquiry({ message: 'x'.repeat(1e6) }))), [
      'message too-long',
    ]);
  });

  it('stores NUL, controls, lone surrogates and NFD as text that a database can hold', async () => {
    const { json, newest } = await receiver();
    const body = `{"message":"a\\u0000b\\u0007\\ud800c","name":"Sia\\u0302n\\r\\nBcc: x","submission_key":"${newKey()}"}`;
    assert.equal((await json(URL_, body)).statusCode, 201);
    const stored = await newest();
    assert.equal(stored.message, 'ab\ufffdc');
    assert.equal(stored.name, 'Siân Bcc: x');
  });

  it('keeps markup, formulas, templates and quotes as they were typed', async () => {
    const { json, newest } = await receiver();
    const message = `<script>alert(1)</script> =1+1 {{7*7}} '; drop table enquiries; -- %0d%0aBcc:`;
    await json(URL_, enquiry({ message }));
    assert.equal((await newest()).message, message);
  });

  it('wants an email address where the reply goes by email', async () => {
    const { json } = await receiver();
    const by = { reply_by: 'email' };
    assert.deepEqual(errorsOf(await json(URL_, enquiry(by))), ['email required']);
    for (const email of ['ann', 'ann@', '@example.org', 'ann@host', 'a b@example.org', 'a@b@c.d']) {
      assert.deepEqual(errorsOf(await json(URL_, enquiry({ ...by, email }))), ['email invalid']);
    }
    for (const email of [
      'o’brien+x@example.co.uk',
      'siân@enghraifft.cymru',
      '\u200bann@example.org ',
    ]) {
      assert.equal((await json(URL_, enquiry({ ...by, email }))).statusCode, 201);
    }
  });

  it('wants a phone number of 7 to 15 digits where the reply goes by phone', async () => {
    const { json } = await receiver();
    const by = { reply_by: 'phone' };
    assert.deepEqual(errorsOf(await json(URL_, enquiry(by))), ['phone required']);
    for (const phone of ['123456', '1234567890123456', 'call me']) {
      assert.deepEqual(errorsOf(await json(URL_, enquiry({ ...by, phone }))), ['phone invalid']);
    }
    for (const phone of ['1234567', '+44 (0)7700 900982 ext 12', '٠١٢٣٤٥٦٧']) {
      assert.equal((await json(URL_, enquiry({ ...by, phone }))).statusCode, 201, phone);
    }
  });

  it('does not judge a contact that is not asked for', async () => {
    const { json, newest } = await receiver();
    assert.equal((await json(URL_, enquiry({ reply_by: 'none', email: 'nope' }))).statusCode, 201);
    assert.equal((await newest()).email, 'nope');
  });

  it('refuses choices that are not offered, all at once and in the order of the fields', async () => {
    const { json } = await receiver();
    const answer = await json(
      URL_,
      enquiry({ reply_by: 'pigeon', reply_language: 'fr', topic: '__proto__', message: '' }),
    );
    assert.deepEqual(errorsOf(answer), [
      ...['reply_by not-offered', 'reply_language not-offered', 'topic not-offered'],
      'message required',
    ]);
  });

  it('refuses two values or an object for one field', async () => {
    const { json } = await receiver();
    assert.deepEqual(errorsOf(await json(URL_, enquiry({ reply_by: ['email', 'phone'] }))), [
      'reply_by invalid',
    ]);
    assert.deepEqual(errorsOf(await json(URL_, enquiry({ name: { toString: 'x' } }))), [
      'name invalid',
    ]);
  });

  it('passes over unknown and dangerous field names', async () => {
    const { json, newest } = await receiver();
    const body = `{"message":"Hi","submission_key":"${newKey()}","submit":"x","length":9,
      "__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}`;
    assert.equal((await json(URL_, body)).statusCode, 201);
    assert.equal(/** @type {any} */ ({}).isAdmin, undefined);
    assert.equal((await newest()).message, 'Hi');
  });

  it('scores spam and drops none of it', async () => {
    const { json, newest } = await receiver();
    const sent = { website_address: 'https://spam.example', form_started: String(Date.now()) };
    assert.equal((await json(URL_, enquiry(sent))).statusCode, 201);
    assert.equal((await newest()).spamScore, 3);
    await json(URL_, enquiry());
    assert.equal((await newest()).spamScore, 0);
  });

  it('needs a key of a fitting shape, in the body or the header', async () => {
    const { json } = await receiver();
    const message = 'Hello';
    assert.deepEqual(errorsOf(await json(URL_, { message })), ['submission_key required']);
    for (const key of ['short', 'x'.repeat(65), 'has spaces in the key', 1234567890123456, {}]) {
      assert.deepEqual(errorsOf(await json(URL_, { message, submission_key: key })), [
        'submission_key invalid',
      ]);
    }
    const header = { 'idempotency-key': `"${newKey()}"` };
    assert.equal((await json(URL_, { message }, header)).statusCode, 201);
  });

  it('answers in Welsh where the page or the request is in Welsh', async () => {
    const { json } = await receiver();
    const byBody = await json(URL_, enquiry({ message: '', lang: 'cy' }));
    assert.equal(byBody.json().errors[0].detail, 'Rhowch eich neges');
    assert.equal(byBody.headers['content-language'], 'cy');
    const byHeader = await json(URL_, '{', { 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.8' });
    assert.match(byHeader.json().title, /difrodi/);
    const english = await json(URL_, '{', { 'accept-language': 'en-GB,cy;q=0.5' });
    assert.match(english.json().title, /damaged/);
    const pageWins = await json(URL_, enquiry({ message: '', lang: 'en' }), {
      'accept-language': 'cy',
    });
    assert.equal(pageWins.json().errors[0].detail, 'Enter your message');
  });

  it('answers damaged, odd and unreadable bodies with a problem', async () => {
    const { json, send } = await receiver();
    for (const body of ['{"message":', '[]', '"text"', 'null', '12', '']) {
      const answer = await json(URL_, body);
      assert.equal(answer.statusCode, 400, body);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    }
    const headers = { 'content-type': 'text/plain' };
    const plain = await send({ method: 'POST', url: URL_, payload: 'message=x', headers });
    assert.equal(plain.statusCode, 415);
    assert.equal(kindOf(plain), 'unsupported-type');
    const huge = await json(URL_, enquiry({ message: 'x'.repeat(5e6) }));
    assert.equal(huge.statusCode, 413);
    assert.equal(kindOf(huge), 'too-large');
  });

  it('answers an unknown address with a problem', async () => {
    const { send } = await receiver();
    const answer = await send({ url: '/nothing-here', headers: { accept: 'application/json' } });
    assert.equal(answer.statusCode, 404);
    assert.equal(kindOf(answer), 'not-found');
  });
});
