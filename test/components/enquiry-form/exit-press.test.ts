import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import type { Page } from '../quick-exit/page.js';
import { LEFT, openPage, takeTurns } from '../quick-exit/page.js';

const MODULES =
  '<script type="module" src="/src/components/enquiry-form/enquiry-form.ts"></script>';
const FORM = `<police-enquiry-form><div class="police-emergency"></div>
  <form action="/enquiries" method="post"><input name="name">
  <textarea name="message" data-limit="2000"></textarea><button>Send</button></form>
  </police-enquiry-form>`;

describe('police-enquiry-form: the press that leaves', () => {
  takeTurns();
  let page: Page;

  afterEach(() => page.close());

  it('finds every value blank when it is over: no other task, no frame comes between', async () => {
    page = await openPage(FORM, ['guard'], `<link rel="police-exit" href="${LEFT}">${MODULES}`);
    const { document: doc } = page;
    const fields = [...doc.querySelectorAll<HTMLInputElement>('[name="name"], textarea')];
    for (const field of fields) {
      field.focus();
      field.value = 'Canary';
      field.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    }
    await until(() => doc.querySelector('.police-count-shown'), 'counted');
    expect(fields.map(({ value }) => value)).to.deep.equal(['Canary', 'Canary']);
    page.press();
    expect(fields.map(({ value }) => value)).to.deep.equal(['', '']);
    expect(doc.documentElement.outerHTML).to.not.include('Canary').and.not.include('1,994');
    await page.left();
  });
});
