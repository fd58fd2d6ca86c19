import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/quick-exit/quick-exit.js';
import readme from '../src/components/quick-exit/README.md?raw';

const WEATHER = 'https://www.bbc.co.uk/weather';

const meta: Meta = {
  title: 'Elements/Quick exit',
  component: 'police-quick-exit',
  tags: ['autodocs'],
  parameters: { docs: { description: { component: readme } } },
};
export default meta;

type Story = StoryObj;

/** The recommended HTML: the site's own link, at the bottom of the screen. It really leaves. */
export const Recommended: Story = {
  render: () => html`
    <police-quick-exit>
      <a href=${WEATHER} rel="noreferrer noopener">Leave this site</a>
    </police-quick-exit>
  `,
};

/** No link given: the element writes it, in the language of the page. */
export const WithoutALink: Story = {
  render: () => html`<police-quick-exit></police-quick-exit>`,
};

/** With a link to the page that says what leaving can't do. */
export const WithASafetyPage: Story = {
  render: () => html`<police-quick-exit safety-href="#safety"></police-quick-exit>`,
};

/** At the top of the screen. */
export const AtTheTop: Story = {
  render: () => html`<police-quick-exit position="top"></police-quick-exit>`,
};

/** In the flow of the page, for a second one beside a form. */
export const InThePage: Story = {
  render: () => html`<police-quick-exit position="static"></police-quick-exit>`,
};

/** Two presses of Escape or three of Shift; the hint names both. */
export const OtherShortcuts: Story = {
  render: () => html`<police-quick-exit shortcut="escape-2 shift-3"></police-quick-exit>`,
};

/** No key at all: the link alone. */
export const NoShortcut: Story = {
  render: () => html`<police-quick-exit shortcut="none"></police-quick-exit>`,
};

/** Words of the site's own for the link and the hint. */
export const OwnWords: Story = {
  render: () => html`
    <police-quick-exit>
      <a href=${WEATHER} rel="noreferrer noopener">Hide this page</a>
      <span slot="hint">Esc hides this page too.</span>
      <a slot="safety" href="#safety">Keep safe online</a>
    </police-quick-exit>
  `,
};
