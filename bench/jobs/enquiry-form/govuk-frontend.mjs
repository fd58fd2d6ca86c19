// @ts-check
import { GOVUK } from '../govuk.mjs';
import { ENQUIRY } from '../words.mjs';

/**
 * The error summary is printed by a server: what is checked in the page, and where the list comes
 * from, is the site's own few lines.
 *
 * @type {import('../../lib/pages.mjs').Page}
 */
export const page = {
  styles: `${GOVUK}
    @use 'pkg:govuk-frontend/dist/govuk/components/input';
    @use 'pkg:govuk-frontend/dist/govuk/components/character-count';
    @use 'pkg:govuk-frontend/dist/govuk/components/error-summary';
    @use 'pkg:govuk-frontend/dist/govuk/components/button';`,
  script: `import { CharacterCount, ErrorSummary, createAll } from 'govuk-frontend';
    document.body.classList.add('js-enabled', 'govuk-frontend-supported');
    createAll(CharacterCount);
    const form = document.querySelector('form');
    form.addEventListener('submit', event => {
      if (form.elements.message.value) return;
      event.preventDefault();
      const summary = document.querySelector('template').content.cloneNode(true).firstElementChild;
      document.querySelector('.govuk-error-summary')?.remove();
      form.before(summary);
      new ErrorSummary(summary);
    });`,
  body: () => `<template><div class="govuk-error-summary" data-module="govuk-error-summary" role="alert" tabindex="-1">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"><li><a href="#message">${ENQUIRY.missing}</a></li></ul></div>
    </div></template>
    <form action="/enquiries" method="post" novalidate>
      <p>In danger? Call 999.</p>
      <div class="govuk-form-group"><label class="govuk-label" for="name">${ENQUIRY.name}</label>
        <input class="govuk-input" id="name" name="name" autocomplete="name"></div>
      <div class="govuk-form-group"><label class="govuk-label" for="email">${ENQUIRY.email}</label>
        <input class="govuk-input" id="email" name="email" type="email" autocomplete="email"></div>
      <div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="${ENQUIRY.limit}">
        <label class="govuk-label" for="message">${ENQUIRY.message}</label>
        <textarea class="govuk-textarea govuk-js-character-count" id="message" name="message" rows="8" aria-describedby="message-info"></textarea>
        <div id="message-info" class="govuk-hint govuk-character-count__message">You can enter up to ${ENQUIRY.limit} characters</div></div>
      <button type="submit" class="govuk-button" data-module="govuk-button">${ENQUIRY.send}</button>
    </form>`,
  press: 'form button',
  shows: '.govuk-error-summary a',
};
