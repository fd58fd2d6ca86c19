import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import '../src/components/enquiry-form/enquiry-form.js';
import everyKind from '../docs/integration/enquiry-form.json?raw';
import community from '../docs/integration/forms/community.json?raw';
import interest from '../docs/integration/forms/interest.json?raw';
import readme from '../src/components/enquiry-form/README.md?raw';
import { EnquiryFormHarness } from '../src/components/enquiry-form/enquiry-form.harness.js';
import type { Answer } from './answers.js';
import { answered, halfWay, offline } from './answers.js';
import { withSaid } from './said.js';

const meta: Meta = {
  title: 'Elements/Enquiry form',
  component: 'police-enquiry-form',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: { component: withSaid(readme, 'enquiry-form') },
      story: { height: '40rem' },
    },
  },
  beforeEach: answered({ status: 201, body: { reference: 'ABCD1234' } }),
  render: () => html`
    <police-enquiry-form action="/enquiries" privacy-href="#privacy">
      <p slot="help">You can also call <a href="tel:101">101</a>.</p>
    </police-enquiry-form>
  `,
};
export default meta;

type Story = StoryObj;

const said = (story: string): Pick<Story, 'parameters'> => ({
  parameters: { docs: { description: { story } } },
});

/** Waits for what a story is to show, at most ten seconds. */
const until = async (isSo: () => unknown): Promise<void> => {
  for (const end = Date.now() + 10_000; !isSo();) {
    if (Date.now() > end) throw new Error('The story did not come to its end.');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};

const formIn = (canvas: HTMLElement): Promise<EnquiryFormHarness> => {
  const host = canvas.querySelector('police-enquiry-form');
  if (!host) throw new Error('No element in the story');
  return new EnquiryFormHarness(host).ready();
};

/** A story whose message was sent, to an endpoint that answers so. */
const sent = (
  story: string,
  answer: Answer,
  state: EnquiryFormHarness['state'],
): Pick<Story, 'parameters' | 'beforeEach' | 'play'> => ({
  ...said(story),
  beforeEach: answered(answer),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.type('message', 'When is your next open day?');
    form.send();
    await form.reached(state);
    // Said only of what takes longer.
    if (state === 'sending') await until(() => form.announced);
  },
});

export const Idle: Story = {
  ...said('Only the tag, with an action and a privacy notice: the default form.'),
};

export const Invalid: Story = {
  ...said(
    'Checked and found wrong: the summary has the focus, the same words stand by the fields.',
  ),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.choose('reply_by', 'email');
    form.send();
    await form.reached('invalid');
  },
};

export const Counted: Story = {
  ...said('More than 2,000 characters: the count says so and nothing stops the typing.'),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.type('message', 'a'.repeat(2012));
  },
};

export const Sending: Story = sent(
  'On its way; the endpoint has not answered.',
  'never',
  'sending',
);

export const Waiting: Story = sent(
  'The endpoint is busy and asks to wait: a countdown that can be cut short or stopped.',
  { status: 503, retryAfter: '120' },
  'waiting',
);

export const InProgress: Story = {
  tags: ['alike'],
  ...sent(
    'Answered with 409: an earlier try is still being worked on.',
    { status: 409, retryAfter: '120' },
    'waiting',
  ),
};

export const Stopped: Story = {
  tags: ['alike'],
  ...said('The wait was stopped: the form is back as it was, with what was typed.'),
  beforeEach: answered({ status: 503, retryAfter: '120' }),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.type('message', 'When is your next open day?');
    form.send();
    await form.reached('waiting');
    form.panel?.querySelector<HTMLElement>('[data-act="stop"]')?.click();
    await form.reached('idle');
  },
};

export const Offline: Story = {
  tags: ['alike'],
  ...sent('No network: kept, and sent by itself when it is back.', 'offline', 'waiting'),
  beforeEach: offline,
};

export const NotReached: Story = {
  tags: ['alike'],
  ...sent(
    'The endpoint could not be reached: tried again after a countdown.',
    'offline',
    'waiting',
  ),
};

export const Unsure: Story = sent(
  'An answer without a reference: it may have arrived, and sending again is safe.',
  { status: 200 },
  'unsure',
);

