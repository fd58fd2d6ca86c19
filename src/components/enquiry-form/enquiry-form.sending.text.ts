import { msg, str } from '../../i18n/msg.js';
import { plural } from '../../i18n/plural.js';

/** Words for the counter, for sending, for waiting and for the receipt. */
export const sendingText = {
  charactersLeft: (lang: string, count: number, shown: string) =>
    plural(lang, count, {
      zero: msg('You have no characters left', { id: 'enquiry-form.leftZero' }),
      one: msg('You have 1 character left', { id: 'enquiry-form.leftOne' }),
      two: msg('You have 2 characters left', { id: 'enquiry-form.leftTwo' }),
      few: msg(str`You have ${shown} characters left`, { id: 'enquiry-form.leftFew' }),
      many: msg(str`You have ${shown} characters left`, { id: 'enquiry-form.leftMany' }),
      other: msg(str`You have ${shown} characters left`, { id: 'enquiry-form.leftOther' }),
    }),
  charactersOver: (lang: string, count: number, shown: string) =>
    plural(lang, count, {
      zero: msg('You have no characters too many', { id: 'enquiry-form.overZero' }),
      one: msg('You have 1 character too many', { id: 'enquiry-form.overOne' }),
      two: msg('You have 2 characters too many', { id: 'enquiry-form.overTwo' }),
      few: msg(str`You have ${shown} characters too many`, { id: 'enquiry-form.overFew' }),
      many: msg(str`You have ${shown} characters too many`, { id: 'enquiry-form.overMany' }),
      other: msg(str`You have ${shown} characters too many`, { id: 'enquiry-form.overOther' }),
    }),
  tryingAgainIn: (lang: string, count: number) =>
    plural(lang, count, {
      zero: msg('Trying again now.', { id: 'enquiry-form.againZero' }),
      one: msg('Trying again in 1 second.', { id: 'enquiry-form.againOne' }),
      two: msg('Trying again in 2 seconds.', { id: 'enquiry-form.againTwo' }),
      few: msg(str`Trying again in ${count} seconds.`, { id: 'enquiry-form.againFew' }),
      many: msg(str`Trying again in ${count} seconds.`, { id: 'enquiry-form.againMany' }),
      other: msg(str`Trying again in ${count} seconds.`, { id: 'enquiry-form.againOther' }),
    }),
  get sending() {
    return msg('Sending your message…', { id: 'enquiry-form.sending' });
  },
  get waitingTitle() {
    return msg('Your message has not been sent yet', { id: 'enquiry-form.waitingTitle' });
  },
  get waitingBusy() {
    return msg('Our service is busy. What you wrote is still here.', {
      id: 'enquiry-form.waitingBusy',
    });
  },
  get waitingNetwork() {
    return msg('The connection broke. What you wrote is still here.', {
      id: 'enquiry-form.waitingNetwork',
    });
  },
  get waitingOffline() {
    return msg(
      'You are offline. Keep this page open: your message will go when you are back online.',
      { id: 'enquiry-form.waitingOffline' },
    );
  },
  get inProgressTitle() {
    return msg('We are still taking in your message', { id: 'enquiry-form.inProgressTitle' });
  },
  get inProgress() {
    return msg('You do not need to send it again.', { id: 'enquiry-form.inProgress' });
  },
  get sendNow() {
    return msg('Send now', { id: 'enquiry-form.sendNow' });
  },
  get stop() {
    return msg('Stop', { id: 'enquiry-form.stop' });
  },
  get stopped() {
    return msg('Stopped. What you wrote is still here.', { id: 'enquiry-form.stopped' });
  },
  get unsureTitle() {
    return msg('We do not know if your message arrived', { id: 'enquiry-form.unsureTitle' });
  },
  get unsure() {
    return msg(
      'What you wrote is still here. You can safely send it again: we will keep it only once.',
      { id: 'enquiry-form.unsure' },
    );
  },
  get sendAgain() {
    return msg('Check and send again', { id: 'enquiry-form.sendAgain' });
  },
  get sendNatively() {
    return msg('Send it another way', { id: 'enquiry-form.sendNatively' });
  },
  get faultTitle() {
    return msg('Your message could not be sent', { id: 'enquiry-form.faultTitle' });
  },
  fault: (code: string) =>
    msg(
      str`There is a fault on our side (${code}). What you wrote is still here: you can try again later, copy it, or contact us another way.`,
      { id: 'enquiry-form.fault' },
    ),
  get tooLarge() {
    return msg('It is too large for us to take. Make it shorter and send it again.', {
      id: 'enquiry-form.tooLarge',
    });
  },
  get busy() {
    return msg('Our service is still busy. Wait a little, then send it again.', {
      id: 'enquiry-form.busy',
    });
  },
  get callUs() {
    return msg('You can also call 101.', { id: 'enquiry-form.callUs' });
  },
  get reusedTitle() {
    return msg('An earlier message has arrived already', { id: 'enquiry-form.reusedTitle' });
  },
  get reused() {
    return msg('What you changed since then has not been sent.', { id: 'enquiry-form.reused' });
  },
  get reusedReference() {
    return msg('Reference of the earlier message:', { id: 'enquiry-form.reusedReference' });
  },
  get sendAsNew() {
    return msg('Send this as a new message', { id: 'enquiry-form.sendAsNew' });
  },
  get sentTitle() {
    return msg('Your message has been sent', { id: 'enquiry-form.sentTitle' });
  },
  get queuedTitle() {
    return msg('Your message has arrived', { id: 'enquiry-form.queuedTitle' });
  },
  get queued() {
    return msg('It has not been read yet.', { id: 'enquiry-form.queued' });
  },
  get sentPrefix() {
    return msg('Sent:', { id: 'enquiry-form.sentPrefix' });
  },
  get reference() {
    return msg('Your reference:', { id: 'enquiry-form.reference' });
  },
  get keepReference() {
    return msg('Write it down or print this page. You will need it if you contact us again.', {
      id: 'enquiry-form.keepReference',
    });
  },
  get nextTitle() {
    return msg('What happens next', { id: 'enquiry-form.nextTitle' });
  },
  get next() {
    return msg(
      'We will pass your message to the right team. If you asked for a reply, it will come in the way that you chose.',
      { id: 'enquiry-form.next' },
    );
  },
  get print() {
    return msg('Print this page', { id: 'enquiry-form.print' });
  },
};
