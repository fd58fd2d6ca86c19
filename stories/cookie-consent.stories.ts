import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/cookie-consent/cookie-consent.js';
import { CookieConsentHarness } from '../src/components/cookie-consent/cookie-consent.harness.js';
import readme from '../src/components/cookie-consent/README.md?raw';
import { reset } from '../src/consent.js';
import { ignoreCookies, putPolicy } from './cookie-policy.js';

const meta: Meta = {
  title: 'Elements/Cookie consent',
  component: 'police-cookie-consent',
  tags: ['autodocs'],
  parameters: {
    docs: { description: { component: readme }, story: { inline: false, height: '22rem' } },
  },
  beforeEach: () => {
    putPolicy();
    reset();
    return reset;
  },
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
  ...said('After "Reject".'),
  play: async ({ canvasElement }) => {
    const banner = await bannerIn(canvasElement);
    banner.reject();
    await until(() => banner.message);
  },
};

export const Dialog: Story = {
  ...said('A choice for each category, in a native modal dialog.'),
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
