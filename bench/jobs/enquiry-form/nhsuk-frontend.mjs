// @ts-check
import { ENQUIRY } from '../words.mjs';

/**
 * The error summary is printed by a server: what is checked in the page, and where the list comes
 * from, is the site's own few lines.
 *
 * @type {import('../../lib/pages.mjs').Page}
 */
export const page = {
  styles: `@use 'pkg:nhsuk-frontend/dist/nhsuk/components/input';
    @use 'pkg:nhsuk-frontend/dist/nhsuk/components/character-count';
    @use 'pkg:nhsuk-frontend/dist/nhsuk/components/error-summary';
    @use 'pkg:nhsuk-frontend/dist/nhsuk/components/button';`,
  script: `import { CharacterCount, ErrorSummary, createAll } from 'nhsuk-frontend';
    document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
    createAll(CharacterCount);
    const form = document.querySelector('form');
    form.addEventListener('submit', event => {
      if (form.elements.message.value) return;
      event.preventDefault();
      const summary = document.querySelector('template').content.cloneNode(true).firstElementChild;
      document.querySelector('.nhsuk-error-summary')?.remove();
      form.before(summary);
      new ErrorSummary(summary);
    });`,
  body: () => `<template><div class="nhsuk-error-summary" data-module="nhsuk-error-summary" role="alert" tabindex="-1">
      <h2 class="nhsuk-error-summary__title">There is a problem</h2>
      <div class="nhsuk-error-summary__body"><ul class="nhsuk-list nhsuk-error-summary__list"><li><a href="#message">${ENQUIRY.missing}</a></li></ul></div>
    </div></template>
    <form action="/enquiries" method="post" novalidate>
      <p>In danger? Call 999.</p>
      <div class="nhsuk-form-group"><label class="nhsuk-label" for="name">${ENQUIRY.name}</label>
        <input class="nhsuk-input" id="name" name="name" autocomplete="name"></div>
      <div class="nhsuk-form-group"><label class="nhsuk-label" for="email">${ENQUIRY.email}</label>
        <input class="nhsuk-input" id="email" name="email" type="email" autocomplete="email"></div>
      <div class="nhsuk-form-group nhsuk-character-count" data-module="nhsuk-character-count" data-maxlength="${ENQUIRY.limit}">
        <label class="nhsuk-label" for="message">${ENQUIRY.message}</label>
        <textarea class="nhsuk-textarea nhsuk-js-character-count" id="message" name="message" rows="8" aria-describedby="message-info"></textarea>
        <div id="message-info" class="nhsuk-hint nhsuk-character-count__message">You can enter up to ${ENQUIRY.limit} characters</div></div>
      <button type="submit" class="nhsuk-button" data-module="nhsuk-button">${ENQUIRY.send}</button>
    </form>`,
  press: 'form button',
  shows: '.nhsuk-error-summary a',
};
