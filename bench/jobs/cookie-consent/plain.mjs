// @ts-check
import { COOKIES } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `.cookies { position: fixed; inset: auto 0 0; padding: 12px; background: #fff; border-top: 2px solid; }`,
  body: () => `<form class="cookies" action="/cookies" method="post">
      <p>${COOKIES.sentence} <a href="/cookies">About our cookies</a></p>
      <button name="choice" value="yes">Accept</button>
      <button name="choice" value="no">Reject</button>
      <details>
        <summary>Choose</summary>
        <fieldset>
          <legend>${COOKIES.category}</legend>
          <p>${COOKIES.purpose}</p>
          <label><input type="radio" name="statistics" value="yes"> Yes</label>
          <label><input type="radio" name="statistics" value="no"> No</label>
        </fieldset>
        <button>Save</button>
      </details>
    </form>`,
  press: 'summary',
  shows: 'details[open]',
};
