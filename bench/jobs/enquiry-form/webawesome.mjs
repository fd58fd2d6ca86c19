// @ts-check
import { ENQUIRY } from '../words.mjs';

/** It has no counter and no error summary: the browser's own bubbles. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@awesome.me/webawesome/dist/components/input/input.js';
    import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
    import '@awesome.me/webawesome/dist/components/button/button.js';
    import '@awesome.me/webawesome/dist/styles/themes/default.css';`,
  styles: ' ',
  body: () => `<form action="/enquiries" method="post">
      <p>In danger? Call 999.</p>
      <wa-input name="name" label="${ENQUIRY.name}" autocomplete="name"></wa-input>
      <wa-input name="email" type="email" label="${ENQUIRY.email}" autocomplete="email"></wa-input>
      <wa-textarea name="message" label="${ENQUIRY.message}" rows="8" maxlength="${ENQUIRY.limit}" required></wa-textarea>
      <wa-button type="submit">${ENQUIRY.send}</wa-button>
    </form>`,
};
