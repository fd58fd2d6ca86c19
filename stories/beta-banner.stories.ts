import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/beta-banner/beta-banner.js';
import { BetaBannerHarness } from '../src/components/beta-banner/beta-banner.harness.js';
import readme from '../src/components/beta-banner/README.md?raw';
import { renderBetaBanner } from '../src/render.js';
import { answered, offline } from './answers.js';
import { withSaid } from './said.js';

const ENDPOINT = '/feedback-of-the-story';
const HIDDEN = 'police-beta-hidden';

const meta: Meta = {
  title: 'Elements/Beta banner',
  component: 'police-beta-banner',
  tags: ['autodocs'],
  parameters: { docs: { description: { component: withSaid(readme, 'beta-banner') } } },
  beforeEach: () => {
    const stop = answered({ status: 201 })();
    // What "Not now" stored in one story must not hide the others.
    localStorage.removeItem(HIDDEN);
    return () => {
      stop();
      localStorage.removeItem(HIDDEN);
    };
  },
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

const harnessIn = async (canvas: HTMLElement): Promise<BetaBannerHarness> => {
  const banner = canvas.querySelector('police-beta-banner');
  if (!banner) throw new Error('No banner in the story');
  await banner.updateComplete;
  return new BetaBannerHarness(banner);
};

const phase = (name: string) =>
  html`<police-beta-banner phase=${name} feedback-href="#feedback"></police-beta-banner>`;

const withForm = () =>
  html`<police-beta-banner
    feedback-href="#feedback"
    feedback-endpoint=${ENDPOINT}
  ></police-beta-banner>`;

/** As a site pastes it, with all that it may hold. */
const printed = (
  config: Parameters<typeof renderBetaBanner>[0],
  globals: Record<string, unknown>,
) => {
  const lang = globals['language'] === 'cy' ? 'cy' : 'en';
  const markup = renderBetaBanner(config, lang);
  return html`${new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild}`;
};

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

export const Alpha: Story = {
  tags: ['alike'],
  ...said('First ideas.'),
  render: () => phase('alpha'),
};

export const PrivateBeta: Story = {
  tags: ['alike'],
  ...said('A small group was asked.'),
  render: () => phase('private-beta'),
};

export const LiveTrial: Story = {
  tags: ['alike'],
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
  tags: ['mistake'],
  ...said('`review-by` is over: no time is promised; the console says so once.'),
  render: () =>
    html`<police-beta-banner
      review-by="2020-01-01"
      feedback-href="#feedback"
    ></police-beta-banner>`,
};

const CHANGES = {
  en: ['May 2026: 41 people told us that the search found nothing. It looks inside documents now.'],
  cy: [
    'Mai 2026: dywedodd 41 o bobl nad oedd y chwilio yn dod o hyd i ddim. Mae bellach yn edrych y tu mewn i ddogfennau.',
  ],
};

export const WhatChanged: Story = {
  ...said('What changed because of what people said, folded out: the site’s own sentences.'),
  tags: ['page-words'],
  render: (_, { globals }) =>
    printed(
      {
        ...{ feedbackEndpoint: ENDPOINT, feedbackHref: '#feedback', oldServiceHref: '#old' },
        changes: CHANGES[globals['language'] === 'cy' ? 'cy' : 'en'],
      },
      globals,
    ),
  play: async ({ canvasElement }) => {
    await harnessIn(canvasElement);
    const changes = canvasElement.querySelector<HTMLDetailsElement>('.police-beta-changes');
    if (changes) changes.open = true;
  },
};

const answerYes: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const banner = await harnessIn(canvasElement);
  banner.answer('yes');
  await banner.until(() => banner.answered !== '');
};

export const OnePress: Story = {
  ...said(
    'One press answered: the thanks stand in the place of the question, the answer is marked.',
  ),
  render: withForm,
  play: answerYes,
};

export const OnePressFailed: Story = {
  ...said('It was not accepted: no answer is marked, and the same press tries again.'),
  beforeEach: answered({ status: 500 }),
  render: withForm,
  play: answerYes,
};

export const MoreWords: Story = {
  ...said('After one press the form asks for words only; they take the place of that answer.'),
  render: withForm,
  play: async context => {
    await answerYes(context);
    await (await harnessIn(context.canvasElement)).open();
  },
};

export const Open: Story = {
  ...said('The form, opened; the focus is on the first answer.'),
  render: withForm,
  play: async ({ canvasElement }) => (await harnessIn(canvasElement)).open(),
};

export const FormInThePage: Story = {
  ...said('As printed for a site without a feedback page: the form folds out with no script, too.'),
  render: (_, { globals }) => printed({ feedbackEndpoint: ENDPOINT }, globals),
  tags: ['page-words'],
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    await banner.open();
  },
};

export const Reasons: Story = {
  ...said('“Say why” unfolded, one reason ticked.'),
  render: withForm,
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    await banner.open();
    const why = banner.form?.querySelector('details');
    if (why) why.open = true;
    banner.tick('not-found');
  },
};

export const TooLong: Story = {
  ...said('More than 1,200 characters: counted, and said at the field on sending.'),
  render: withForm,
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    await banner.open();
    banner.rate(2);
    banner.write('Too long. '.repeat(125));
    banner.submit();
  },
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
  render: withForm,
  play: rateAndSend,
};

export const Failed: Story = {
  ...said('A fault at the endpoint: words and key are kept.'),
  beforeEach: answered({ status: 500 }),
  render: withForm,
  play: rateAndSend,
};

export const Refused: Story = {
  tags: ['alike'],
  ...said('422: something in it has to change.'),
  beforeEach: answered({ status: 422 }),
  render: withForm,
  play: rateAndSend,
};

export const TooMany: Story = {
  tags: ['alike'],
  ...said('429: to be tried again later.'),
  beforeEach: answered({ status: 429 }),
  render: withForm,
  play: rateAndSend,
};

export const Offline: Story = {
  tags: ['alike'],
  ...said('No network: words and key are kept, to be sent when it is back.'),
  beforeEach: offline,
  render: withForm,
  play: rateAndSend,
};

export const Unsure: Story = {
  tags: ['alike'],
  ...said('409: the first try may still be worked on, and sending again is safe.'),
  beforeEach: answered({ status: 409 }),
  render: withForm,
  play: rateAndSend,
};

export const Slow: Story = {
  ...said('No answer for three seconds: still sending.'),
  beforeEach: answered('never'),
  render: withForm,
  play: rateAndSend,
};

export const NotNow: Story = {
  ...said('Hidden on this page, with "Undo".'),
  render: () => phase('beta'),
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    banner.hideButton.click();
    await banner.until(() => !banner.isShown);
  },
};

export const NotNowForThisPage: Story = {
  tags: ['alike'],
  ...said('`hide-days="0"`, or nothing can be stored: hidden on this page only, and said so.'),
  render: () =>
    html`<police-beta-banner hide-days="0" feedback-href="#feedback"></police-beta-banner>`,
  play: async ({ canvasElement }) => {
    const banner = await harnessIn(canvasElement);
    banner.hideButton.click();
    await banner.until(() => !banner.isShown);
  },
};

export const HiddenEarlier: Story = {
  ...said('“Not now” was chosen on an earlier page: nothing shows.'),
  beforeEach: () => localStorage.setItem(HIDDEN, `beta ${Date.now() + 86_400_000}`),
  render: () => phase('beta'),
};

export const UnknownPhase: Story = {
  tags: ['mistake'],
  ...said('A phase that is not known is shown as a beta, and the console names the ones that are.'),
  render: () => phase('gamma'),
};
