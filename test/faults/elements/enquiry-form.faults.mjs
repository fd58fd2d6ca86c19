// @ts-check
/** The enquiry form says what is known, keeps what was typed, and is stored once. */
import { wordsOf } from '../../e2e/words.mjs';
import { EnquiryPage } from './enquiry-page.mjs';
import { everyFault, expect, suffered, test, wasDelivered } from './support.mjs';

const words = wordsOf('en');

/** What shows once the fault has done what it does, before anybody does anything. */
const SHOWN = everyFault({
  pass: 'sent',
  delay: 'sent',
  repeat: 'sent',
  // The second of the two that race is told to wait, and asks again by itself.
  'repeat-at-once': 'sent',
  drop: 'unsure',
  'drop-stored': 'unsure',
  'stall-mid-body': 'unsure',
  'reset-request': 'waiting',
  reset: 'waiting',
  'reset-stored': 'waiting',
  'reset-after-headers': 'waiting',
  'reset-mid-body': 'waiting',
  truncate: 'waiting',
  'portal-page': 'unsure',
  'portal-page-stored': 'unsure',
  'empty-200': 'unsure',
  'empty-204': 'unsure',
  'malformed-json': 'unsure',
  'error-in-200': 'unsure',
  'empty-400': 'rejected',
  '403-page': 'rejected',
  '404-page': 'rejected',
  '409-in-progress': 'waiting',
  '413-page': 'rejected',
  '422-validation': 'rejected',
  '429-later': 'waiting',
  '500-problem': 'rejected',
  '502-page': 'waiting',
  '502-page-stored': 'waiting',
  '503-later': 'waiting',
  '504-page': 'waiting',
  '504-page-stored': 'waiting',
});

/** Said only where the endpoint has not got it for certain. */
const NOT_SENT = [words('enquiry-form.waitingTitle'), words('enquiry-form.faultTitle')];
/** Refused for what it says: changed words are another enquiry, under another key. */
const REFUSED = ['413-page', '422-validation'];

test.describe('the enquiry form', () => {
  for (const [fault, shown] of SHOWN) {
    test(`${fault}: shows "${shown}", then is stored once`, async ({ page, demo, faults }) => {
      const form = new EnquiryPage(page, demo.database);
      await form.open(faults.origin);
      await form.fill(`After ${fault}`);
      faults.use(() => fault);
      await form.send();
      await suffered(page, faults);
      const title = await form.titleIn(shown);
      expect(await form.rows()).toHaveLength(wasDelivered(faults) ? 1 : 0);
      if (shown !== 'sent') {
        expect(await form.typed()).toBe(form.message);
        if (wasDelivered(faults)) expect(NOT_SENT).not.toContain(title);
        faults.use([]);
        if (REFUSED.includes(fault)) await form.change();
        await form.persist();
      }
      const stored = await form.rows();
      expect(stored).toHaveLength(1);
      expect(await form.reference()).toBe(stored[0]?.reference);
      const keys = new Set(faults.log.map(({ key }) => key));
      expect(keys.size).toBe(REFUSED.includes(fault) ? 2 : 1);
    });
  }
});
