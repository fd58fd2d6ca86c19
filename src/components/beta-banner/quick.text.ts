import { msg } from '../../i18n/msg.js';

/** Every string of the question that one press answers. */
export const text = {
  get question() {
    return msg('Is this page useful?', { id: 'beta-banner.useful' });
  },
  get yes() {
    return msg('Yes', { id: 'beta-banner.usefulYes' });
  },
  get no() {
    return msg('No', { id: 'beta-banner.usefulNo' });
  },
};
