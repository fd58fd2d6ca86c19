import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/quick-exit/quick-exit.js';
import readme from '../src/components/quick-exit/README.md?raw';
import { withSaid } from './said.js';

const WEATHER = 'https://www.bbc.co.uk/weather';

/** What the guard leaves on the root element; the guard itself would really leave. */
const root = document.documentElement as HTMLElement & { police?: number | undefined };

const meta: Meta = {
  title: 'Elements/Quick exit',
  component: 'police-quick-exit',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'quick-exit') },
      story: { height: '12rem' },
    },
  },
  beforeEach: () => {
    root.police = 1;
  },
  decorators: [
    story => html`
      <p lang="en" dir="ltr">
        In Storybook neither the link nor a key leaves. The demo site is the place to try that.
      </p>
      ${story()}
    `,
  ],
};
export default meta;

type Story = StoryObj;

/** The recommended HTML: the site's own link, at the bottom of the screen. */
export const Recommended: Story = {
  tags: ['page-words'],
  render: (_, { globals }) => html`
    <police-quick-exit>
      <a href=${WEATHER} rel="noreferrer noopener"
        >${globals['language'] === 'cy' ? 'Gadael y wefan hon' : 'Leave this site'}</a
      >
    </police-quick-exit>
  `,
};

/** No link given: the element writes it, in the language of the page. */
export const WithoutALink: Story = {
  tags: ['alike'],
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
  tags: ['alike'],
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

/** Every tab of the site where this is set leaves with it. */
export const AllTabs: Story = {
  tags: ['alike'],
  render: () => html`<police-quick-exit all-tabs></police-quick-exit>`,
};

/** The guard is not in the head: the element works, and the console names what is missing. */
export const GuardMissing: Story = {
  tags: ['mistake'],
  beforeEach: () => {
    root.police = undefined;
  },
  render: () => html`<police-quick-exit></police-quick-exit>`,
};

/** Values that are not known: the defaults hold, and the console names the ones that are. */
export const UnknownValues: Story = {
  tags: ['mistake'],
  render: () => html`<police-quick-exit position="left" shortcut="enter"></police-quick-exit>`,
};
