// @ts-check
/**
 * Many enquiries, one after the other, over a way that breaks by chance, to a receiver that is killed
 * at its work and started again. Whoever writes one keeps at it. Counted at the end in the force's
 * database: none lost, none doubled, none called sent that is not, none called not sent that is, as
 * far as a page can know; no answer blanked.
 * `npm run test:faults -- --submissions 1000 --seed 7`
 */
import { EnquiryPage, isSettled, NAME } from './enquiry-page.mjs';
import { startKillable } from './killable-receiver.mjs';
import { injectFaults } from '../inject-faults.mjs';
import { newSeed, randomFrom } from '../random.mjs';
import { withoutPostgres } from '../../receiver/postgres.mjs';
import { wordsOf } from '../../e2e/words.mjs';
import { expect, pagesOnly as test, waitedOut, wasDelivered } from './support.mjs';

const SUBMISSIONS = Number(process.env.FAULT_SUBMISSIONS ?? 20);
const SEED = process.env.FAULT_SEED ? Number(process.env.FAULT_SEED) : newSeed();
/** By chance alone a person might never get through; the way is whole after this many tries. */
const TRIES = 12;
/** How many enquiries lie between two that the receiver is killed in; one of them at least. */
const KILLED_EVERY = Math.max(2, Math.min(100, Math.floor(SUBMISSIONS / 2)));
/** A page is loaded anew for as many, since a load takes longer than all else. */
const LOADED_EVERY = 10;

/** What breaks connections and what gateways do. Not a refusal: one that follows storing would be a lie. */
const WEIGHTS = {
  ...{ pass: 10, delay: 2, repeat: 2, 'repeat-at-once': 2 },
  ...{ drop: 1, 'drop-stored': 1, 'stall-mid-body': 1, 'reset-request': 1 },
  ...{ reset: 1, 'reset-stored': 2, 'reset-after-headers': 1, 'reset-mid-body': 1, truncate: 1 },
  ...{ 'portal-page': 1, 'portal-page-stored': 1, 'empty-200': 1, 'malformed-json': 1 },
  ...{ '409-in-progress': 1, '429-later': 1, '500-problem': 1 },
  ...{ '502-page': 1, '502-page-stored': 1, '503-later': 1, '504-page-stored': 1 },
};

/** What is said only of a message that has not arrived. */
const NOT_SENT = ['waitingTitle', 'faultTitle'].map(id => wordsOf('en')(`enquiry-form.${id}`));

/**
 * One enquiry, from the empty form until it is sent or something typed is gone.
 * @returns {Promise<{ end: 'sent' | 'blanked', saidNotSent: boolean }>} whether it was called not sent
 * when a try that the page knows of had been taken
 */
async function persist({ page, form, faults, receiver, posts }, words, killAfter) {
  let saidNotSent = false;
  const first = faults.log.length;
  const postsBefore = posts.made;
  await form.write(words);
  if (killAfter !== undefined) {
    // The way is whole for this one, so that the receiver is at it, and how far it is, is chance.
    await expect.poll(() => faults.log.length > first, { intervals: [1] }).toBe(true);
    await new Promise(resolve => setTimeout(resolve, killAfter));
    await receiver.killAndRestart();
  }
  for (;;) {
    if (faults.log.length - first > TRIES) faults.use([]);
    await waitedOut(page, faults, async () => isSettled(await form.state()));
    const { state, title, keepsAll } = await form.look();
    if (state === 'sent') return { end: 'sent', saidNotSent };
    // A countdown may have ended between two looks.
    if (!isSettled(state)) continue;
    if (!keepsAll) return { end: 'blanked', saidNotSent };
    // What a browser sends again by itself is no page's request: of the first one nobody can know.
    const known = faults.log.length - first === posts.made - postsBefore;
    saidNotSent ||= known && wasDelivered(faults, first) && NOT_SENT.includes(title);
    await form.tryOn(state);
  }
}

for (const store of /** @type {const} */ (['embedded', 'postgres'])) {
  test(`${store}: none lost, doubled, blanked, or called sent that is not`, async ({
    page,
    guard,
  }) => {
    test.skip(store === 'postgres' && Boolean(withoutPostgres), String(withoutPostgres));
    test.setTimeout(120_000 + SUBMISSIONS * 15_000);
    guard.expectConsole(/Failed to load resource/);
    const receiver = await startKillable(store);
    const faults = await injectFaults({ upstream: receiver.origin, weights: WEIGHTS, seed: SEED });
    const random = randomFrom(SEED);
    await page.clock.install();
    // How long the form waits between its tries comes again with the seed.
    await page.addInitScript(`Math.random = (${randomFrom})(${SEED})`);
    const form = new EnquiryPage(page);
    /** What each receipt said, by the words of its message. @type {Map<string, string | undefined>} */
    const receipts = new Map();
    const posts = { made: 0 };
    page.on('request', request => {
      if (request.method() === 'POST') posts.made += 1;
    });
    const tally = { kills: 0, blanked: 0, falselyUnsent: 0 };
    try {
      for (let number = 1; number <= SUBMISSIONS; number += 1) {
        const killed = number % KILLED_EVERY === 0;
        faults.use(killed ? [] : undefined);
        if (number % LOADED_EVERY === 1) await form.open(faults.origin);
        else await form.openAgain();
        const words = `Submission ${number}`;
        const killAfter = killed ? random() * 25 : undefined;
        const sending = { page, form, faults, receiver, posts };
        const { end, saidNotSent } = await persist(sending, words, killAfter);
        if (end === 'sent') receipts.set(form.message, await form.reference());
        else tally.blanked += 1;
        if (saidNotSent) tally.falselyUnsent += 1;
        if (killed) tally.kills += 1;
      }
      const rows = await receiver.stopAndRead('select reference, message, name from enquiries');
      const counted = count(rows, receipts);
      const met = faults.log.filter(({ fault }) => !['pass', 'delay'].includes(fault)).length;
      const told = `${store}, seed ${SEED}: ${faults.log.length} writes, ${met} met a fault`;
      console.log(`${told}: ${JSON.stringify({ ...tally, ...counted })}`);
      expect({ ...tally, ...counted }, told).toEqual({
        ...{ kills: Math.floor(SUBMISSIONS / KILLED_EVERY), blanked: 0, falselyUnsent: 0 },
        ...{ sent: SUBMISSIONS, stored: SUBMISSIONS },
        ...{ lost: 0, doubled: 0, falselySent: 0, changed: 0 },
      });
    } finally {
      await faults.close();
      await receiver.close();
    }
  });
}

/**
 * The database against the receipts.
 * @param {Record<string, any>[]} rows
 * @param {Map<string, string | undefined>} receipts
 */
function count(rows, receipts) {
  const stored = new Map(rows.map(row => [row.message, row.reference]));
  const sent = [...receipts];
  return {
    sent: receipts.size,
    stored: stored.size,
    lost: sent.filter(([message]) => !stored.has(message)).length,
    doubled: rows.length - stored.size,
    falselySent: sent.filter(([message, shown]) => stored.get(message) !== shown).length,
    changed: rows.filter(({ name }) => name !== NAME).length,
  };
}
