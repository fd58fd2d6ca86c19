// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf, newKey, useDatabase } from '../support.mjs';
import { BAD_ADDRESSES as PAGE_BAD_ADDRESSES, GOOD_ADDRESSES } from '../../corpus/typed.mjs';
import { isRefused, isStored } from './support.mjs';

const { receiver } = useDatabase();
const message = 'Hello';

/** @param {string} title @param {Record<string, string>} fields @param {Record<string, unknown>} [kept] */
const stored = (title, fields, kept = fields) =>
  it(title, async () => isStored(await receiver(), { message, ...fields }, kept));
/** @param {string} title @param {Record<string, string>} fields @param {string[]} errors */
const refused = (title, fields, errors) =>
  it(title, async () => isRefused(await receiver(), { message, ...fields }, errors));
/** @param {string} email */
const byEmail = email => ({ email, reply_by: 'email' });
/** @param {string} phone */
const byPhone = phone => ({ phone, reply_by: 'phone' });

/** What no endpoint would take either; the page is stricter. */
const BAD_ADDRESSES = PAGE_BAD_ADDRESSES.slice(0, 10);

describe('the corpus, fields', () => {
  it('25 addresses that work are taken, each in a form of a form', async () => {
    const made = await receiver();
    for (const email of GOOD_ADDRESSES)
      await isStored(made, { message, ...byEmail(email) }, { email });
  });
  it('25 addresses that can’t work are named', async () => {
    const made = await receiver();
    for (const email of BAD_ADDRESSES) {
      await isRefused(made, { message, ...byEmail(email) }, ['email invalid']);
    }
  });
  stored('26 an address of 254 characters', byEmail(`${'a'.repeat(242)}@example.org`), {
    email: `${'a'.repeat(242)}@example.org`,
  });
  refused('26 one of 255', byEmail(`${'a'.repeat(243)}@example.org`), ['email too-long']);
  stored('27 an address with a zero-width space', byEmail('ann@example.org\u200b'), {
    email: 'ann@example.org',
  });
  stored('28 an international address', byEmail('ann@bücher.example'), {
    email: 'ann@bücher.example',
  });
  stored('29 a number as people write it', byPhone('+44 (0)7700 900982 ext 12'), {
    phone: '+44 (0)7700 900982 ext 12',
  });
  for (const digits of [7, 8, 15]) stored(`30 ${digits} digits`, byPhone('1'.repeat(digits)), {});
  for (const digits of [6, 16]) {
    refused(`30 ${digits} digits`, byPhone('1'.repeat(digits)), ['phone invalid']);
  }
  stored('31 Arabic-Indic digits', byPhone('٠٧٧٠٠٩٠٠١٢٣'), { phone: '٠٧٧٠٠٩٠٠١٢٣' });
  for (const name of [
    'X',
    "O'Brien-Nkemelu",
    '12345',
    'n'.repeat(500),
    'ياسمين',
    'Dr. J. Ŵ. (née ap Rhys), 3rd',
  ]) {
    stored(`32 a name: ${name.slice(0, 20)}`, { name });
  }
  refused('33 a choice that is not offered', { reply_by: 'pigeon' }, ['reply_by not-offered']);
  it('34 two values for one choice', async () => {
    const made = await receiver();
    const twice = `message=Hello&reply_by=email&reply_by=phone&submission_key=${newKey()}`;
    const answer = await made.form('/enquiries', twice, { accept: 'application/json' });
    assert.deepEqual(errorsOf(answer), ['reply_by invalid']);
    assert.match((await made.form('/enquiries', twice)).body, /Hello<\/textarea>/);
  });
  stored('35 a field that nobody knows', { shoe_size: '9' }, { message });
  it('35 a form’s own fields are kept, listed as text, and told apart in a repeat', async () => {
    const made = await receiver();
    const key = newKey();
    const post = (/** @type {string} */ days) =>
      made.form(
        '/enquiries',
        `message=Hello&submission_key=${key}&days=mon&days=${days}&note=%3Cimg%3E`,
      );
    assert.equal((await post('tue')).statusCode, 303);
    assert.deepEqual((await made.newest()).answers, { days: ['mon', 'tue'], note: '<img>' });
    assert.match((await made.send({ url: '/received' })).body, /<bdi>note: &lt;img&gt;<\/bdi>/);
    assert.match((await made.send({ url: '/received/enquiries.csv' })).body, /days: mon, tue/);
    assert.equal((await post('wed')).statusCode, 422);
    await isRefused(made, { message, note: 'x'.repeat(2001) }, ['note too-long']);
  });
  stored(
    '36 fields named like members of a form or an object',
    { submit: 'x', action: 'x', length: 'x', constructor: 'x', toString: 'x' },
    { message },
  );
  it('36 __proto__', async () => {
    const made = await receiver();
    const answer = await made.form('/enquiries', 'message=Hello&__proto__=x&__proto__[a]=x');
    assert.equal(answer.statusCode, 303);
    assert.equal(/** @type {any} */ ({}).a, undefined);
  });
  stored(
    '37 names with a colon, a quote, a leading digit',
    { 'a:b': 'x', '"': 'x', '1st': 'x' },
    { message },
  );
  stored('38 a consent that says another word', { consent: 'definitely' }, { message });
  refused('39 a reply by phone without a phone', byPhone(''), ['phone required']);
  refused('39 a reply by email without an address', byEmail(' \u200b '), ['email required']);
  it('40 a fieldset that was disabled: nothing of it comes, and that is said by name', async () => {
    const made = await receiver();
    const answer = await made.json('/enquiries', { submission_key: newKey() });
    assert.deepEqual(errorsOf(answer), ['message required']);
  });
});
