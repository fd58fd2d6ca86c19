import { msg, str } from '../../../i18n/msg.js';
import { plural } from '../../../i18n/plural.js';

/** Words for sending, for waiting and for the receipt. */
export const sendingText = {
  tryingAgainIn: (lang: string, count: number) =>
    plural(lang, count, {
      zero: () => msg('Trying again now.', { id: 'enquiry-form.againZero' }),
      one: () => msg('Trying again in 1 second.', { id: 'enquiry-form.againOne' }),
      two: () => msg('Trying again in 2 seconds.', { id: 'enquiry-form.againTwo' }),
      few: () => msg(str`Trying again in ${count} seconds.`, { id: 'enquiry-form.againFew' }),
      many: () => msg(str`Trying again in ${count} seconds.`, { id: 'enquiry-form.againMany' }),
      other: () => msg(str`Trying again in ${count} seconds.`, { id: 'enquiry-form.againOther' }),
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
  get inProgressTitle() {
    return msg('We are still taking in your message', { id: 'enquiry-form.inProgressTitle' });
  },
  get inProgress() {
    return msg('You do not need to send it again.', { id: 'enquiry-form.inProgress' });
  },
  get checkingTitle() {
    return msg('One moment: a short check comes before your message is sent', {
      id: 'enquiry-form.checkingTitle',
    });
  },
  get checking() {
    return msg(
      'It keeps out machines that send messages in bulk. Your device does it by itself: you need to do nothing, and what you wrote is still here. If you would rather not wait, contact us another way:',
      { id: 'enquiry-form.checking' },
    );
  },
  get notChecked() {
    return msg(
      'Your device could not finish a check that keeps out machines. What you wrote is still here: send it again, or contact us another way.',
      { id: 'enquiry-form.notChecked' },
    );
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
  get notTaken() {
    return msg(
      'Something you sent is of a kind that we cannot take in. What you wrote is still here.',
      { id: 'enquiry-form.notTaken' },
    );
  },
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
