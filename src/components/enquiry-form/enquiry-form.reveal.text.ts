import { msg, str } from '../../i18n/msg.js';

/** Said when an answer brings questions, or takes some away. */
export const revealText = {
  asked: (labels: string) => msg(str`New question below: ${labels}`, { id: 'enquiry-form.asked' }),
  notAsked: (labels: string) =>
    msg(str`Not needed any more: ${labels}`, { id: 'enquiry-form.notAsked' }),
};
