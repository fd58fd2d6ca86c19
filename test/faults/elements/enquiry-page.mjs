// @ts-check
// cspell:words domcontentloaded
import { expect } from '@playwright/test';
import { wordsOf } from '../../e2e/words.mjs';

/**
 * @import { Page } from '@playwright/test'
 * @import { Database } from '../../../demo/receiver/database.mjs'
 */

const words = wordsOf('en');
let written = 0;

/** Who writes; with letters beyond ASCII. */
export const NAME = 'Siân Ŵyn';

/** Whether no try is under way. @param {string} state */
export const isSettled = state => !['idle', 'sending'].includes(state);

/** One person's enquiry on the demo's page, and what the force's database has of it. */
export class EnquiryPage {
  /** What is typed; no other enquiry has these words. */
  message = '';

  /** @param {Page} page @param {Database} [database] where `rows` looks */
  constructor(page, database) {
    this.page = page;
    this.database = database;
    this.element = page.locator('police-enquiry-form');
  }

  /** @param {string} origin */
  open(origin) {
    return this.page.goto(`${origin}/positive-action`, { waitUntil: 'domcontentloaded' });
  }

  /** @param {string} text */
  async fill(text) {
    this.message = `${text}, ${process.pid}-${written++}`;
    await this.element.locator('[name=message]').fill(this.message);
    await this.element.locator('[name=name]').fill(NAME);
    await this.element.locator('[name=reply_by][value=none]').check();
  }

  /**
   * The form as it was when nobody had written yet, once more in the page that is open, as for the next
   * person: with a key and a session of its own, without the load.
   */
  async openAgain() {
    await this.element.evaluate(element => {
      const { untouched } = /** @type {{ untouched?: Node }} */ (globalThis);
      if (untouched) element.replaceWith(untouched.cloneNode(true));
    });
  }

  /** Fills in and sends as `fill` and `send` do, by the page's own script: ten times sooner. */
  async write(/** @type {string} */ text) {
    this.message = `${text}, ${process.pid}-${written++}`;
    await this.element.evaluate(
      (element, [message = '', name = '']) => {
        /** @param {string} selector */
        const control = selector =>
          /** @type {HTMLInputElement} */ (element.querySelector(selector));
        const page = /** @type {{ untouched?: Element }} */ (globalThis);
        if (!page.untouched) {
          page.untouched = /** @type {Element} */ (element.cloneNode(true));
          for (const made of page.untouched.querySelectorAll(
            '[name=submission_key], [name=form_started]',
          )) {
            made.remove();
          }
        }
        for (const [selector, value] of [
          ['[name=message]', message],
          ['[name=name]', name],
        ]) {
          control(selector).focus();
          control(selector).value = value;
          control(selector).dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        control('[name=reply_by][value=none]').click();
        control('form [type=submit]').click();
      },
      [this.message, NAME],
    );
  }

  /** How it stands, in one look: state, the heading that says it, whether all that was typed is there. */
  look() {
    return this.element.evaluate(
      (element, { message, name }) => {
        const values = Object.fromEntries(new FormData(element.querySelector('form') ?? undefined));
        return {
          state: element.getAttribute('state') ?? '',
          title:
            element.querySelector('.police-panel-title, .police-receipt h2')?.textContent ?? '',
          keepsAll:
            values.message === message && values.name === name && values.reply_by === 'none',
        };
      },
      { message: this.message, name: NAME },
    );
  }

  typed() {
    return this.element.locator('[name=message]').inputValue();
  }

  send() {
    const name = words('enquiry-form.send');
    return this.element.getByRole('button', { name, exact: true }).click();
  }

  async state() {
    return (await this.element.getAttribute('state')) ?? '';
  }

  /** Waits for a state and gives the heading that says it: one moment, for the next try may be near. */
  async titleIn(/** @type {string} */ state) {
    let title = '';
    const look = async () => {
      const seen = await this.look();
      title = seen.title;
      return seen.state;
    };
    await expect.poll(look).toBe(state);
    return title;
  }

  /** Waits until the try that is under way has ended: how it ended, for the next may begin by itself. */
  async settled() {
    let state = '';
    const look = async () => {
      state = await this.state();
      return isSettled(state);
    };
    await expect.poll(look, { timeout: 60_000 }).toBe(true);
    return state;
  }

  /** Tries on until it is sent. */
  async persist() {
    for (let state = await this.settled(); state !== 'sent'; state = await this.settled()) {
      await this.tryOn(state);
    }
  }

  /** What the words of a refusal ask for. */
  async change() {
    this.message += ' Changed.';
    await this.element.locator('[name=message]').fill(this.message);
  }

  /** One step further from a state that is not "sent": waits as asked, or presses what is offered. */
  async tryOn(/** @type {string} */ state) {
    if (state === 'waiting') return this.page.clock.fastForward(121_000);
    const again = this.element.getByRole('button', { name: words('enquiry-form.sendAgain') });
    if (state === 'unsure') await again.click();
    else await this.send();
  }

  /** The reference that the receipt shows, without the spaces that help reading it aloud. */
  async reference() {
    const shown = await this.element.locator('.police-receipt .police-reference').textContent();
    return shown?.replace(/\s/g, '');
  }

  /** What is stored of this enquiry. */
  async rows() {
    return this.database.query('select reference from enquiries where message = $1', [
      this.message,
    ]);
  }
}
