// @ts-check
/** The demo's site, with an enquiry form that takes files on the page of the enquiry form. */
import { renderEnquiryForm } from 'police-elements/render';
import { renderLayout, renderPage } from '../../demo/site/pages.mjs';

const FORM_PAGE = 'positive-action';

const fields = /** @type {const} */ ([
  { name: 'name', type: 'text', label: 'Your name', autocomplete: 'name' },
  {
    name: 'reply_by',
    type: 'radios',
    label: 'How should we reply?',
    options: [
      { value: 'email', label: 'By email' },
      { value: 'none', label: 'Not at all' },
    ],
  },
  { name: 'message', type: 'textarea', label: 'Your message', required: true },
  { name: 'files', type: 'file', label: 'Files' },
]);

/** @type {import('../../demo/static-site.mjs').Site} */
export const filesSite = {
  renderLayout,
  renderPage(lang, page, form) {
    if (page !== FORM_PAGE) return renderPage(lang, page);
    const main = renderEnquiryForm({ action: '/enquiries', fields }, lang, form);
    return renderLayout(lang, { title: 'Files', main, page, modules: ['enquiry-form'] });
  },
};
