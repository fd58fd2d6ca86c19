import { expect } from '@open-wc/testing';
import type { EnquiryFormHarness } from '../../../src/components/enquiry-form/enquiry-form.harness.js';
import { resetPage } from '../../support/page.js';
import { accepted, bareForm, json, replyWith, requests, restoreFetch } from './support.js';

const CANARY = 'Canary';

/** What each state is reached by. */
const STATES = {
  idle: 'hang',
  invalid: 'hang',
  sending: 'hang',
  waiting: json(503, {}, { 'retry-after': '60' }),
  rejected: json(422, { errors: [{ name: 'message', code: 'invalid', detail: CANARY }] }),
  unsure: new Response(null, { status: 204 }),
  sent: accepted(),
} as const;

const valuesIn = (form: EnquiryFormHarness): string =>
  Array.from(form.form.querySelectorAll<HTMLInputElement>('input, textarea'), ({ type, value }) =>
    type === 'radio' ? '' : value,
  ).join('');

describe('police-enquiry-form: the exit', () => {
  afterEach(async () => {
    restoreFetch();
    await resetPage();
  });

  for (const [state, reply] of Object.entries(STATES)) {
    it(`77 ${state}: nothing typed is left when the exit has been told, before any other task`, async () => {
      replyWith(reply);
      const form = await bareForm();
      const typed = CANARY.repeat(300);
      form.type('name', CANARY);
      form.type('message', state === 'invalid' ? `${typed}${'x'.repeat(2000)}` : typed);
      form.choose('reply_by', 'none');
      if (state !== 'idle') form.send();
      await form.reached(state as keyof typeof STATES);
      document.dispatchEvent(new Event('police-exit'));
      expect(valuesIn(form)).to.not.include(CANARY);
      expect(form.form.querySelector(':checked:not(option)')).to.be.null;
      expect(form.host.outerHTML).to.not.include(CANARY).and.not.include('ABCD');
      expect(form.state).to.equal('idle');
      if (state === 'sending') expect(requests[0]!.init.signal?.aborted).to.be.true;
      // Nor does a reset by the page bring it back.
      form.form.reset();
      expect(valuesIn(form)).to.not.include(CANARY);
    });
  }
});
