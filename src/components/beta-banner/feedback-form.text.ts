import { msg, str } from '../../i18n/msg.js';
import type { Reason } from './feedback.js';

const ratings: readonly (() => string)[] = [
  () => msg('Very bad', { id: 'beta-banner.rating1' }),
  () => msg('Bad', { id: 'beta-banner.rating2' }),
  () => msg('Neither good nor bad', { id: 'beta-banner.rating3' }),
  () => msg('Good', { id: 'beta-banner.rating4' }),
  () => msg('Very good', { id: 'beta-banner.rating5' }),
];

const reasons: Readonly<Record<Reason, () => string>> = {
  'not-found': () => msg('I could not find what I came for', { id: 'beta-banner.reasonNotFound' }),
  'hard-to-understand': () => msg('Hard to understand', { id: 'beta-banner.reasonHard' }),
  'not-working': () => msg('Something did not work', { id: 'beta-banner.reasonNotWorking' }),
  'hard-to-use': () =>
    msg('Hard to use with my device or my needs', { id: 'beta-banner.reasonAccess' }),
};

/** Every string of the feedback form. */
export const text = {
  get name() {
    return msg('Feedback about this site', { id: 'beta-banner.formName' });
  },
  get notCrime() {
    return msg(
      'Do not report crime here. In an emergency call 999. If it is not an emergency call 101.',
      { id: 'beta-banner.notCrime' },
    );
  },
  get report() {
    return msg('Report a crime online', { id: 'beta-banner.report' });
  },
  get question() {
    return msg('How do you find this site?', { id: 'beta-banner.question' });
  },
  rating: (value: number) => ratings[value - 1]?.() ?? '',
  get why() {
    return msg('Say why, if you like', { id: 'beta-banner.why' });
  },
  reason: (code: Reason) => reasons[code](),
  get comment() {
    return msg('In your own words, if you like', { id: 'beta-banner.comment' });
  },
  get noPersonal() {
    return msg(
      'Please leave out names, addresses, numbers and anything else that says who you are.',
      {
        id: 'beta-banner.noPersonal',
      },
    );
  },
  left: (count: number) => msg(str`Characters left: ${count}`, { id: 'beta-banner.left' }),
  over: (count: number) => msg(str`Characters too many: ${count}`, { id: 'beta-banner.over' }),
  get decoy() {
    return msg('Leave this empty', { id: 'beta-banner.decoy' });
  },
  get send() {
    return msg('Send', { id: 'beta-banner.send' });
  },
  get chooseRating() {
    return msg('Choose how you find this site', { id: 'beta-banner.chooseRating' });
  },
  get stillSending() {
    return msg('Still sending. Your words are safe here.', { id: 'beta-banner.stillSending' });
  },
  get thanks() {
    return msg('Thank you. Your feedback has been sent.', { id: 'beta-banner.thanks' });
  },
  get close() {
    return msg('Close', { id: 'beta-banner.close' });
  },
  get offline() {
    return msg(
      'Not sent: you are offline. Your words are still here. Send again when you are back.',
      {
        id: 'beta-banner.offline',
      },
    );
  },
  get failed() {
    return msg('Not sent: there is a fault on our side. Your words are still here. Try again.', {
      id: 'beta-banner.failed',
    });
  },
  get unsure() {
    return msg('We do not know if it arrived. Send again: it will count only once.', {
      id: 'beta-banner.unsure',
    });
  },
  get limited() {
    return msg(
      'Not sent: too much is coming in. Your words are still here. Try again in a while.',
      {
        id: 'beta-banner.limited',
      },
    );
  },
  get rejected() {
    return msg('Not sent: something in it could not be taken. Change it and send again.', {
      id: 'beta-banner.rejected',
    });
  },
};
