import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { resetPage } from '../../support/page.js';
import { readDraft } from '../../../src/components/enquiry-form/draft/draft-record.js';
import { accepted, printedForm, replyWith, restoreFetch } from './support.js';

const kept = (): string => JSON.stringify(Object.entries(sessionStorage));
const drafted = () => printedForm({}, { draft: 'session' });
/** What happens when the page is left or hidden for good. */
const leavePage = (): void => void window.dispatchEvent(new PageTransitionEvent('pagehide'));

describe('police-enquiry-form: draft', () => {
  afterEach(async () => {
    restoreFetch();
    sessionStorage.clear();
    await resetPage();
  });

  it('touches no storage before somebody types, and none without being asked to', async () => {
    const form = await printedForm();
    form.type('message', 'Hello');
    form.send();
    leavePage();
    expect(kept()).to.not.include('police-draft');
    form.host.remove();
    const other = await drafted();
    expect(other.draft).to.equal(undefined);
    expect(kept()).to.not.include('police-draft');
  });

  it('keeps what is typed and chosen, says so, and puts it back on the next page', async () => {
    const form = await drafted();
    form.type('message', 'Half a sentence');
    form.choose('reply_by', 'phone');
    form.field('topic').value = 'careers';
    await until(() => form.draft);
    const { key } = form;
    expect(form.draft?.textContent).to.include('30 minutes');
    leavePage();
    expect(kept()).to.include('Half a sentence');
    form.host.remove();

    const again = await drafted();
    await until(() => again.field('message').value !== '');
    expect(again.field('message').value).to.equal('Half a sentence');
    expect(again.form.querySelector<HTMLInputElement>('[value="phone"]')?.checked).to.be.true;
    expect(again.field('topic').value).to.equal('careers');
    expect(again.key, 'the same message').to.equal(key);
    expect(again.draft?.querySelector('[role="status"]')?.textContent).to.include(
      'back in the form',
    );
    expect(document.activeElement, 'no focus taken').to.equal(document.body);
  });

  it('does not write over what a server printed', async () => {
    const form = await drafted();
    form.type('message', 'Older');
    form.type('name', 'Ada');
    await until(() => form.draft);
    leavePage();
    form.host.remove();
    const again = await printedForm({ values: { message: 'Newer' } }, { draft: 'session' });
    await until(() => again.field('name').value !== '');
    expect(again.field('message').value).to.equal('Newer');
  });

  it('clears when asked, and keeps the key and the language', async () => {
    const form = await drafted();
    form.type('message', 'Hello');
    await until(() => form.draft);
    leavePage();
    const { key } = form;
    form.draft?.querySelector('button')?.click();
    expect(form.field('message').value).to.equal('');
    expect(form.key).to.equal(key);
    expect(form.field('lang').value).to.equal('en');
    expect(kept()).to.not.include('police-draft');
    expect(form.draft?.querySelector('[role="status"]')?.textContent).to.equal(
      'Your answers have been cleared.',
    );
    leavePage();
    expect(kept()).to.not.include('police-draft');
  });

  it('keeps nothing for a choice that is marked as sensitive, and drops what was kept', async () => {
    const form = await drafted();
    form.form.querySelector('option[value="feedback"]')?.setAttribute('data-sensitive', '');
    form.type('message', 'Hello');
    await until(() => form.draft);
    leavePage();
    expect(kept()).to.include('Hello');
    form.field('topic').value = 'feedback';
    leavePage();
    expect(kept()).to.not.include('Hello');
    expect(form.draft?.textContent).to.include('nothing is kept');
  });

  it('does not say that it keeps what the browser refuses to keep', async () => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      replyWith(accepted());
      const form = await drafted();
      form.type('message', 'Hello');
      await until(() => form.draft);
      expect(form.draft?.hidden).to.equal(true);
      leavePage();
      expect(form.draft?.hidden).to.equal(true);
      form.send();
      await form.reached('sent');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
    }
  });

  it('is gone after sending', async () => {
    replyWith(accepted());
    const form = await drafted();
    form.type('message', 'Hello');
    await until(() => form.draft);
    leavePage();
    form.send();
    await form.reached('sent');
    leavePage();
    expect(kept()).to.not.include('police-draft');
  });

  it('is gone with the exit, at once, loaded or not', async () => {
    const form = await drafted();
    form.type('message', 'Hello');
    await until(() => form.draft);
    leavePage();
    document.dispatchEvent(new Event('police-exit'));
    expect(kept()).to.not.include('police-draft');
    leavePage();
    expect(kept()).to.not.include('police-draft');
    form.host.remove();

    sessionStorage.setItem(`police-draft:${location.pathname}#enquiry`, 'x');
    await drafted();
    document.dispatchEvent(new Event('police-exit'));
    expect(kept()).to.not.include('police-draft');
  });

  it('holds no file, no decoy and no hidden field but the key', async () => {
    const form = await drafted();
    const more = [
      { type: 'hidden', name: 'csrf', value: 'canary' },
      { type: 'password', name: 'pin', value: 'canary' },
    ].map(set => Object.assign(document.createElement('input'), set));
    form.form.append(...more);
    form.field('website_address').value = 'canary';
    form.type('message', 'Hello');
    await until(() => form.draft);
    leavePage();
    expect(kept()).to.include('Hello').and.not.include('canary');
  });

  it('works where storage is refused', async () => {
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const form = await drafted();
      form.type('message', 'Hello');
      await until(() => form.draft);
      leavePage();
      expect(form.field('message').value).to.equal('Hello');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
  });
});

describe('readDraft', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const stored = (at: number, more = {}): string =>
    JSON.stringify({ at, key: 'k'.repeat(32), values: [['message', 'Hello']], ...more });

  it('takes a record of less than 30 minutes', () => {
    expect(readDraft(stored(now - 29 * 60_000), now)?.values).to.deep.equal([['message', 'Hello']]);
  });

  for (const [what, text] of [
    ['none', null],
    ['one of 30 minutes', stored(now - 30 * 60_000)],
    ['one from the future', stored(now + 1)],
    ['one that is no JSON', '{'],
    ['one that is a list', '[]'],
    ['one without values', stored(now, { values: 'x' })],
    ['null', 'null'],
  ] as const) {
    it(`takes not: ${what}`, () => expect(readDraft(text, now)).to.equal(undefined));
  }

  it('passes over what is no pair of texts', () => {
    expect(
      readDraft(stored(now, { values: [['a'], ['b', 1], 'cd', ['e', 'f']] }), now)?.values,
    ).to.deep.equal([['e', 'f']]);
  });
});
