// @ts-check
/** Files through what breaks on the way: kept in the form, and stored once and whole. */
import { openDatabase } from '../../../demo/receiver/database.mjs';
import { startDemo } from '../../../demo/serve.mjs';
import { filesSite } from '../../corpus/files-site.mjs';
import { EnquiryPage } from './enquiry-page.mjs';
import { expect, suffered, test as base } from './support.mjs';

const test = base.extend({
  demo: [
    // Playwright reads the fixture's needs from the destructured parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const database = await openDatabase();
      const receiver = { rateLimit: /** @type {const} */ (false) };
      const demo = await startDemo({
        ...{ port: 0, thirdPartyPort: 0, database, receiver },
        site: filesSite,
      });
      await use(Object.assign(demo, { database }));
      await demo.close();
      await database.close();
    },
    { scope: 'worker' },
  ],
});

const BYTES = Buffer.alloc(300_000, 'Tystiolaeth ');
const FAULTS = /** @type {const} */ ([
  'reset-request',
  'reset-stored',
  'drop',
  'truncate',
  '413-page',
  '502-page-stored',
]);

for (const fault of FAULTS) {
  test(`files after ${fault}: kept, then stored once and whole`, async ({ page, demo, faults }) => {
    const form = new EnquiryPage(page, demo.database);
    await form.open(faults.origin);
    await form.fill(`Files after ${fault}`);
    const files = form.element.locator('[name=files]');
    await form.element.locator('.police-files').waitFor({ state: 'attached' });
    await files.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: BYTES });
    faults.use(() => fault);
    await form.send();
    await suffered(page, faults);
    await form.settled();
    expect((await form.look()).keepsAll).toBe(true);
    const held = () =>
      files.evaluate(input => /** @type {HTMLInputElement} */ (input).files?.[0]?.size);
    expect(await held()).toBe(BYTES.length);
    faults.use([]);
    if (fault === '413-page') await form.change();
    await form.persist();
    expect(await form.rows()).toHaveLength(1);
    const [file] = await demo.database.query(
      `select f.name, f.bytes from enquiry_files f join enquiries e on e.id = f.enquiry_id
       where e.message = $1`,
      [form.message],
    );
    expect(file?.name).toBe('a.txt');
    expect(BYTES.equals(Buffer.from(file?.bytes))).toBe(true);
  });
}
