// @ts-check
/** The pages of the journeys: the demo site, and the place that the quick exit leaves to. */
import { createServer } from 'node:http';
import { startDemo } from '../../demo/serve.mjs';
import * as demoSite from '../../demo/site/pages.mjs';

const WEATHER = 'https://www.bbc.co.uk/weather';

/** @param {import('node:http').Server} server */
const listen = server =>
  new Promise((/** @type {(origin: string) => void} */ resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    }),
  );

/** Where the exit leads: it never answers, so that whatever is said on leaving is the page's own. */
const startDestination = async () => {
  const server = createServer(() => {});
  const origin = await listen(server);
  return {
    href: `${origin}/weather`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export const startPages = async () => {
  const destination = await startDestination();
  /** @param {string | undefined} html */
  const redirected = html => html?.replaceAll(WEATHER, destination.href);
  const demo = await startDemo({
    port: 0,
    thirdPartyPort: 0,
    site: {
      renderPage: (...page) => redirected(demoSite.renderPage(...page)),
      renderLayout: (...page) => redirected(demoSite.renderLayout(...page)) ?? '',
    },
    receiver: { faults: true, rateLimit: false },
  });

  /** @type {{ method: string, path: string, answer: string } | undefined} */
  let fault;
  demo.app.server.prependListener('request', request => {
    if (!fault || request.method !== fault.method || request.url !== fault.path) return;
    request.headers['x-demo-fault'] = fault.answer;
    fault = undefined;
  });

  return {
    origin: demo.origin,
    /** The next such request fails: `POST /feedback 500`. @param {string} [words] */
    failOnce: words => {
      const [method = '', path = '', answer = ''] = words?.split(' ') ?? [];
      fault = words ? { method, path, answer } : undefined;
    },
    close: async () => {
      await demo.close();
      destination.close();
    },
  };
};
