// @ts-check
/** The cookie banner says "saved" only of what is recorded, lets nothing hold that is not, records once. */
import { wordsOf } from '../../e2e/words.mjs';
import { everyFault, expect, keptChoice, suffered, test, wasDelivered } from './support.mjs';

const words = wordsOf('en');

const SAID = everyFault({
  pass: 'saved',
  delay: 'saved',
  repeat: 'saved',
  'repeat-at-once': 'either',
  drop: 'failed',
  'drop-stored': 'failed',
  'stall-mid-body': 'failed',
  'reset-request': 'failed',
  reset: 'failed',
  'reset-stored': 'failed',
  'reset-after-headers': 'failed',
  'reset-mid-body': 'failed',
  truncate: 'failed',
  'portal-page': 'failed',
  'portal-page-stored': 'failed',
  'empty-200': 'failed',
  // The endpoint's own yes, by the contract: what lies with it can't be told from the truth.
  'empty-204': 'saved',
  'malformed-json': 'failed',
  'error-in-200': 'failed',
  'empty-400': 'failed',
  '403-page': 'failed',
  '404-page': 'failed',
  '409-in-progress': 'failed',
  '413-page': 'failed',
  '422-validation': 'failed',
  '429-later': 'failed',
  '500-problem': 'failed',
  '502-page': 'failed',
  '502-page-stored': 'failed',
  '503-later': 'failed',
  '504-page': 'failed',
  '504-page-stored': 'failed',
});

test.describe('the record of a cookie choice', () => {
  for (const [fault, said] of SAID) {
    test(`${fault}: ${said}, then recorded once`, async ({ page, context, demo, faults }) => {
      const banner = page.locator('police-cookie-consent');
      const button = (/** @type {string} */ id) =>
        banner.getByRole('button', { name: words(`cookie-consent.${id}`), exact: true });
      const message = banner.getByRole('alert');
      const saved = words('cookie-consent.savedAll');
      const rows = (/** @type {string} */ id) =>
        demo.database.query(`select record from consents where record->>'id' = $1`, [id]);

      await page.goto(`${faults.origin}/privacy`);
      faults.use(() => fault);
      await button('accept').click();
      await suffered(page, faults);
      await expect(message).toContainText(
        new RegExp({ saved, failed: words('cookie-consent.failed'), either: '.' }[said] ?? ''),
      );
      const { id, choices } = await keptChoice(context);
      expect(await rows(id)).toHaveLength(wasDelivered(faults) ? 1 : 0);
      if (!(await message.textContent())?.includes(saved)) {
        // What is not on record holds for this page only.
        expect(choices).toEqual({});
        faults.use([]);
        // By the button, or by itself where that was quicker.
        await button('retry')
          .or(message.filter({ hasText: saved }))
          .first()
          .click();
        await expect(message).toContainText(saved);
      }
      expect((await keptChoice(context)).choices).toEqual({ statistics: true, video: true });
      expect(await rows(id)).toHaveLength(fault === 'empty-204' ? 0 : 1);
      expect(new Set(faults.log.map(({ key }) => key)).size).toBe(1);
    });
  }
});
