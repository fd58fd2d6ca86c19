// @ts-check
/** Whoever presses more than once sends once: counted on the way, and in the receiver's database. */
import { startDemo } from '../../demo/serve.mjs';
import { injectFaults } from '../faults/inject-faults.mjs';
import { expect, received, test as base } from './support.mjs';
import { wordsOf } from './words.mjs';

const words = wordsOf('en');

const test = base.extend({
  demo: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const receiver = { rateLimit: /** @type {const} */ (false) };
      const demo = await startDemo({ port: 0, thirdPartyPort: 0, receiver });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
});

/** Milliseconds between the presses, as the figures of other kits were taken. */
const PRESSES = /** @type {const} */ ([
  { presses: 2, apart: 150 },
  { presses: 3, apart: 1200 },
]);
/** Milliseconds that the receiver takes; longer than all presses together. */
const ANSWERS = { 'at once': 0, slowly: 3500 };

for (const [how, delay] of Object.entries(ANSWERS)) {
  test(`two clicks 150 ms apart and three 1.2 s apart are one POST each, answered ${how}`, async ({
    page,
    demo,
  }) => {
    const way = await injectFaults({
      upstream: demo.origin,
      plan: () => ({ does: 'pass', delay }),
    });
    try {
      for (const { presses, apart } of PRESSES) {
        const before = (await received(demo)).enquiries.length;
        way.log.length = 0;
        await page.goto(`${way.origin}/positive-action`);
        const form = page.locator('police-enquiry-form');
        await form.locator('[name=message]').fill(`Pressed ${presses} times, ${apart} ms apart`);
        await form.locator('[name=reply_by][value=none]').check();
        const send = form.getByRole('button', { name: words('enquiry-form.send'), exact: true });
        await send.click();
        for (let press = 1; press < presses; press += 1) {
          // The gap between the presses is what is tested.
          await page.waitForTimeout(apart);
          // Where the button is or was: what stands there afterwards must not send either.
          await page.mouse.down();
          await page.mouse.up();
        }
        await expect(
          form.getByRole('heading', { name: words('enquiry-form.sentTitle') }),
        ).toBeVisible();
        expect(way.busy()).toBe(false);
        expect(way.log).toHaveLength(1);
        expect((await received(demo)).enquiries).toHaveLength(before + 1);
      }
    } finally {
      await way.close();
    }
  });
}
