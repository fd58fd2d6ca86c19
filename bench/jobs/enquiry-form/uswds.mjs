// @ts-check
import { ENQUIRY } from '../words.mjs';

/** It has no error summary. @type {import('../../lib/pages.mjs').Page} */
export const page = {
  styles: `@use 'uswds-core' with ($theme-show-notifications: false, $theme-show-compile-warnings: false);
    @forward 'usa-input/src/styles';
    @forward 'usa-textarea/src/styles';
    @forward 'usa-character-count/src/styles';
    @forward 'usa-button/src/styles';`,
  script: `import characterCount from '@uswds/uswds/js/usa-character-count';
    characterCount.on(document.body);`,
  body: () => `<form class="usa-form" action="/enquiries" method="post">
      <p>In danger? Call 999.</p>
      <label class="usa-label" for="name">${ENQUIRY.name}</label>
      <input class="usa-input" id="name" name="name" autocomplete="name">
      <label class="usa-label" for="email">${ENQUIRY.email}</label>
      <input class="usa-input" id="email" name="email" type="email" autocomplete="email">
      <div class="usa-character-count"><div class="usa-form-group">
        <label class="usa-label" for="message">${ENQUIRY.message}</label>
        <textarea class="usa-textarea usa-character-count__field" id="message" name="message" rows="8" maxlength="${ENQUIRY.limit}" aria-describedby="message-info" required></textarea></div>
        <span id="message-info" class="usa-character-count__message">You can enter up to ${ENQUIRY.limit} characters</span></div>
      <button type="submit" class="usa-button">${ENQUIRY.send}</button>
    </form>`,
};
