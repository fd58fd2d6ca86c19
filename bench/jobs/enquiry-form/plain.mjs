// @ts-check
import { ENQUIRY, times } from '../words.mjs';

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `.enquiry label { display: block; } .enquiry p { margin: 12px 0; }
    .enquiry input, .enquiry textarea { box-sizing: border-box; inline-size: 100%; }`,
  body: copies =>
    times(
      copies,
      copy => `<form class="enquiry" action="/enquiries" method="post">
      <p class="police-emergency">In danger? Call 999.</p>
      <p><label for="name-${copy}">${ENQUIRY.name}</label>
        <input id="name-${copy}" name="name" autocomplete="name"></p>
      <p><label for="email-${copy}">${ENQUIRY.email}</label>
        <input id="email-${copy}" name="email" type="email" autocomplete="email"></p>
      <p><label for="message-${copy}">${ENQUIRY.message}</label>
        <textarea id="message-${copy}" name="message" rows="8" data-limit="${ENQUIRY.limit}" aria-required="true"></textarea></p>
      <button type="submit">${ENQUIRY.send}</button>
    </form>`,
    ),
};
