import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/term/term.js';
import { TermHarness } from '../src/components/term/term.harness.js';
import readme from '../src/components/term/README.md?raw';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Term',
  component: 'police-term',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'term') },
      story: { height: '16rem' },
    },
  },
  render: () =>
    html`<p>
      Nobody is stopped and searched because of their
      <police-term ref="race"><a href="#race">race</a></police-term
      >, their
      <police-term ref="religion-or-belief"><a href="#religion-or-belief">religion</a></police-term>
      or their age. If you think that you were, tell us.
    </p>`,
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

const openFirst: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const host = canvasElement.querySelector('police-term');
  if (!host) throw new Error('No element in the story');
  await host.updateComplete;
  await new TermHarness(host).open();
};

export const Closed: Story = {
  ...said('Two words that can be pressed. Nothing has been fetched.'),
};

export const Open: Story = {
  ...said('After a press: the name, the one line, and a link to the whole.'),
  play: openFirst,
};

export const WordWithoutLink: Story = {
  tags: ['alike'],
  ...said('A word round which the author has put no link: nothing to follow.'),
  render: () =>
    html`<p>
      You are protected because of
      <police-term ref="pregnancy-and-maternity">pregnancy and maternity</police-term>.
    </p>`,
  play: openFirst,
};

export const FurtherPart: Story = {
  tags: ['alike'],
  ...said('`ref="positive-action"`: what else the law data explains.'),
  render: () =>
    html`<p>
      We take
      <police-term ref="positive-action"
        ><a href="#positive-action">positive action</a></police-term
      >
      when we look for new officers.
    </p>`,
  play: openFirst,
};

export const NorthernIreland: Story = {
  tags: ['alike'],
  ...said('`jurisdiction="ni"`: a group of section 75.'),
  render: () =>
    html`<p>
      We think of people with
      <police-term jurisdiction="ni" ref="dependants"
        ><a href="#dependants">dependants</a></police-term
      >
      when we plan our shifts.
    </p>`,
  play: openFirst,
};

export const UnknownRef: Story = {
  tags: ['mistake'],
  ...said('A mistake of the author: the link stays a link, and the console names what is known.'),
  render: () =>
    html`<p>
      Our <police-term ref="hope"><a href="#hope">hope</a></police-term
      >.
    </p>`,
};
