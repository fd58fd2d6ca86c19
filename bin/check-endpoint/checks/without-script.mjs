// @ts-check
/** The form as a browser posts it: pages in place of JSON. */
import { told } from '../answers.mjs';

/** @import { Check } from '../run.mjs' */

const NASTY = `<b>"O'Neill"</b>`;
const RERENDER =
  'Answer 422 with the form again: renderEnquiryForm(config, lang, { values, errors }).';

/** @type {readonly Check[]} */
export const withoutScript = [
  {
    id: 'redirect',
    title: 'sends a browser on to a receipt',
    why: 'Without a redirect, reloading the page would send the message again.',
    mend: 'Where Accept asks for a page, answer 303 with the address of a receipt.',
    async check(client) {
      const answer = await client.asBrowser(client.message());
      if (answer.status !== 303)
        return `It answered a browser’s post with ${told(answer)}, not 303.`;
      const location = answer.headers.get('location');
      if (!location) return 'Its 303 has no Location.';
      const receipt = await client.follow(location);
      if (
        receipt.status !== 200 ||
        !/^text\/html/.test(receipt.headers.get('content-type') ?? '')
      ) {
        return `The page that it sends on to answers ${told(receipt)}.`;
      }
      return /no-store/.test(receipt.headers.get('cache-control') ?? '')
        ? undefined
        : 'Its receipt may be kept in a cache (no Cache-Control: no-store), where the next person at a shared device finds it.';
    },
  },
  {
    id: 'receipt-private',
    title: 'puts nothing of the message into an address or onto the receipt',
    why: 'Addresses stay in histories and logs, and the device may be shared.',
    mend: 'Use a random token in the address, and show the reference only.',
    async check(client) {
      const word = `canary${client.newKey().slice(0, 8)}`;
      const sent = client.message();
      const answer = await client.asBrowser({ ...sent, message: `${sent.message} ${word}` });
      const location = answer.headers.get('location') ?? '';
      if (location.includes(word)) return 'The address of its receipt holds words of the message.';
      if (!location) return undefined;
      const { text } = await client.follow(location);
      return text.includes(word) ? 'Its receipt shows the message.' : undefined;
    },
  },
  {
    id: 'form-again',
    title: 'gives a refused form back with what was typed',
    why: 'Without script a refusal that does not hold the words has lost them.',
    mend: RERENDER,
    async check(client) {
      const answer = await client.asBrowser(client.message({ message: '', name: 'Kept Words' }));
      if (answer.status !== 422 && answer.status !== 400) {
        return `It answered an empty message from a browser with ${told(answer)}, not 422.`;
      }
      if (!/^text\/html/.test(answer.headers.get('content-type') ?? '')) {
        return `It answered a browser with ${told(answer)}: a person would read code.`;
      }
      return answer.text.includes('Kept Words')
        ? undefined
        : 'Its page does not hold the name that was typed.';
    },
  },
  {
    id: 'escaped',
    title: 'shows what was typed as text',
    why: 'Words that are printed as HTML can run script in the visitor’s page.',
    mend: 'Escape every value where you print it.',
    async check(client) {
      const { text } = await client.asBrowser(client.message({ message: '', name: NASTY }));
      return text.includes(NASTY) || text.includes('<b>"O')
        ? 'Its page prints what was typed as HTML.'
        : undefined;
    },
  },
  {
    id: 'redirect-replay',
    title: 'stores a browser’s post once, too',
    why: 'Browsers send a post again by themselves when a connection breaks.',
    mend: 'Treat submission_key alike for both kinds of post, and lead both tries to one receipt.',
    async check(client) {
      const sent = client.message();
      const [first, again] = [await client.asBrowser(sent), await client.asBrowser(sent)];
      const places = [first, again].map(({ headers }) => headers.get('location'));
      return again.status === first.status && places[0] === places[1]
        ? undefined
        : `The same again was sent on to another page: ${told(first)}, then ${told(again)}.`;
    },
  },
];
