import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../src/components/cookie-consent/cookie-consent.harness.js';
import readme from '../src/components/cookie-consent/README.md?raw';
import { CookieAuditHarness } from '../src/components/cookie-consent/audit.harness.js';
import {
  ignoreCookies,
  putFaultyPolicy,
  putNoPolicy,
  putObjectionPolicy,
  putPolicy,
  putWordedPolicy,
} from './cookie-policy.js';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Cookie consent',
  component: 'police-cookie-consent',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'cookie-consent') },
      story: { height: '22rem' },
    },
  },
  beforeEach: putPolicy,
  render: () => html`
    <police-cookie-consent
      policy="#cookie-policy"
      notice-href="#notice"
      settings-href="#settings"
      reload-on-withdraw="off"
    ></police-cookie-consent>
    <p>The page goes on behind the banner.</p>
  `,
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

const until = async (test: () => unknown): Promise<void> => {
  while (!test()) await new Promise(requestAnimationFrame);
};

const bannerIn = async (canvas: HTMLElement): Promise<CookieConsentHarness> => {
  const element = canvas.querySelector('police-cookie-consent');
  if (!element) throw new Error('No element in the story');
  const banner = new CookieConsentHarness(element);
  await until(() => banner.region);
  return banner;
};

export const Asking: Story = { ...said('Nobody has answered yet.') };

export const Accepted: Story = {
  ...said('After "Accept": the message stays until it is hidden.'),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.accept();
    await until(() => banner.message);
  },
};

export const Rejected: Story = {
  tags: ['alike'],
  ...said('After "Reject".'),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.reject();
    await until(() => banner.message);
  },
};

export const Hidden: Story = {
  ...said('After "Hide this message": nothing is left.'),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.accept();
    await until(() => banner.message);
    banner.hide();
    await until(() => !banner.region);
  },
};

export const DialogOfOneWhoAccepted: Story = {
  tags: ['alike'],
  ...said('Opened again from a button of the site’s own: it shows what holds.'),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.accept();
    await until(() => banner.message);
    banner.hide();
    await until(() => !banner.region);
    await canvasElement.querySelector('police-cookie-consent')?.customise();
    await until(() => banner.dialog);
  },
};

export const Dialog: Story = {
  ...said(
    'A choice for each category, in a native modal dialog; one category is on until it is refused.',
  ),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.customise();
    await until(() => banner.dialog);
  },
};

export const Mixed: Story = {
  ...said('After a choice in the dialog: the message names it.'),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.customise();
    await until(() => banner.dialog);
    banner.radio('statistics', 'yes')?.click();
    banner.save();
    await until(() => banner.message);
  },
};

export const NotSaved: Story = {
  ...said('The browser keeps no cookies: the choice holds for this page, and can be tried again.'),
  beforeEach: ignoreCookies,
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.accept();
    await until(() => banner.message);
  },
};

export const WaysOn: Story = {
  ...said('Without a notice or a page of settings: no links, and the choices are in the dialog.'),
  render: () => html`
    <police-cookie-consent policy="#cookie-policy" reload-on-withdraw="off"></police-cookie-consent>
    <p>The page goes on behind the banner.</p>
  `,
};

export const OwnWords: Story = {
  tags: ['alike'],
  ...said(
    'The site opens with its own words; what is asked for follows from the policy all the same.',
  ),
  beforeEach: putWordedPolicy,
  render: () => html`
    <police-cookie-consent policy="#worded-policy" notice-href="#notice"></police-cookie-consent>
    <p>The page goes on behind the banner.</p>
  `,
};

export const ObjectionOnly: Story = {
  ...said('Nothing needs consent: the banner asks for none. It tells what is on, and takes a no.'),
  beforeEach: putObjectionPolicy,
  render: () => html`
    <police-cookie-consent
      policy="#objection-policy"
      notice-href="#notice"
      reload-on-withdraw="off"
    ></police-cookie-consent>
    <p>The page goes on behind the banner.</p>
  `,
};

export const Audit: Story = {
  // The mistakes are the page's; its panel follows a change of language a moment after the elements.
  tags: ['mistake', 'page-words'],
  // Left by the stories of the beta banner: the audit would list it.
  beforeEach: () => localStorage.removeItem('police-beta-hidden'),
  ...said(
    'For the web team, with `audit`: what this page does that the policy does not say. No visitor loads it.',
  ),
  render: () => html`
    <police-cookie-consent
      policy="#cookie-policy"
      notice-href="#notice"
      reload-on-withdraw="off"
      audit
    ></police-cookie-consent>
    <main>
      <p>The page goes on behind the banner.</p>
      <iframe
        title="A frame that does not wait"
        data-consent="video"
        src="about:blank"
        width="200"
      ></iframe>
      <iframe
        title="A frame with a slip"
        data-consent="films"
        data-src="about:blank"
        width="200"
      ></iframe>
    </main>
  `,
  play: async () => {
    const panel = new CookieAuditHarness(document);
    await until(() => panel.region?.querySelector('table'));
  },
};

export const NoPolicy: Story = {
  tags: ['mistake'],
  ...said('The policy is not there: nobody is asked, nothing optional runs, the console says why.'),
  beforeEach: putNoPolicy,
  render: () => html`
    <police-cookie-consent policy="#no-policy"></police-cookie-consent>
    <p>The page goes on; nothing optional runs.</p>
  `,
};

export const FaultyPolicy: Story = {
  tags: ['mistake'],
  ...said('A policy with a fault is not used; the console names the place in it.'),
  beforeEach: putFaultyPolicy,
  render: () => html`
    <police-cookie-consent policy="#bad-policy"></police-cookie-consent>
    <p>The page goes on; nothing optional runs.</p>
  `,
};
