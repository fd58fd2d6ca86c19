// @ts-check
/** The feedback form says what is known, keeps the words, and is counted once. */
import { wordsOf } from '../../e2e/words.mjs';
import { everyFault, expect, suffered, test, wasDelivered } from './support.mjs';

const words = wordsOf('en');

const SAID = everyFault({
  pass: 'thanks',
  delay: 'thanks',
  repeat: 'thanks',
  // The second of the two that race may be told that the first is still at work.
  'repeat-at-once': ['thanks', 'unsure'],
  drop: 'unsure',
  'drop-stored': 'unsure',
  'stall-mid-body': 'unsure',
  'reset-request': 'unsure',
  reset: 'unsure',
  'reset-stored': 'unsure',
  'reset-after-headers': 'unsure',
  'reset-mid-body': 'unsure',
  truncate: 'unsure',
  'portal-page': 'unsure',
  'portal-page-stored': 'unsure',
  'empty-200': 'unsure',
  // The endpoint's own yes, by the contract: what lies with it can't be told from the truth.
  'empty-204': 'thanks',
  'malformed-json': 'unsure',
  'error-in-200': 'unsure',
  'empty-400': 'rejected',
  '403-page': 'failed',
  '404-page': 'failed',
  '409-in-progress': 'unsure',
  '413-page': 'rejected',
  '422-validation': 'rejected',
  '429-later': 'limited',
  '500-problem': 'failed',
  '502-page': 'unsure',
  '502-page-stored': 'unsure',
  '503-later': 'failed',
  '504-page': 'unsure',
  '504-page-stored': 'unsure',
});

/** What says that nothing has arrived. */
const NOT_SENT = ['failed', 'limited', 'rejected'];

test.describe('feedback', () => {
  for (const [fault, said] of SAID) {
    test(`${fault}: says "${said}", then is counted once`, async ({ page, demo, faults }) => {
      const banner = page.locator('police-beta-banner');
      const status = banner.locator('.police-feedback-status');
      const comment = banner.getByRole('textbox', { name: words('beta-banner.comment') });
      const send = banner.getByRole('button', { name: words('beta-banner.send'), exact: true });
      const text = `After ${fault}`;
      const rows = () =>
        demo.database.query('select comment from feedback where comment = $1', [text]);

      await page.goto(`${faults.origin}/privacy`);
      await banner.locator('.police-beta-open').click();
      // Until its script is there the form posts by itself, as it should.
      await expect(banner.locator('.police-feedback')).toHaveAttribute('novalidate');
      await banner.getByRole('radio').first().check();
      await comment.fill(text);
      faults.use(() => fault);
      await send.click();
      await suffered(page, faults);
      const possible = [said].flat().map(id => words(`beta-banner.${id}`));
      await expect(status).toHaveText(new RegExp(`^(${possible.join('|')})`));
      expect(await rows()).toHaveLength(wasDelivered(faults) ? 1 : 0);
      if (wasDelivered(faults)) expect(NOT_SENT).not.toContain(said);
      if ((await status.textContent()) !== words('beta-banner.thanks')) {
        await expect(comment).toHaveValue(text);
        faults.use([]);
        await send.click();
        await expect(status).toHaveText(words('beta-banner.thanks'));
      }
      expect(await rows()).toHaveLength(fault === 'empty-204' ? 0 : 1);
      expect(new Set(faults.log.map(({ key }) => key)).size).toBe(1);
    });
  }
});
