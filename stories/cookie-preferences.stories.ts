import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/cookie-preferences/cookie-preferences.js';
import { CookiePreferencesHarness } from '../src/components/cookie-preferences/cookie-preferences.harness.js';
import readme from '../src/components/cookie-preferences/README.md?raw';
import { grant, usePolicy } from '../src/consent.js';
import {
  ignoreCookies,
  keepRecord,
  putFaultyPolicy,
  putNoPolicy,
  putPolicy,
} from './cookie-policy.js';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Cookie preferences',
  component: 'police-cookie-preferences',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'cookie-preferences') },
      story: { height: '40rem' },
    },
  },
  beforeEach: putPolicy,
  render: () => html`
    <police-cookie-preferences policy="#cookie-policy">
      <p>Choices need script.</p>
    </police-cookie-preferences>
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

const save = async (canvas: HTMLElement): Promise<void> => {
  const element = canvas.querySelector('police-cookie-preferences');
  if (!element) throw new Error('No element in the story');
  const form = new CookiePreferencesHarness(element);
  await until(() => form.form);
  form.choose('statistics', 'yes');
  form.save();
  await until(() => form.message);
};

export const Asking: Story = {
  ...said('No until granted; on until refused where the law allows.'),
};

export const AllowedEarlier: Story = {
  ...said('What was chosen on an earlier page is what shows.'),
  beforeEach: async () => {
    await usePolicy('#cookie-policy');
    await grant(['statistics', 'video']);
  },
};

export const Saved: Story = {
  ...said('After saving: said, in focus, until the page is left.'),
  play: ({ canvasElement }) => save(canvasElement),
};

export const RecordOfAChoice: Story = {
  ...said('What the browser keeps of an earlier choice, in words: to print, or to copy.'),
  beforeEach: keepRecord,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('police-cookie-preferences');
    if (!element) throw new Error('No element in the story');
    const form = new CookiePreferencesHarness(element);
    await until(() => form.receipt);
    form.openReceipt();
    await until(() => form.receiptLines.length > 0);
  },
};

export const NotSaved: Story = {
  ...said('The browser keeps no cookies.'),
  beforeEach: ignoreCookies,
  play: ({ canvasElement }) => save(canvasElement),
};

export const NoPolicy: Story = {
  tags: ['mistake'],
  ...said('The policy is not there: the page says that there is nothing to choose.'),
  beforeEach: putNoPolicy,
  render: () => html`<police-cookie-preferences policy="#no-policy"></police-cookie-preferences>`,
};

export const FaultyPolicy: Story = {
  tags: ['mistake'],
  ...said('A policy with a fault is not used; the console names the place in it.'),
  beforeEach: putFaultyPolicy,
  render: () => html`<police-cookie-preferences policy="#bad-policy"></police-cookie-preferences>`,
};
