// @ts-check
import { headFor } from '../ours.mjs';
import { COOKIES } from '../words.mjs';

const policy = {
  version: 1,
  cookie: { name: 'police_consent', days: 182 },
  categories: [
    {
      id: 'statistics',
      basis: 'consent',
      label: { en: COOKIES.category, cy: 'Cyfrif ymweliadau' },
      purpose: { en: COOKIES.purpose, cy: 'Dweud wrthym pa dudalennau mae pobl yn eu defnyddio.' },
      services: [
        {
          id: 'count',
          name: 'Count',
          provider: 'Count Ltd',
          cookies: [{ name: '_count', lifetime: '1 year' }],
        },
      ],
    },
  ],
};

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('cookie-consent'),
  body: () => `<police-cookie-consent policy="#policy" notice-href="/cookies">
      <noscript><p>We use only the cookies that this site needs. <a href="/cookies">About our cookies</a></p></noscript>
    </police-cookie-consent>
    <script type="application/json" id="policy">${JSON.stringify(policy)}</script>`,
  press: 'police-cookie-consent button >> nth=2',
  shows: 'police-cookie-consent dialog[open]',
};
