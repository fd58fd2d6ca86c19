// @ts-check
// cspell:words ticiwch rhowch dewiswch
/** Forms of a force's own questions: the receiver judges by the rules that the page has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dressReceiver } from '../../demo/static-site.mjs';
import * as site from '../../demo/site/pages.mjs';
import { errorsOf, newKey, useDatabase } from './support.mjs';

const { receiver: build, count } = useDatabase();
const receiver = () => build(dressReceiver(site));

const NAMES = { name: 'Ann', email: 'ann@example.com' };
const interest = (/** @type {Record<string, unknown>} */ more = {}) => ({
  ...{ form: 'interest', submission_key: newKey(), ...NAMES, help: 'mentor', keep: 'yes' },
  ...more,
});
const community = (/** @type {Record<string, unknown>} */ more = {}) => ({
  ...{ form: 'community', submission_key: newKey(), email: NAMES.email },
  ...more,
});
const DAY = { 'day-day': '7', 'day-month': '3', 'day-year': '2099' };
const asText = (/** @type {Record<string, unknown>} */ fields) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map(one => /** @type {[string, string]} */ ([name, String(one)])),
    ),
  ).toString();

describe('a form that the receiver knows', () => {
  it('is kept with each answer, a date as one day', async () => {
    const { json, newest } = await receiver();
    const sent = interest({ help: ['mentor', 'open-day'], ...DAY, message: ' Hello ' });
    assert.equal((await json('/enquiries', sent)).statusCode, 201);
    const { name, message, answers } = await newest();
    assert.deepEqual(
      { name, message, answers },
      {
        ...{ name: 'Ann', message: 'Hello' },
        answers: { form: 'interest', help: ['mentor', 'open-day'], keep: 'yes', day: '2099-03-07' },
      },
    );
  });

  it('needs no message where it asks for none, and what it asks for where it does', async () => {
    const { json } = await receiver();
    const answer = await json('/enquiries', {
      ...{ form: 'interest', submission_key: newKey(), name: ' ', email: 'x', help: 'x' },
      ...{ role: 'chief', keep: 'no', 'day-day': '1' },
    });
    assert.equal(answer.statusCode, 422);
    assert.deepEqual(errorsOf(answer), [
      'name required',
      'email invalid',
      'role not-offered',
      'help not-offered',
      'keep not-offered',
    ]);
  });

  it('says what is wrong in the words of the page, in its language', async () => {
    const { json } = await receiver();
    const said = async (/** @type {string} */ lang) => {
      const answer = await json('/enquiries', interest({ lang, keep: '', name: '' }));
      return answer.json().errors.map((/** @type {{ detail: string }} */ { detail }) => detail);
    };
    assert.deepEqual(await said('en'), [
      'Fill in: Your name',
      'Tick the box if you agree: without it we cannot keep your details',
    ]);
    assert.match((await said('cy')).join('\n'), /Eich enw\nTiciwch y blwch/);
  });

  it('judges no question that its condition rules out, and keeps what was written there', async () => {
    const { json, newest } = await receiver();
    const talk = {
      ...{ topic: 'talk', group: 'Choir' },
      ...{ 'visit-day': '1', 'visit-month': '2', 'visit-year': '2099' },
    };
    assert.equal((await json('/enquiries', community({ ...talk, letter: '' }))).statusCode, 201);
    const other = community({ topic: 'document', letter: 'L1', group: 'Words', 'visit-day': 'x' });
    assert.equal((await json('/enquiries', other)).statusCode, 201);
    assert.equal((await newest()).answers.group, 'Words');
    assert.deepEqual(errorsOf(await json('/enquiries', community({ topic: 'talk' }))), [
      'group required',
      'visit required',
    ]);
    assert.deepEqual(errorsOf(await json('/enquiries', community({ topic: 'document' }))), [
      'letter required',
    ]);
  });

  it('comes back without script with all that was ticked and typed, and the wrong box marked', async () => {
    const { form } = await receiver();
    const before = await count('enquiries');
    const sent = interest({
      ...{ name: '"><b>Ann</b>', email: '', help: ['mentor', 'open-day'], lang: 'cy' },
      ...{ 'day-day': '7', 'day-month': '13', 'day-year': '2099' },
    });
    const page = await form('/enquiries', asText(sent));
    assert.equal(page.statusCode, 422);
    assert.match(page.body, /<title>Gwall: Dweud bod gennych ddiddordeb/);
    assert.ok(page.body.includes('value="&quot;&gt;&lt;b&gt;Ann&lt;/b&gt;"'));
    for (const value of ['open-day', 'mentor']) {
      assert.match(page.body, new RegExp(`name="help"[^>]*value="${value}" checked`));
    }
    assert.match(page.body, /name="day-month"[^>]*aria-invalid="true" value="13"/);
    assert.doesNotMatch(page.body, /name="day-day"[^>]*aria-invalid/);
    assert.match(page.body, /href="#enquiry-day-month"/);
    assert.ok(page.body.includes(`value="${sent.submission_key}"`));
    assert.equal(await count('enquiries'), before);
  });

  it('is no form of ours by a name that any object has', async () => {
    const { json } = await receiver();
    const answer = await json('/enquiries', interest({ form: 'toString' }));
    assert.deepEqual(errorsOf(answer), ['message required']);
  });
});