export const UnsureElsewhere: Story = {
  tags: ['alike'],
  ...sent(
    'The endpoint is on another site: the form can also be posted there by itself.',
    { status: 200 },
    'unsure',
  ),
  render: () => html`
    <police-enquiry-form action="https://enquiries.example/" privacy-href="#privacy">
      <p slot="help">You can also call <a href="tel:101">101</a>.</p>
    </police-enquiry-form>
  `,
};

export const TooLarge: Story = {
  tags: ['alike'],
  ...sent(
    'Answered with 413: what has to be shorter, and that nothing is lost.',
    { status: 413 },
    'rejected',
  ),
};

export const Rejected: Story = sent(
  'The endpoint names errors: one of a field, one of the whole form.',
  {
    status: 422,
    body: {
      type: '/problems/validation',
      errors: [
        { name: 'message', code: 'too-long' },
        { name: 'all', detail: 'Too many messages' },
      ],
    },
  },
  'rejected',
);

export const Fault: Story = sent(
  'A fault of the endpoint: everything is kept, other ways to get in touch are shown.',
  { status: 500 },
  'rejected',
);

export const ArrivedBefore: Story = sent(
  'The key has arrived before with other content: the visitor chooses.',
  { status: 422, body: { type: '/problems/key-reused', reference: 'WMP-0001' } },
  'rejected',
);

export const Sent: Story = sent(
  'Accepted: the receipt stands in place of the form.',
  { status: 201, body: { reference: 'ABCD1234' } },
  'sent',
);

export const SentNotRead: Story = {
  tags: ['alike'],
  ...sent(
    'Answered with 202: arrived, not yet read.',
    { status: 202, body: { reference: 'ABCD1234' } },
    'sent',
  ),
};

/** A form with what comes before and after the fields. */
const withSteps = (attributes: TemplateResult): Pick<Story, 'render'> => ({
  render: () => attributes,
});

export const Review: Story = {
  ...said('With `review`: the answers once more before they are sent, each with a way back.'),
  ...withSteps(html`
    <police-enquiry-form action="/enquiries" privacy-href="#privacy" review></police-enquiry-form>
  `),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.type('name', 'Siân O’Brien-Nkemelu');
    form.type('message', 'When is your next open day?\nIs there room for a wheelchair?');
    form.choose('reply_by', 'none');
    form.send();
    await form.reached('review');
  },
};

export const Draft: Story = {
  ...said('With `draft="session"`: once somebody writes, a notice says what is kept.'),
  ...withSteps(html`
    <police-enquiry-form
      action="/enquiries"
      privacy-href="#privacy"
      draft="session"
    ></police-enquiry-form>
  `),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.field('message').focus();
    await until(() => form.draft);
    form.draft?.querySelector('button')?.focus();
  },
};

const equality = withSteps(html`
  <police-enquiry-form
    action="/enquiries"
    privacy-href="#privacy"
    equality="/equality"
    equality-nation="wales"
  ></police-enquiry-form>
`);

const offered = async (canvas: HTMLElement): Promise<EnquiryFormHarness> => {
  const form = await formIn(canvas);
  form.type('message', 'When is your next open day?');
  form.send();
  await form.reached('sent');
  await until(() => form.equality);
  return form;
};

export const EqualityOffered: Story = {
  tags: ['alike'],
  ...said('With `equality`: the receipt offers questions, which nobody has to answer.'),
  ...equality,
  play: async ({ canvasElement }) => {
    await offered(canvasElement);
  },
};

export const EqualityQuestions: Story = {
  ...said('The questions, here with the lists of Wales; the receipt stays round them.'),
  ...equality,
  play: async ({ canvasElement }) => {
    const form = await offered(canvasElement);
    form.equality?.querySelector<HTMLElement>('[data-act="yes"]')?.click();
    await until(() => form.equality?.querySelector('form'));
  },
};

/** A device that never gets anywhere, so that the story stands still. */
const idleWorker = (): (() => void) => {
  const own = window.Worker;
  Object.assign(window, {
    Worker: class {
      postMessage(): void {}
      terminate(): void {}
    },
  });
  return () => Object.assign(window, { Worker: own });
};

const asksForWork: Answer = {
  status: 403,
  body: { challenge: { token: 'story', bits: 20 } },
};

export const Checking: Story = {
  tags: ['alike'],
  ...sent(
    'The endpoint asks for proof of work: the device does it, and there is a way round.',
    asksForWork,
    'waiting',
  ),
  beforeEach: () => {
    const undo = [answered(asksForWork)(), idleWorker()];
    return () => undo.forEach(back => back());
  },
};

