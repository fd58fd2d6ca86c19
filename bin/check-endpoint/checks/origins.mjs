// @ts-check
/** Who may ask: the site's own pages, and no other's. */

/** @import { Check } from '../run.mjs' */

/** @param {Headers} headers @param {string} name */
const list = (headers, name) =>
  (headers.get(name) ?? '').split(',').map(part => part.trim().toLowerCase());

const STRANGER = 'https://stranger.example';

/** @type {readonly Check[]} */
export const origins = [
  {
    id: 'strangers',
    title: 'lets no other site read its answers with the visitor’s cookies',
    why: 'A page elsewhere could send and read in the visitor’s name.',
    mend: 'Name your own origins in Access-Control-Allow-Origin; never echo what came.',
    async check(client) {
      const { headers } = await client.asScript(client.message({ message: '' }), {
        headers: { origin: STRANGER },
      });
      const credentials = headers.get('access-control-allow-credentials') === 'true';
      return headers.get('access-control-allow-origin') === STRANGER || credentials
        ? 'It lets any site read its answers (Access-Control-Allow-Origin echoes what came).'
        : undefined;
    },
  },
  {
    id: 'cors',
    title: 'lets the site read its answers, Retry-After too',
    why: 'The page is on another origin than the endpoint: a browser hides every answer that does not allow it.',
    mend: 'Send Access-Control-Allow-Origin and Access-Control-Expose-Headers: Retry-After, on refusals too.',
    only: 'origin',
    async check(client) {
      for (const sent of [client.message(), client.message({ message: '' })]) {
        const { status, headers } = await client.asScript(sent);
        const allowed = headers.get('access-control-allow-origin');
        if (allowed !== client.origin && allowed !== '*') {
          return `Its ${status} allows ${allowed ?? 'no origin'}, not ${client.origin}.`;
        }
        if (!list(headers, 'access-control-expose-headers').includes('retry-after')) {
          return `Its ${status} does not expose Retry-After.`;
        }
      }
      return undefined;
    },
  },
  {
    id: 'https',
    title: 'is reached over an encrypted connection',
    why: 'What people tell the police must not be read on the way.',
    mend: 'Serve it over https.',
    check: async ({ url }) =>
      url.protocol === 'https:' || /^(localhost|127\.|\[::1\])/.test(url.hostname)
        ? undefined
        : 'It is reached over http.',
  },
];
