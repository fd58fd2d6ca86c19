import { aTimeout, expect } from '@open-wc/testing';
import { resetPage } from '../../support/page.js';
import { until } from '../../support/until.js';
import { printedForm } from './support.js';

/** More than anybody writes without a pause; what a key may cost is counted in the bench. */
const KEYS = 2000;

describe('police-enquiry-form: typing', () => {
  afterEach(resetPage);

  it(`says the count once in ${KEYS} keys, after the last, and nothing else`, async () => {
    const form = await printedForm();
    const area = form.field('message');
    area.focus();
    await until(() => form.countShown);
    let updates = 0;
    const observer = new MutationObserver(() => (updates += 1));
    for (const region of document.querySelectorAll('[aria-live], [role], output')) {
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    }
    const typed = 'a'.repeat(KEYS);
    for (let key = 1; key <= KEYS; key += 1) {
      area.value = typed.slice(0, key);
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      // So that what is put off to a microtask counts for itself; no timer comes between.
      await Promise.resolve();
    }
    expect(form.countShown).to.equal('You have 0 characters left');
    expect(updates).to.equal(0);
    await until(() => form.countSpoken === form.countShown, 'spoken');
    expect(updates).to.equal(1);
    observer.disconnect();
  });

  it('does not say the count over what is said of a submit', async () => {
    const form = await printedForm();
    form.type('message', 'a');
    await until(() => form.countShown === 'You have 1,999 characters left', 'counted');
    form.type('message', '');
    form.send();
    await form.reached('invalid');
    // Longer than the pause after which it would be said.
    await aTimeout(1300);
    expect(form.countSpoken).to.equal('');
  });
});