export const OwnFields: Story = {
  ...said('Fields from a JSON configuration in the page, in two languages.'),
  render: () => html`
    <police-enquiry-form action="/visits">
      <script type="application/json">
        {
          "help": { "phone": "01632 960 001", "email": "visits@example.org" },
          "fields": [
            {
              "name": "group",
              "type": "text",
              "label": { "en": "Your group", "cy": "Eich grŵp" },
              "required": true
            },
            {
              "name": "agree",
              "type": "checkbox",
              "label": { "en": "You may call us", "cy": "Cewch ein ffonio" }
            }
          ]
        }
      </script>
    </police-enquiry-form>
  `,
};

/** A form of a force's own questions, as it stands in a file. */
const asConfigured = (json: string): Pick<Story, 'render'> => ({
  render: () => html`
    <police-enquiry-form action="/enquiries" privacy-href="#privacy">
      <script type="application/json">
        ${json}
      </script>
    </police-enquiry-form>
  `,
});

export const EveryKind: Story = {
  ...said(
    'Every kind of field, sent with a month that is none: the box that is wrong is marked, and the question that hangs on "At our place" shows.',
  ),
  ...asConfigured(everyKind),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.choose('place', 'yours');
    for (const value of ['fraud', 'roads', 'work']) form.choose('about', value);
    form.type('visit-day', '31');
    form.type('visit-month', '13');
    form.type('visit-year', '2099');
    form.send();
    await form.reached('invalid');
  },
};

export const Interest: Story = {
  ...said(
    'An interest in working for the force: checkboxes, a date once "An open day" is ticked, consent.',
  ),
  ...asConfigured(interest),
};

export const TwoTopics: Story = {
  tags: ['alike'],
  ...said('Two topics, each with its own questions; here the second was chosen.'),
  ...asConfigured(community),
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form.choose('topic', 'document');
  },
};

export const AuthorsHtml: Story = {
  ...said('A form that an author wrote by hand: checked, counted and sent all the same.'),
  render: () => html`
    <police-enquiry-form>
      <p class="police-emergency">In an emergency call <a href="tel:999">999</a>.</p>
      <form action="/enquiries" method="post">
        <label for="own-message">Your message</label>
        <textarea
          id="own-message"
          class="police-input"
          name="message"
          required
          data-limit="500"
        ></textarea>
        <button class="police-button">Send</button>
      </form>
    </police-enquiry-form>
  `,
};

const withFiles = () => html`
  <police-enquiry-form action="/enquiries">
    <script type="application/json">
      {
        "fields": [
          {
            "name": "message",
            "type": "textarea",
            "label": { "en": "Your message", "cy": "Eich neges" },
            "required": true
          },
          {
            "name": "files",
            "type": "file",
            "label": { "en": "Files that help", "cy": "Ffeiliau sy’n helpu" },
            "accept": [".pdf", ".jpg", ".heic"]
          }
        ]
      }
    </script>
  </police-enquiry-form>
`;

const file = (name: string, size: number): File => new File([new Uint8Array(size)], name);

/** A form whose message is written, and whose half for files is there. */
const readyForFiles = async (canvas: HTMLElement): Promise<EnquiryFormHarness> => {
  const form = await formIn(canvas);
  form.type('message', 'When is your next open day?');
  await form.readyForFiles();
  return form;
};

export const FilesInvalid: Story = {
  ...said('Files were chosen, one of a kind that is not taken: said by name, each can be removed.'),
  render: withFiles,
  play: async ({ canvasElement }) => {
    const form = await readyForFiles(canvasElement);
    const long = `${'a-very-long-name-'.repeat(6)}.pdf`;
    form.chooseFiles('files', file('letter.pdf', 34_000), file('film.exe', 900), file(long, 90));
    form.send();
    await form.reached('invalid');
  },
};

export const FilesSending: Story = {
  ...said('Files on their way: how far they are, and a way to stop.'),
  render: withFiles,
  beforeEach: halfWay,
  play: async ({ canvasElement }) => {
    const form = await readyForFiles(canvasElement);
    form.chooseFiles('files', file('letter.pdf', 34_000));
    form.send();
    await form.reached('sending');
    await form.hasSent(40);
    await until(() => form.announced);
  },
};
