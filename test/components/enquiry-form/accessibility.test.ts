import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { expectAccessible } from '../../support/axe.js';
import { emulateMedia, forcedColours, print, resetMedia } from '../../support/emulation.js';
import { addTestLanguages, RIGHT_TO_LEFT } from '../../support/languages.js';
import { resetPage, setPageLanguage } from '../../support/page.js';
import { accepted, bareForm, json, replyWith, restoreFetch } from './support.js';

type State = [name: string, reach: (form: EnquiryFormHarness) => Promise<void>];

const send = (form: EnquiryFormHarness): void => {
  form.type('message', 'Hello');
  form.send();
};

const states: State[] = [
  ['idle', () => Promise.resolve()],
  [
    'review',
    async form => {
      form.host.setAttribute('review', '');
      send(form);
      await form.reached('review');
    },
  ],
  [
    'invalid',
    async form => {
      form.choose('reply_by', 'phone');
      form.send();
      await form.reached('invalid');
    },
  ],
  [
    'sending',
    async form => {
      replyWith('hang');
      send(form);
      await form.reached('sending');
    },
  ],
  [
    'waiting',
    async form => {
      replyWith(json(503, {}, { 'retry-after': '100' }));
      send(form);
      await form.reached('waiting');
    },
  ],
  [
    'unsure',
    async form => {
      replyWith(json(200, {}));
      send(form);
      await form.reached('unsure');
    },
  ],
  [
    'rejected',
    async form => {
      replyWith(json(500, {}));
      send(form);
      await form.reached('rejected');
    },
  ],
  [
    'sent',
    async form => {
      replyWith(accepted());
      send(form);
      await form.reached('sent');
    },
  ],
];

const root = document.documentElement;
const looks: [name: string, set: () => Promise<void> | void][] = [
  ['light', () => undefined],
  [
    'dark',
    () => {
      root.style.colorScheme = 'dark';
    },
  ],
  ['forced colours', () => emulateMedia(forcedColours)],
  [
    'right to left',
    async () => {
      root.dir = 'rtl';
      addTestLanguages();
      await setPageLanguage(RIGHT_TO_LEFT);
    },
  ],
  ['320 px', () => setViewport({ width: 320, height: 568 })],
  ['Welsh', () => setPageLanguage('cy')],
];

describe('police-enquiry-form: accessibility', () => {
  afterEach(async () => {
    restoreFetch();
    await resetMedia();
    await setViewport({ width: 1024, height: 768 });
    await resetPage();
    document.title = 'Tests';
  });

  for (const [state, reach] of states) {
    for (const [look, set] of looks) {
      it(`${state}, ${look}`, async () => {
        await set();
        document.body.style.background = 'Canvas';
        const form = await bareForm();
        await reach(form);
        // The right-to-left letters are a test language, which has no valid tag.
        await expectAccessible(form.host, look === 'right to left' ? ['valid-lang'] : []);
        expect(root.scrollWidth, 'no scrolling sideways').to.be.at.most(innerWidth);
      }).timeout(30_000);
    }
  }

  it('is gone through by keyboard in the order of the page, and sent with Enter', async () => {
    replyWith(accepted());
    const form = await bareForm();
    form.field('name').focus();
    const order: string[] = [];
    for (let presses = 0; presses < 6; presses += 1) {
      await sendKeys({ press: 'Tab' });
      order.push(document.activeElement?.getAttribute('name') ?? '');
    }
    expect(order).to.deep.equal([
      'email',
      'phone',
      'reply_by',
      'reply_language',
      'topic',
      'message',
    ]);
    await sendKeys({ type: 'Hello' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(form.sendButton);
    await sendKeys({ press: 'Enter' });
    await form.reached('sent');
  });

  it('gives every field its name, its purpose and a group where it has one', async () => {
    const form = await bareForm();
    for (const name of ['name', 'email', 'phone', 'topic', 'message']) {
      expect(form.field(name).labels?.[0]?.textContent, name).to.not.equal('');
    }
    expect(['name', 'email', 'phone'].map(name => form.field(name).autocomplete)).to.deep.equal([
      'name',
      'email',
      'tel',
    ]);
    expect(
      form.field('reply_by').closest('fieldset')?.querySelector('legend')?.textContent,
    ).to.include('How should we reply?');
    expect(form.field('message').ariaRequired).to.equal('true');
    expect(form.field('message').required, 'not "invalid" before anything was sent').to.be.false;
  });

  it('has targets of at least 44 px', async () => {
    await setViewport({ width: 320, height: 568 });
    const form = await bareForm();
    form.send();
    await form.reached('invalid');
    const targets = form.host.querySelectorAll('a, button, .police-input, .police-choice');
    for (const target of targets) {
      if (target.checkVisibility())
        expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(43.9);
    }
  });

  it('prints a receipt without buttons', async () => {
    replyWith(accepted());
    const form = await bareForm();
    send(form);
    await form.reached('sent');
    await emulateMedia(print);
    expect(form.button('Print this page')?.checkVisibility()).to.be.false;
    expect(form.receipt?.textContent).to.include('ABCD 1234');
  });
});
