// @ts-check
/**
 * An ordinary page of a force with every element on it, in parts that a host changes. What it says is
 * short: pages are loaded a hundred times.
 */

const POLICY = {
  version: 1,
  cookie: { name: 'police_consent', days: 182 },
  categories: [
    {
      id: 'necessary',
      basis: 'necessary',
      label: { en: 'Needed', cy: 'Angenrheidiol' },
      services: [
        {
          id: 'site',
          name: 'This site',
          provider: 'Anyshire Police',
          cookies: [{ name: 'police_consent', lifetime: '182 days' }],
        },
      ],
    },
    {
      id: 'statistics',
      basis: 'consent',
      label: { en: 'Counting visits', cy: 'Cyfrif ymweliadau' },
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Third Party Ltd',
          cookies: [{ name: '_counter_*', lifetime: '2 years' }],
        },
      ],
    },
    {
      id: 'video',
      basis: 'consent',
      label: { en: 'Films', cy: 'Ffilmiau' },
      services: [{ id: 'films', name: 'Films', provider: 'Third Party Ltd' }],
    },
  ],
};

/** @typedef {ReturnType<typeof basePage>} Page */

/**
 * @param {string} base - the address of the host, without a slash at its end
 * @returns parts of a page; `render` joins them as they are then
 */
export const basePage = base => {
  const library = `${base}/police-elements`;
  return {
    base,
    library,
    doctype: '<!doctype html>',
    html: 'lang="en"',
    /** Before all else in the head. */
    first: '',
    guard: `<script src="${library}/police-guard.js"></script>`,
    sheet: `<link rel="stylesheet" href="${library}/police-elements.css">`,
    script: `<script type="module" src="${library}/define.js"></script>`,
    /** After the library in the head: what the site itself links. */
    head: '',
    body: '',
    policy: `<script type="application/json" id="policy">${JSON.stringify(POLICY)}</script>`,
    consent:
      '<police-cookie-consent policy="#policy" record-endpoint="/consents" reload-on-withdraw="off" notice-href="/left"></police-cookie-consent>',
    // Time for the picture of the page that leaves, on a slow machine, before it gives up for about:blank.
    exit: '<police-quick-exit same-site timeout="60"><a href="/left" rel="noreferrer noopener">Leave this site</a></police-quick-exit>',
    beta: '<police-beta-banner feedback-endpoint="/feedback"></police-beta-banner>',
    characteristics: '<police-protected-characteristics></police-protected-characteristics>',
    // With no `ref`, as frameworks have it that keep this word for themselves.
    term: '<p>Because of their <police-term><a href="#race">race</a></police-term>.</p>',
    enquiry: '<police-enquiry-form action="/enquiries"></police-enquiry-form>',
    preferences:
      '<police-cookie-preferences policy="#policy" record-endpoint="/consents"></police-cookie-preferences>',
    table: '<police-cookie-table policy="#policy"></police-cookie-table>',
    gate: `<police-consent-gate category="video"><a href="/left">Our film on another site</a><template><iframe src="${base}/film" title="Our film"></iframe></template></police-consent-gate>`,
    held: `<script type="text/plain" data-consent="statistics" src="${base}/counter.js"></script>`,
    /** At the end of the body. */
    last: '',

    /** @param {string} rules - the site's own style, after ours as most sites have it */
    addStyle(rules) {
      this.head += `<style>${rules}</style>`;
    },
    /** @param {string} code - the site's own script, before ours */
    addFirstScript(code) {
      this.first += `<script>${code}</script>`;
    },
    /** What stands in `main`; a host puts it elsewhere. */
    content() {
      return `${this.characteristics}${this.term}${this.enquiry}<h2>Your choices</h2>${this.preferences}${this.table}${this.gate}${this.held}`;
    },
    /** The whole body. */
    layout() {
      return `${this.policy}${this.consent}${this.exit}<header><p><a href="/">Anyshire Police</a></p>${this.beta}</header><main><h1>Hate crime</h1>${this.content()}</main><footer><p>Anyshire Police is made up.</p></footer>${this.last}`;
    },
    render() {
      return `${this.doctype}<html ${this.html}><head>${this.first}<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Hate crime</title><link rel="icon" href="data:,">${this.guard}${this.sheet}${this.script}${this.head}</head><body ${this.body}>${this.layout()}</body></html>`;
    },
  };
};
