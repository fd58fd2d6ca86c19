import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/consent-gate/consent-gate.js';
import { ConsentGateHarness } from '../src/components/consent-gate/consent-gate.harness.js';
import readme from '../src/components/consent-gate/README.md?raw';
import { grant, usePolicy } from '../src/consent.js';
import { ignoreCookies, putPolicy } from './cookie-policy.js';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Consent gate',
  component: 'police-consent-gate',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'consent-gate') },
      story: { height: '24rem' },
    },
  },
  beforeEach: async () => {
    const forget = await putPolicy();
    await usePolicy('#cookie-policy');
    return forget;
  },
  render: () => html`
    <police-consent-gate category="video" service="films">
      <a href="#film">Watch our film on another site</a>
      <template>
        <iframe title="Our film" src="about:blank" width="560" height="315"></iframe>
      </template>
    </police-consent-gate>
  `,
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

const gateIn = async (canvas: HTMLElement): Promise<ConsentGateHarness> => {
  const element = canvas.querySelector('police-consent-gate');
  if (!element) throw new Error('No element in the story');
  await element.updateComplete;
  return new ConsentGateHarness(element);
};

export const Closed: Story = { ...said('The link, and two ways to open it here.') };

export const Open: Story = {
  ...said('After "Show it this time".'),
  play: async ({ canvasElement }) => (await gateIn(canvasElement)).showOnce(),
};

export const Always: Story = {
  ...said('After "Always allow".'),
  play: async ({ canvasElement }) => (await gateIn(canvasElement)).allowAlways(),
};

export const AllowedEarlier: Story = {
  ...said('Allowed on an earlier page: open from the start, and nothing takes the focus.'),
  beforeEach: async () => {
    await grant(['video']);
  },
};

export const NotSaved: Story = {
  ...said('The browser keeps no cookies: allowed for now, and said so.'),
  beforeEach: ignoreCookies,
  play: async ({ canvasElement }) => (await gateIn(canvasElement)).allowAlways(),
};

export const UnknownCategory: Story = {
  tags: ['mistake'],
  ...said('A mistake of the author: the link alone, and a line in the console.'),
  render: () => html`
    <police-consent-gate category="films">
      <a href="#film">Watch our film on another site</a>
      <template><iframe title="Our film" src="about:blank"></iframe></template>
    </police-consent-gate>
  `,
};
