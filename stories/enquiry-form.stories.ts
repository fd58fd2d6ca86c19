import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/enquiry-form/enquiry-form.js';
import readme from '../src/components/enquiry-form/README.md?raw';
import { EnquiryFormHarness } from '../src/components/enquiry-form/enquiry-form.harness.js';
import type { Answer } from './answers.js';
import { answered, offline } from './answers.js';
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

export const AuthorsHtml: Story = {
  ...said('A form that an author wrote by hand: checked, counted and sent all the same.'),
  render: () => html`
    <police-enquiry-form>
      <p class="police-emergency">In an emergency call <a href="tel:999">999</a>.</p>
      <form action="/enquiries" method="post">
        <label for="own-message">Your message</label>
        <textarea id="own-message" name="message" required data-limit="500"></textarea>
        <button class="police-button">Send</button>
      </form>
    </police-enquiry-form>
  `,
};
