// @ts-check
import { headFor } from '../ours.mjs';
import { ENQUIRY, times } from '../words.mjs';

/** As `renderEnquiryForm` prints it. @param {string} name @param {string} label @param {string} control */
const field = (name, label, control) => `<div class="police-field">
          <label class="police-label" for="${name}">${label}</label>
          <p class="police-error" id="${name}-error" hidden></p>
          ${control}
        </div>`;

/** @param {number} copy */
const form = copy => `<police-enquiry-form>
      <div class="police-enquiry" lang="en">
        <div class="police-emergency"><p>In danger? Call 999.</p></div>
        <form class="police-form" id="enquiry-${copy}" action="/enquiries" method="post">
        <div class="police-summary" hidden></div>
        ${field(`name-${copy}`, ENQUIRY.name, `<input class="police-input" id="name-${copy}" name="name" autocomplete="name" aria-describedby="name-${copy}-error">`)}
        ${field(`email-${copy}`, ENQUIRY.email, `<input class="police-input" id="email-${copy}" name="email" type="email" autocomplete="email" aria-describedby="email-${copy}-error">`)}
        ${field(
          `message-${copy}`,
          ENQUIRY.message,
          `<textarea class="police-input" id="message-${copy}" name="message" rows="8" aria-required="true" data-limit="${ENQUIRY.limit}" aria-describedby="message-${copy}-error message-${copy}-count"></textarea>
          <div class="police-count"><p id="message-${copy}-count">You can write up to 2,000 characters.</p></div>`,
        )}
        <input type="hidden" name="submission_key" value="">
        <button type="submit" class="police-button">${ENQUIRY.send}</button>
        </form>
      </div>
    </police-enquiry-form>`;

/** @type {import('../../lib/pages.mjs').Page} */
export const page = {
  head: headFor('enquiry-form'),
  body: copies => times(copies, form),
  press: 'police-enquiry-form button[type=submit]',
  shows: '.police-summary a',
  counting: '.police-count-shown',
};
