import { msg } from '../../../i18n/msg.js';

/** Words of the step between the form and its sending. */
export const reviewText = {
  get title() {
    return msg('Check your answers', { id: 'enquiry-form.reviewTitle' });
  },
  get prefix() {
    return msg('Check your answers:', { id: 'enquiry-form.reviewPrefix' });
  },
  get notSent() {
    return msg('Nothing has been sent yet.', { id: 'enquiry-form.reviewNotSent' });
  },
  get notProvided() {
    return msg('Not provided', { id: 'enquiry-form.reviewNotProvided' });
  },
  get change() {
    return msg('Change', { id: 'enquiry-form.reviewChange' });
  },
};
