import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/consent-gate/consent-gate.js';
import { ConsentGateHarness } from '../src/components/consent-gate/consent-gate.harness.js';
import readme from '../src/components/consent-gate/README.md?raw';
import { reset, usePolicy } from '../src/consent.js';
import { putPolicy } from './cookie-policy.js';

const meta: Meta = {
  title: 'Elements/Consent gate',
  component: 'police-consent-gate',
  tags: ['autodocs'],
  parameters: {
    docs: { description: { component: readme }, story: { inline: false, height: '24rem' } },
  },
  beforeEach: async () => {
    putPolicy();
    await usePolicy('#cookie-policy');
    reset();
    return reset;
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

export const Closed: Story = { ...said('The link, and two ways to open it here.') };

export const Open: Story = {
  ...said('After "Show it this time".'),
  play: ({ canvasElement }) => {
    const element = canvasElement.querySelector('police-consent-gate');
    if (element) new ConsentGateHarness(element).showOnce();
  },
};

export const UnknownCategory: Story = {
  ...said('A mistake of the author: the link alone, and a line in the console.'),
  render: () => html`
    <police-consent-gate category="films">
      <a href="#film">Watch our film on another site</a>
      <template><iframe title="Our film" src="about:blank"></iframe></template>
    </police-consent-gate>
  `,
};
