// @ts-check
const FIELDS = ['action', 'method', 'submit', 'reset', 'id', 'elements'];

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'names that hide what a form or a window has: fields called action, submit or id, ids called as globals are',
  change: page => {
    const own = FIELDS.map(name => `<label>${name} <input name="${name}"></label>`).join('');
    page.last += `<form hidden>${own}</form><div id="navigation" hidden></div><div id="police" hidden></div>
      <a id="top" hidden></a><div id="state" hidden></div><img name="location" alt="" hidden>`;
    page.enquiry = `<police-enquiry-form><form action="/enquiries" method="post">
      <p class="police-emergency"><a class="police-link" href="tel:999">Call 999</a></p>
      <div hidden>${own}</div>
      <label class="police-label" for="enquiry-message">Your message</label>
      <textarea class="police-input" id="enquiry-message" name="message" required data-error-required="Write your message"></textarea>
      <fieldset class="police-field" role="radiogroup"><legend class="police-label">Reply</legend>
        <div class="police-choice"><input type="radio" id="none" name="reply_by" value="none"><label for="none">No reply</label></div></fieldset>
      <button class="police-button">Send message</button></form></police-enquiry-form>`;
  },
};
