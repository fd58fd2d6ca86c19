// @ts-check
/** A page that a framework renders into `#app`, in the place of the ordinary one's body. */

/** @import { Page } from './base-page.mjs' */
/** @typedef {{ base: string, policy: string }} Given what a server tells the page */

const SERVER = '../frameworks/dist/react-server.js';
/** Built on demand, before the pages are. @type {{ print: (given: Given) => string } | undefined} */
const react = await import(SERVER).catch(() => undefined);

/** @param {Given} given */
export const printReact = given => react?.print(given) ?? '';

/**
 * @param {'react' | 'vue' | 'svelte'} framework
 * @param {(given: Given) => string} [print] - what the server puts into the page
 * @returns {(page: Page) => void}
 */
export const frameworkPage = (framework, print) => page => {
  const [, policy = ''] = />(.*)<\/script>/.exec(page.policy) ?? [];
  const given = { base: page.base, policy };
  // React renders the policy itself; the others find it in the page.
  const inPage = framework === 'react' ? '' : page.policy;
  page.layout = () =>
    `${inPage}<div id="app">${print?.(given) ?? ''}</div>
    <script>globalThis.given = ${JSON.stringify(given).replaceAll('</', '<\\/')};</script>
    <script type="module" src="/vendor/${framework}.js"></script>`;
};
