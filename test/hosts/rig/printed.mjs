// @ts-check
/** The elements' HTML as `police-elements/render` prints it: what a server or a CMS page holds. */
import {
  renderBetaBanner,
  renderEnquiryForm,
  renderProtectedCharacteristics,
} from 'police-elements/render';

/** @import { Page } from './base-page.mjs' */

/** @param {Page} page */
export const usePrinted = page => {
  page.beta = renderBetaBanner({ feedbackEndpoint: '/feedback' }, 'en');
  page.characteristics = renderProtectedCharacteristics({}, 'en');
  page.enquiry = renderEnquiryForm({ action: '/enquiries' }, 'en');
  const sentence = '<p>This needs script. Call 101.</p>';
  page.table = page.table.replace('></', `>${sentence}</`);
  page.preferences = page.preferences.replace('></', `>${sentence}</`);
};
