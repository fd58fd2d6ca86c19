import { msg } from '../../i18n/msg.js';

/** How an answer of one press went: short, for it stands in the place of the question. */
export const text = {
  get thanks() {
    return msg('Thank you. Say more if you like.', { id: 'beta-banner.quickThanks' });
  },
  get stillSending() {
    return msg('Still sending.', { id: 'beta-banner.quickStillSending' });
  },
  get offline() {
    return msg('Not sent: you are offline. Press again later.', { id: 'beta-banner.quickOffline' });
  },
  get failed() {
    return msg('Not sent. Please press again.', { id: 'beta-banner.quickFailed' });
  },
  get unsure() {
    return msg('It may not have arrived. Press again.', { id: 'beta-banner.quickUnsure' });
  },
};
