// @ts-check
import { ENQUIRY } from '../words.mjs';

/** It has no counter and no error summary: the browser's own bubbles. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@shoelace-style/shoelace/dist/components/input/input.js';
    import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
    import '@shoelace-style/shoelace/dist/components/button/button.js';
    import '@shoelace-style/shoelace/dist/themes/light.css';`,
  styles: ' ',
  body: () => `<form action="/enquiries" method="post">
      <p>In danger? Call 999.</p>
      <sl-input name="name" label="${ENQUIRY.name}" autocomplete="name"></sl-input>
      <sl-input name="email" type="email" label="${ENQUIRY.email}" autocomplete="email"></sl-input>
      <sl-textarea name="message" label="${ENQUIRY.message}" rows="8" maxlength="${ENQUIRY.limit}" required></sl-textarea>
      <sl-button type="submit">${ENQUIRY.send}</sl-button>
    </form>`,
};
