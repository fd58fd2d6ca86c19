import { fixture } from '@open-wc/testing';
import type { BetaBanner } from '../../../src/components/beta-banner/beta-banner.js';
import { BetaBannerHarness } from '../../../src/components/beta-banner/beta-banner.harness.js';
import type { PrintedBannerConfig } from '../../../src/components/beta-banner/beta-banner.print.js';
import { printedBetaBanner } from '../../../src/components/beta-banner/beta-banner.print.js';
import { templates } from '../../../src/i18n/generated/locales/cy.js';
import { printIn } from '../../../src/i18n/msg.js';
import { toDom } from '../../../src/internal/markup/to-dom.js';

export const STORE_KEY = 'police-beta-hidden';
export const ENDPOINT = '/feedback-for-tests';

/**
 * A storage for this test page alone: test files share an origin and run side by side, and one
 * file's "Not now" would hide another's banner.
 */
const kept = new Map<string, string>();
export const storage = {
  getItem: (key: string): string | null => kept.get(key) ?? null,
  setItem: (key: string, value: string): void => void kept.set(key, value),
  removeItem: (key: string): void => void kept.delete(key),
};
Object.defineProperty(window, 'localStorage', { value: storage });

/** The element as a site pastes it, not in a page yet. */
export const pasted = (config: PrintedBannerConfig, lang: 'en' | 'cy' = 'en'): BetaBanner =>
  printIn(lang === 'cy' ? templates : undefined, () =>
    toDom(printedBetaBanner(config, lang)),
  ) as BetaBanner;

/** The element with no children: it writes its own. */
export const bare = (attributes: Readonly<Record<string, string>> = {}): BetaBanner => {
  const banner = document.createElement('police-beta-banner');
  for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
  return banner;
};

/** Puts it in the page, with something after it, and waits until it is at work. */
export const show = async (banner: BetaBanner): Promise<BetaBannerHarness> => {
  const page = await fixture<HTMLElement>(document.createElement('div'));
  const after = document.createElement('p');
  after.textContent = 'After';
  page.append(banner, after);
  await banner.updateComplete;
  return new BetaBannerHarness(banner);
};

/** Shows a pasted banner with a feedback page and an endpoint, and opens its form. */
export const showOpen = async (config: PrintedBannerConfig = {}): Promise<BetaBannerHarness> => {
  const harness = await show(
    pasted({ feedbackEndpoint: ENDPOINT, feedbackHref: '/feedback', ...config }),
  );
  await harness.open();
  return harness;
};

export interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly signal: AbortSignal;
}

type Answer = (sent: Sent) => Promise<Response>;

const realFetch = window.fetch.bind(window);
export const sent: Sent[] = [];

/** Answers what goes to the endpoint; every other request goes through. */
export const answerWith = (answer: Answer): void => {
  window.fetch = async (target, init) => {
    const url = target instanceof Request ? target.url : String(target);
    if (!url.endsWith(ENDPOINT)) return realFetch(target, init);
    const one: Sent = {
      url,
      headers: new Headers(init?.headers),
      body: JSON.parse(init?.body as string) as Record<string, unknown>,
      signal: init!.signal!,
    };
    sent.push(one);
    return answer(one);
  };
};

export const status =
  (code: number, body: unknown = { receivedAt: 'now' }): Answer =>
  () =>
    Promise.resolve(
      new Response(JSON.stringify(body), {
        status: code,
        headers: { 'content-type': code < 400 ? 'application/json' : 'application/problem+json' },
      }),
    );

/** Never answers; gives up when told to. */
export const hang: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
  });

/** What a network answers in an endpoint's name until somebody logs in. */
export const page: Answer = () =>
  Promise.resolve(new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } }));

export const noNetwork: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export const restore = (): void => {
  window.fetch = realFetch;
  sent.length = 0;
  kept.clear();
};

/** Every text that a live region took on, in order. */
export const listen = (root: Element): string[] => {
  const heard: string[] = [];
  new MutationObserver(records => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const words = element?.closest('[role="status"], [aria-live]')?.textContent;
      if (words && heard.at(-1) !== words) heard.push(words);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
  return heard;
};
