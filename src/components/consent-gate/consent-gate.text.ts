import { msg, str } from '../../i18n/msg.js';

/** Every string of the placeholder, one place for translators and reviewers. */
export const text = {
  about(service: string) {
    return msg(str`This comes from ${service}, who may then use cookies. You choose.`, {
      id: 'consent-gate.about',
    });
  },
  get once() {
    return msg('Show it this time', { id: 'consent-gate.once' });
  },
  get always() {
    return msg('Always allow', { id: 'consent-gate.always' });
  },
  get failed() {
    return msg('There was a technical problem: this was allowed for now and not saved.', {
      id: 'consent-gate.failed',
    });
  },
};
