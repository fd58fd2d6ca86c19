import { msg, str } from '../../i18n/msg.js';

/** Words beside a field of files, before anything is chosen. */
export const filesText = {
  one: (size: string) => msg(str`One file, up to ${size}.`, { id: 'enquiry-form.fileOne' }),
  several: (most: number, size: string, total: string) =>
    msg(
      str`Number of files: up to ${most}. Size of each: up to ${size}. All together: up to ${total}.`,
      {
        id: 'enquiry-form.fileSeveral',
      },
    ),
  kinds: (kinds: string) => msg(str`Kinds: ${kinds}.`, { id: 'enquiry-form.fileKinds' }),
  get again() {
    return msg('If you had chosen files, choose them again: a browser does not keep them.', {
      id: 'enquiry-form.filesAgain',
    });
  },
};
