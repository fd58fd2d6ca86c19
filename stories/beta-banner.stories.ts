import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/beta-banner/beta-banner.js';
import { BetaBannerHarness } from '../src/components/beta-banner/beta-banner.harness.js';
import readme from '../src/components/beta-banner/README.md?raw';

const ENDPOINT = '/feedback-of-the-story';

const meta: Meta = {
  title: 'Elements/Beta banner',
  component: 'police-beta-banner',
  tags: ['autodocs'],
  parameters: { docs: { description: { component: readme } } },
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

/** Answers the story's endpoint; put back when the story goes. */
const answered =
  (answer: () => Promise<Response>): NonNullable<Story['beforeEach']> =>
  () => {
    const fetch = window.fetch.bind(window);
    window.fetch = (target, init) =>
      (target instanceof URL ? target.pathname : target) === ENDPOINT
        ? answer()
        : fetch(target, init);
    return () => {
      window.fetch = fetch;
    };
  };

const status = (code: number) => () =>
  Promise.resolve(
    new Response('{}', { status: code, headers: { 'content-type': 'application/json' } }),
  );

const harnessIn = async (canvas: HTMLElement): Promise<BetaBannerHarness> => {
  const banner = canvas.querySelector('police-beta-banner');
  if (!banner) throw new Error('No banner in the story');
  await banner.updateComplete;
  return new BetaBannerHarness(banner);
};

/** What "Not now" stored in one story must not hide the others. */
const forget: Decorator = story => {
  localStorage.removeItem('police-beta-hidden');
  return story();
};
meta.decorators = [forget];

const phase = (name: string) =>
  html`<police-beta-banner phase=${name} feedback-href="#feedback"></police-beta-banner>`;

const withForm = () =>
  html`<police-beta-banner
    feedback-href="#feedback"
    feedback-endpoint=${ENDPOINT}
  ></police-beta-banner>`;

export const Beta: Story = {
  ...said('The words that the element writes where the page has none.'),
  render: () => phase('beta'),
};

export const Pasted: Story = {
  ...said('The page’s own words and link are enhanced and never replaced.'),
  render: () =>
    html`<police-beta-banner feedback-href="#feedback" feedback-endpoint=${ENDPOINT}>
      <div class="police-beta" lang="en">
        <p><strong>This is our new careers site.</strong> We add to it every week.</p>
        <div class="police-beta-links">
          <a class="police-link police-beta-open" href="#feedback">Tell us what is missing</a>
        </div>
      </div>
    </police-beta-banner>`,
};

export const Alpha: Story = { ...said('First ideas.'), render: () => phase('alpha') };

export const PrivateBeta: Story = {
  ...said('A small group was asked.'),
  render: () => phase('private-beta'),
};

export const LiveTrial: Story = {
  ...said('Tried out with everyone.'),
  render: () => phase('live-trial'),
};

export const Retiring: Story = { ...said('Going to close.'), render: () => phase('retiring') };

export const WithReviewAndOldSite: Story = {
  ...said('`review-by` is to come; `old-service-href` leads to the site before.'),
  render: () =>
    html`<police-beta-banner
      review-by="2099-06-30"
      old-service-href="#old"
      feedback-href="#feedback"
    ></police-beta-banner>`,
};

export const Stale: Story = {
  ...said('`review-by` is over: no time is promised; the console says so once.'),
  render: () =>
    html`<police-beta-banner
      review-by="2020-01-01"
      feedback-href="#feedback"
    ></police-beta-banner>`,
};

export const Open: Story = {
  ...said('The form, opened; the focus is on the first answer.'),
  render: withForm,
  play: async ({ canvasElement }) => (await harnessIn(canvasElement)).open(),
};

export const RatingMissing: Story = {
  ...said('Sent without a choice: said at the question.'),
  render: withForm,
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    await banner.open();
    banner.submit();
  },
};

export const WhatWillBeSent: Story = {
  ...said('Something personal was masked: shown before it goes.'),
  render: withForm,
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    await banner.open();
    banner.rate(3);
    banner.write('Please write to sam@example.org or call 07700 900123.');
    banner.submit();
    await banner.until(() => banner.review !== '');
  },
};

const rateAndSend: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const banner = await harnessIn(canvasElement);
  await banner.open();
  banner.rate(4);
  banner.write('The map helped.');
  banner.submit();
  await banner.until(() => banner.status !== '');
};

export const Sent: Story = {
  ...said('Accepted: the thanks, and a way to close.'),
  beforeEach: answered(status(201)),
  render: withForm,
  play: rateAndSend,
};

export const Failed: Story = {
  ...said('A fault at the endpoint: words and key are kept.'),
  beforeEach: answered(status(500)),
  render: withForm,
  play: rateAndSend,
};

export const Refused: Story = {
  ...said('422: something in it has to change.'),
  beforeEach: answered(status(422)),
  render: withForm,
  play: rateAndSend,
};

export const TooMany: Story = {
  ...said('429: to be tried again later.'),
  beforeEach: answered(status(429)),
  render: withForm,
  play: rateAndSend,
};

export const Slow: Story = {
  ...said('No answer for three seconds: still sending.'),
  beforeEach: answered(() => new Promise(() => {})),
  render: withForm,
  play: rateAndSend,
};

export const NotNow: Story = {
  ...said('Hidden on this page, with "Undo".'),
  render: () => phase('beta'),
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    banner.press('Not now');
    await banner.until(() => !banner.isShown);
  },
};
