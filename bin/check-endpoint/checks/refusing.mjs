// @ts-check
/** What is wrong is said field by field, and nothing is used up by it. */
import { notProblem, notStored, told } from '../answers.mjs';

/** @import { Check } from '../run.mjs' */

const EMPTY = { message: '' };

/** @type {readonly Check[]} */
export const refusing = [
  {
    id: 'validation',
    title: 'names the field that is wrong',
    why: 'The form puts each error beside its field, and its own words for the code where you send none.',
    mend: 'Answer 422 with type "…/validation" and "errors": [{ "name": "message", "code": "required" }].',
    async check(client) {
      const answer = await client.asScript(client.message(EMPTY));
      const fault = notProblem(answer, [422, 400], 'validation');
      if (fault) return `To an empty message: ${fault}`;
      const { errors } = answer.json ?? {};
      if (!Array.isArray(errors)) return 'Its refusal of an empty message has no list of "errors".';
      const named = errors.find(error => error?.name === 'message');
      if (!named) return 'Its "errors" for an empty message name no field "message".';
      return typeof named.code === 'string' || typeof named.detail === 'string'
        ? undefined
        : 'Its error for "message" has neither a "code" nor a "detail".';
    },
  },
  {
    id: 'key-kept',
    title: 'does not use a key up by refusing',
    why: 'A page without script sends the corrected form under the same key.',
    mend: 'Claim the key only once the message has passed your checks.',
    async check(client) {
      const sent = client.message();
      await client.asScript({ ...sent, ...EMPTY });
      const fault = notStored(await client.asScript(sent));
      return fault && `Corrected and sent again under its key: ${fault}`;
    },
  },
  {
    id: 'welsh',
    title: 'answers in Welsh where the page is in Welsh',
    why: 'Words in "detail" are shown as they are.',
    mend: 'Go by the field "lang" or by Accept-Language, or send no "detail": the form then uses its own words.',
    async check(client) {
      const headers = { 'accept-language': 'cy' };
      const english = await client.asScript(client.message(EMPTY));
      const welsh = await client.asScript(client.message({ ...EMPTY, lang: 'cy' }), { headers });
      const detail = (/** @type {typeof welsh} */ { json }) => json?.errors?.[0]?.detail;
      const same = detail(welsh) && detail(welsh) === detail(english);
      return same ? `It says the same in both languages: "${detail(welsh)}".` : undefined;
    },
  },
  {
    id: 'malformed',
    title: 'answers a damaged body with 400',
    why: 'Connections break half way; a fault of yours in its place would alarm you and tell nobody why.',
    mend: 'Answer 400 with application/problem+json.',
    async check(client) {
      const headers = { 'content-type': 'multipart/form-data; boundary=b' };
      const body = '--b\r\ncontent-disposition: form-data; name="message"\r\n\r\nhalf';
      return notProblem(await client.asScript(client.message(), { headers, body }), [400, 422]);
    },
  },
  {
    id: 'odd-text',
    title: 'stores text that databases trip over',
    why: 'People paste from anywhere: NUL, control characters, half of an emoji.',
    mend: 'Normalise first: see "Normalise first" in the guide.',
    async check(client) {
      const message = 'Test, pasted: a\u0000b \u0007 \u202e \u200b ŵ 😀 e\u0301';
      const fault = notStored(await client.asScript(client.message({ message })));
      return fault && `To NUL, controls and marks of direction: ${fault}`;
    },
  },
  {
    id: 'odd-names',
    title: 'is not upset by fields that it does not know',
    why: 'Browser extensions add fields, and probing robots add worse.',
    mend: 'Pass over names that are not of your form, "__proto__" and "constructor" too.',
    async check(client) {
      const names = ['unknown', '__proto__', 'constructor', 'toString', 'length', 'a[b]'];
      const extra = Object.fromEntries(names.map(name => [name, 'x']));
      const answer = await client.asScript({ ...client.message(), ...extra });
      return notStored(answer) && `To fields of other names: ${told(answer)}.`;
    },
  },
];
