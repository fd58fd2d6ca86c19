import { msg, str } from '../../../i18n/msg.js';

/** Words for files that were chosen, and for sending them. */
export const uploadText = {
  get remove() {
    return msg('Remove', { id: 'enquiry-form.fileRemove' });
  },
  added: (names: string) => msg(str`Added: ${names}`, { id: 'enquiry-form.fileAdded' }),
  removed: (name: string) => msg(str`Removed: ${name}`, { id: 'enquiry-form.fileRemoved' }),
  twice: (name: string) =>
    msg(str`${name} is in the list already.`, { id: 'enquiry-form.fileTwice' }),
  folder: (name: string) =>
    msg(str`${name} is a folder. Open it and choose the files in it.`, {
      id: 'enquiry-form.fileFolder',
    }),
  tooMany: (most: number) =>
    msg(str`You have chosen too many files. Remove some: the most is ${most}.`, {
      id: 'enquiry-form.filesTooMany',
    }),
  totalTooLarge: (total: string) =>
    msg(str`The files are larger than ${total} together. Remove some.`, {
      id: 'enquiry-form.filesTotalTooLarge',
    }),
  empty: (name: string) =>
    msg(str`${name} is empty. Remove it or choose another file.`, {
      id: 'enquiry-form.fileEmpty',
    }),
  tooLarge: (name: string, size: string) =>
    msg(str`${name} is larger than ${size}. Remove it or choose a smaller file.`, {
      id: 'enquiry-form.fileTooLarge',
    }),
  type: (name: string) =>
    msg(str`${name} is of a kind that we cannot take. Remove it or choose another file.`, {
      id: 'enquiry-form.fileType',
    }),
  unreadable: (name: string) =>
    msg(
      str`${name} has changed since you chose it, or cannot be read. Remove it, then choose it again.`,
      {
        id: 'enquiry-form.fileUnreadable',
      },
    ),
  get gone() {
    return msg(
      'If you had chosen files, they did not come back with the page. Choose them again, or send without them.',
      { id: 'enquiry-form.filesGone' },
    );
  },
  get refused() {
    return msg(
      'The files are too large for us, or of a kind that we cannot take. Remove some and send again.',
      { id: 'enquiry-form.filesRefused' },
    );
  },
  get sending() {
    return msg('Sending your message and files', { id: 'enquiry-form.fileSending' });
  },
  share: (percent: number) => msg(str`${percent}% sent`, { id: 'enquiry-form.fileShare' }),
  get arrived() {
    return msg('All sent. Waiting for our answer.', { id: 'enquiry-form.fileArrived' });
  },
  get stop() {
    return msg('Stop sending', { id: 'enquiry-form.fileStop' });
  },
};
