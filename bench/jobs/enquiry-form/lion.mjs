// @ts-check
import { ENQUIRY } from '../words.mjs';

/** It has no counter and no error summary. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  script: `import '@lion/ui/define/lion-form.js';
    import '@lion/ui/define/lion-input.js';
    import '@lion/ui/define/lion-input-email.js';
    import '@lion/ui/define/lion-textarea.js';
    import '@lion/ui/define/lion-button-submit.js';
    import { Required, MaxLength } from '@lion/ui/form-core.js';
    document.querySelector('lion-textarea').validators = [
      new Required({}, { getMessage: async () => '${ENQUIRY.missing}' }),
      new MaxLength(${ENQUIRY.limit}, { getMessage: async () => 'Write less' }),
    ];`,
  body: () => `<lion-form><form action="/enquiries" method="post">
      <p>In danger? Call 999.</p>
      <lion-input name="name" label="${ENQUIRY.name}" autocomplete="name"></lion-input>
      <lion-input-email name="email" label="${ENQUIRY.email}" autocomplete="email"></lion-input-email>
      <lion-textarea name="message" label="${ENQUIRY.message}" rows="8"></lion-textarea>
      <lion-button-submit>${ENQUIRY.send}</lion-button-submit>
    </form></lion-form>`,
};
