import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/protected-characteristics/protected-characteristics.js';
import readme from '../src/components/protected-characteristics/README.md?raw';
import { ProtectedCharacteristics } from '../src/components/protected-characteristics/protected-characteristics.element.js';
import { ProtectedCharacteristicsHarness } from '../src/components/protected-characteristics/protected-characteristics.harness.js';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Protected characteristics',
  component: 'police-protected-characteristics',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'protected-characteristics') },
      story: { height: '32rem' },
    },
  },
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

const harnessIn = async (canvas: HTMLElement): Promise<ProtectedCharacteristicsHarness> => {
  const host = canvas.querySelector('police-protected-characteristics');
  if (!host) throw new Error('No element in the story');
  const harness = new ProtectedCharacteristicsHarness(host);
  await harness.settled();
  return harness;
};

export const Written: Story = {
  ...said('Only the tag: nine sections from the law data, in the language of the page.'),
  render: () => html`<police-protected-characteristics></police-protected-characteristics>`,
};

export const Pasted: Story = {
  ...said('Sections of the page’s own are enhanced and never replaced.'),
  render: () =>
    html`<police-protected-characteristics>
      <section id="race" lang="en">
        <h2>Race</h2>
        <p class="police-gist">
          Your skin colour, which country you belong to, or where your family comes from.
        </p>
        <details class="police-depth">
          <summary>More about race</summary>
          <p>Race includes colour, nationality, and ethnic or national origins.</p>
        </details>
      </section>
    </police-protected-characteristics>`,
};

export const OnePartOpen: Story = {
  ...said('`open="disability"`: the part is open from the start.'),
  render: () =>
    html`<police-protected-characteristics open="disability"></police-protected-characteristics>`,
};

export const AllShown: Story = {
  ...said('After “Show all details” was pressed: the words of the button have flipped.'),
  render: () => html`<police-protected-characteristics></police-protected-characteristics>`,
  play: async ({ canvasElement }) => {
    await (await harnessIn(canvasElement)).pressAll();
  },
};

export const Plain: Story = {
  tags: ['alike'],
  ...said('`plain`: everything shows, with nothing to press.'),
  render: () => html`<police-protected-characteristics plain></police-protected-characteristics>`,
};

export const HeadingLevelFour: Story = {
  tags: ['alike'],
  ...said('`heading-level="4"`, under a heading of level 3.'),
  render: () =>
    html`<h3>Who is protected</h3>
      <police-protected-characteristics heading-level="4"></police-protected-characteristics>`,
};

export const WithPartsOfTheForce: Story = {
  ...said(
    '`intro`, `outro`, and `race-local`: what this force does, right after the line on race.',
  ),
  render: () =>
    html`<police-protected-characteristics>
      <p slot="intro">We want our force to look like the people it serves.</p>
      <p slot="race-local">Our open evening for Black and Asian applicants is on 4 March.</p>
      <p slot="outro"><a href="#top">How to complain</a></p>
    </police-protected-characteristics>`,
};

export const PositiveActionHelpOnly: Story = {
  ...said(
    '`positive-action="s158"`: what positive action is, for a force that stops before anybody is chosen.',
  ),
  render: () =>
    html`<police-protected-characteristics
      positive-action="s158"
      open="positive-action positive-discrimination"
    ></police-protected-characteristics>`,
};

export const PositiveActionAndEqualCandidates: Story = {
  tags: ['alike'],
  ...said(
    '`positive-action="s158-s159"`: for a force that may also choose between equal candidates.',
  ),
  render: () =>
    html`<police-protected-characteristics
      positive-action="s158-s159"
      open="positive-action equal-candidates positive-discrimination"
    ></police-protected-characteristics>`,
};

export const HateCrime: Story = {
  ...said('`hate-crime="/report/hate-crime"`: how that list differs, and where to report.'),
  render: () =>
    html`<police-protected-characteristics
      hate-crime="/report/hate-crime"
      open="hate-crime"
    ></police-protected-characteristics>`,
};

export const AlsoTheLawRoundTheNine: Story = {
  tags: ['alike'],
  ...said(
    '`also="all"`: what the Act bans, the equality duty, what is not one of the nine, what changed lately.',
  ),
  render: () =>
    html`<police-protected-characteristics
      also="all"
      open="kinds-of-discrimination equality-duty outside-the-nine recent-changes"
    ></police-protected-characteristics>`,
};

export const NorthernIreland: Story = {
  ...said('`jurisdiction="ni"`: the nine groups of section 75, and what it asks for.'),
  render: () =>
    html`<police-protected-characteristics
      jurisdiction="ni"
      open="political-opinion section-75"
    ></police-protected-characteristics>`,
};

class WithoutData extends ProtectedCharacteristics {
  static override loadContent = () => Promise.reject(new TypeError('Failed to fetch'));
}

export const DataNotLoaded: Story = {
  ...said('The law data could not be fetched: the element says so and leads to the Act.'),
  render: () => {
    WithoutData.define('story-characteristics-without-data');
    return html`<story-characteristics-without-data></story-characteristics-without-data>`;
  },
};

export const UnknownValues: Story = {
  tags: ['mistake'],
  ...said('Values that are not known: the defaults hold, and the console names the ones that are.'),
  render: () =>
    html`<police-protected-characteristics
      heading-level="9"
      open="hope"
    ></police-protected-characteristics>`,
};
