// @ts-check
/**
 * Many enquiries, one after the other, over a way that breaks by chance. Whoever writes one keeps at it.
 * Counted at the end in the force's database: none lost, none doubled, none called sent that is not.
 * `npm run test:faults -- --submissions 1000 --seed 7`
 */
import { EnquiryPage } from './enquiry-page.mjs';
import { injectFaults } from '../inject-faults.mjs';
import { expect, suffered, test } from './support.mjs';

const SUBMISSIONS = Number(process.env.FAULT_SUBMISSIONS ?? 40);
const SEED = process.env.FAULT_SEED ? Number(process.env.FAULT_SEED) : undefined;
/** By chance alone a person might never get through; the way is whole again after this many tries. */
const TRIES = 12;

/** What breaks connections and what gateways do. Not a refusal: one that follows storing would be a lie. */
const WEIGHTS = {
  ...{ pass: 10, delay: 2, repeat: 2, 'repeat-at-once': 2 },
  ...{ drop: 1, 'drop-stored': 1, 'stall-mid-body': 1, 'reset-request': 1 },
  ...{ reset: 1, 'reset-stored': 2, 'reset-after-headers': 1, 'reset-mid-body': 1, truncate: 1 },
  ...{ 'portal-page': 1, 'portal-page-stored': 1, 'empty-200': 1, 'malformed-json': 1 },
  ...{ '409-in-progress': 1, '429-later': 1, '500-problem': 1 },
  ...{ '502-page': 1, '502-page-stored': 1, '503-later': 1, '504-page-stored': 1 },
};

test('by chance: none lost, none doubled, none called sent that is not', async ({
  page,
  demo,
  guard,
}) => {
  test.setTimeout(60_000 + SUBMISSIONS * 15_000);
  guard.expectConsole(/Failed to load resource/);
  const faults = await injectFaults({ upstream: demo.origin, weights: WEIGHTS, seed: SEED });
  await page.clock.install();
  const tally = { submissions: SUBMISSIONS, sent: 0, lost: 0, doubled: 0, falselySent: 0 };
  const form = new EnquiryPage(page, demo.database);

  for (let number = 0; number < SUBMISSIONS; number += 1) {
    await form.open(faults.origin);
    await form.fill(`Submission ${number}`);
    const first = faults.log.length;
    await form.send();
    for (let state = 'sending'; state !== 'sent';) {
      if (faults.log.length - first > TRIES) faults.use([]);
      await suffered(page, faults, first + 1);
      state = await form.settled();
      const rows = await form.rows();
      if (state === 'sent') {
        tally.sent += 1;
        if (rows.length === 0 || (await form.reference()) !== rows[0]?.reference)
          tally.falselySent += 1;
        if (rows.length > 1) tally.doubled += 1;
      } else if (!(await form.typed()).startsWith(form.message)) {
        tally.lost += 1;
        break;
      } else await form.tryOn(state);
    }
  }

  const broken = faults.log.filter(({ fault }) => !['pass', 'delay'].includes(fault)).length;
  const told = `seed ${faults.seed}: ${faults.log.length} writes, ${broken} met a fault`;
  console.log(`${told}: ${JSON.stringify(tally)}`);
  await faults.close();
  expect(tally, told).toEqual({
    ...{ submissions: SUBMISSIONS, sent: SUBMISSIONS },
    ...{ lost: 0, doubled: 0, falselySent: 0 },
  });
  const [all] = await demo.database.query(
    `select count(*)::integer as count from enquiries where starts_with(message, 'Submission ')`,
  );
  expect(all?.count, told).toBe(SUBMISSIONS);
});
