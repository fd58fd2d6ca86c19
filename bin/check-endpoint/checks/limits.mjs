// @ts-check
/** How long, how big, how often. */
import { notProblem, notStored, notToldWhen, told } from '../answers.mjs';

/** @import { Check } from '../run.mjs' */

const LIMIT = 2000;
/** 2,000 code points, of which many are line ends (two on the wire) or two units of UTF-16. */
const FULL = `Test. ${'\n'.repeat(900)}${'😀'.repeat(LIMIT - 907)}.`;
const HUGE = 5_000_000;
const FLOOD = 300;

/** @type {readonly Check[]} */
export const limits = [
  {
    id: 'limit',
    title: 'takes 2,000 characters as the form counts them',
    why: 'A line end is one character to the visitor and two on the wire: your count must not refuse what the form let through.',
    mend: 'Fold CR LF into LF, then count code points.',
    async check(client) {
      const fault = notStored(await client.asScript(client.message({ message: FULL })));
      return fault && `To exactly 2,000 characters: ${fault}`;
    },
  },
  {
    id: 'over-limit',
    title: 'refuses 2,001 characters rather than cut them',
    why: 'Words that are cut off in silence are lost.',
    mend: 'Answer 422 with the code "too-long" for "message".',
    async check(client) {
      const message = `${FULL.slice(0, -1)}!!`;
      const answer = await client.asScript(client.message({ message }));
      if (answer.status < 300) return 'It took 2,001 characters.';
      return notProblem(answer, [422, 400], 'validation');
    },
  },
  {
    id: 'too-large',
    title: 'answers five megabytes of text with a refusal',
    why: 'A connection that just ends looks like a bad network: the form would try again.',
    mend: 'Answer 413 with application/problem+json.',
    check: async client =>
      notProblem(
        await client.asScript(client.message({ message: 'x'.repeat(HUGE) })),
        [413, 422, 400],
      ),
  },
  {
    id: 'rate-limit',
    title: 'limits floods with 429 and Retry-After',
    why: 'The form waits as long as it is told, and says so.',
    mend: 'Answer 429 with application/problem+json and Retry-After. Do not count refused checks or repeats.',
    only: 'flood',
    async check(client) {
      for (let turn = 0; turn < FLOOD; turn += 1) {
        const answer = await client.asScript(client.message());
        if (answer.status === 429) return notProblem(answer, [429]) ?? notToldWhen(answer);
        if (answer.status >= 300) return `Flooded, it answered ${told(answer)}, not 429.`;
      }
      return `It took ${FLOOD} messages in a row from one address.`;
    },
  },
];
