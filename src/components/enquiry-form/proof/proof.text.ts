import { msg, str } from '../../../i18n/msg.js';

/** Said while the device works. */
export const proofText = {
  progress: (percent: number) =>
    msg(str`About ${percent}% done.`, { id: 'enquiry-form.proofProgress' }),
};
