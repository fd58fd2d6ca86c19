import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/cookie-table/cookie-table.js';
import readme from '../src/components/cookie-table/README.md?raw';
import { putNoPolicy, putPolicy } from './cookie-policy.js';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Cookie table',
  component: 'police-cookie-table',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'cookie-table') },
      story: { height: '40rem' },
    },
  },
  beforeEach: putPolicy,
  render: () => html`<police-cookie-table policy="#cookie-policy"></police-cookie-table>`,
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

export const Everything: Story = { ...said('Every category that keeps something.') };

export const OneCategory: Story = {
  ...said('One category, beside a text about it.'),
  render: () =>
    html`<police-cookie-table policy="#cookie-policy" category="statistics"></police-cookie-table>`,
};

export const NoPolicy: Story = {
  tags: ['mistake'],
  ...said('The policy is not there: what the page has inside the tag shows.'),
  beforeEach: putNoPolicy,
  render: () => html`
    <police-cookie-table policy="#no-policy">
      <p>Call 101 to ask what this site keeps on your device.</p>
    </police-cookie-table>
  `,
};
