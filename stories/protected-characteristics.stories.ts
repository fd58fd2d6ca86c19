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
  // The other eight are named in the console as missing.
  tags: ['mistake'],
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

export const InOtherForms: Story = {
  ...said(
    '`disability-local`, `-easy-read`, `-bsl` and `-audio`: the force’s own words, and the same to read easily, to see signed and to hear.',
  ),
  render: () =>
    html`<police-protected-characteristics>
      <p slot="disability-audio"><a href="#listen">Listen: disability, with a transcript</a></p>
      <p slot="disability-bsl"><a href="#bsl">In BSL: disability</a></p>
      <p slot="disability-easy-read"><a href="#easy">Easy read: disability</a></p>
      <p slot="disability-local">As at 1 November 2026: tell us before a visit what you need.</p>
    </police-protected-characteristics>`,
};

const filtered = (words: string): Pick<Story, 'render' | 'play'> => ({
  render: () => html`<police-protected-characteristics filter></police-protected-characteristics>`,
  play: async ({ canvasElement }) => {
    const harness = await harnessIn(canvasElement);
    await harness.findAndHear(words);
  },
});

export const Filter: Story = {
  ...said('`filter`: a field that finds words of the list, in English and in Welsh.'),
  render: () => html`<police-protected-characteristics filter></police-protected-characteristics>`,
};

export const FilterFound: Story = {
  ...said('After “marriage” was typed: what has the word stays, and the count is said.'),
  ...filtered('marriage'),
};

export const FilterNothingFound: Story = {
  ...said('Nothing has the words: the element says so and offers the whole list.'),
  ...filtered('xyzzy'),
};

export const LinkCopied: Story = {
  ...said('`copy-links`: an open part has a button that copies the link to it, and says so.'),
  render: () =>
    html`<police-protected-characteristics
      copy-links
      open="race"
    ></police-protected-characteristics>`,
  play: async ({ canvasElement }) => {
    // A test's browser gives no clipboard to a page that nobody has touched.
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    const harness = await harnessIn(canvasElement);
    const status = harness.copyStatus('race');
    const told = new Promise(resolve => {
      if (status) new MutationObserver(resolve).observe(status, { childList: true });
    });
    harness.copyButton('race')?.click();
    await told;
    Reflect.deleteProperty(navigator, 'clipboard');
  },
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

export const SectionsMixedUp: Story = {
  tags: ['mistake'],
  ...said(
    'Sections that are missing, doubled and renamed, and a slot of no section: all is shown, and the console names each.',
  ),
  render: () =>
    html`<police-protected-characteristics>
      <section id="sex" lang="en">
        <h2>Sex</h2>
        <p class="police-gist">Whether you are a man or a woman.</p>
        <details class="police-depth">
          <summary>More about sex</summary>
          <p>Men and women are both protected.</p>
        </details>
      </section>
      <section id="age" lang="en">
        <h2>Age</h2>
        <p class="police-gist">How old you are, or the age group you are in.</p>
      </section>
      <section id="height" lang="en">
        <h2>Height</h2>
        <p class="police-gist">This is no characteristic of the Act.</p>
      </section>
      <p slot="weight-local">A part of no section.</p>
    </police-protected-characteristics>`,
};
