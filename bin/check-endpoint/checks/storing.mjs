// @ts-check
/** One key, one message. */
import { notProblem, notStored, notToldWhen, referenceOf, told } from '../answers.mjs';

/** @import { Check } from '../run.mjs' */
const RESENT =
  'Browsers send a post again by themselves when a connection breaks, so one click may arrive twice.';
const INDEX = 'Keep a unique index on submission_key, and the first answer beside it.';
const AT_ONCE = 5;

/** @type {readonly Check[]} */
export const storing = [
  {
    id: 'stores',
    title: 'stores a message and answers with a reference',
    why: 'Without a reference the form tells the visitor that it does not know whether it arrived.',
    mend: 'Answer 201 with JSON: { "reference": "AB2CD3EF" }.',
    check: async client => notStored(await client.asScript(client.message())),
  },
  {
    id: 'replay',
    title: 'answers the same message again with the same reference',
    why: RESENT,
    mend: INDEX,
    async check(client) {
      const sent = client.message();
      const first = await client.asScript(sent);
      const again = await client.asScript(sent);
      if (notStored(first)) return notStored(first);
      if (notStored(again)) return `The same again: ${notStored(again)}`;
      const [one, two] = [referenceOf(first), referenceOf(again)];
      return one === two ? undefined : `The same again got another reference: ${one}, then ${two}.`;
    },
  },
  {
    id: 'race',
    title: 'stores once what arrives several times at once',
    why: RESENT,
    mend: `${INDEX} While the first is being stored, answer 409 "…/in-progress" with Retry-After.`,
    async check(client) {
      const sent = client.message();
      const posts = Array.from({ length: AT_ONCE }, () => client.asScript(sent));
      const answers = await Promise.all(posts);
      answers.push(await client.asScript(sent));
      const references = new Set(answers.flatMap(answer => referenceOf(answer) ?? []));
      if (references.size > 1) {
        return `${AT_ONCE} at once under one key got ${references.size} references.`;
      }
      const others = answers.filter(answer => !referenceOf(answer));
      const odd = others.find(answer => notProblem(answer, [409], 'in-progress'));
      if (odd) return `Of ${AT_ONCE} at once, one was answered ${told(odd)}.`;
      return others.map(notToldWhen).find(Boolean);
    },
  },
  {
    id: 'key-reused',
    title: 'refuses other words under a used key, and names the first reference',
    why: 'The visitor changed the words after the first try arrived unseen: they must learn which one you have.',
    mend: 'Answer 422 with type "…/key-reused" and the "reference" of the first.',
    async check(client) {
      const sent = client.message();
      const first = referenceOf(await client.asScript(sent));
      const message = `${sent.message} Changed.`;
      const answer = await client.asScript({ ...sent, message });
      const fault = notProblem(answer, [422], 'key-reused');
      if (fault) return fault;
      return referenceOf(answer) === first
        ? undefined
        : `Its 422 names ${JSON.stringify(answer.json?.reference)}, not the first reference (${first}).`;
    },
  },
  {
    id: 'decoy',
    title: 'keeps a message whose decoy is filled',
    why: 'Password managers fill decoys, and a message that is dropped unseen may be a cry for help.',
    mend: 'Let website_address and form_started add to a score, and to nothing else.',
    check: async client =>
      notStored(await client.asScript(client.message({ website_address: 'https://x.example' }))),
  },
];
