import { msg, str } from '../../i18n/msg.js';

/** The strings of the buttons that copy a link, fetched with them. */
export const text = {
  copy: (name: string) =>
    msg(str`Copy the link to “${name}”`, { id: 'protected-characteristics.copyLink' }),
  linkTo: (name: string) => msg(str`Link to “${name}”`, { id: 'protected-characteristics.linkTo' }),
  get copied() {
    return msg('Link copied.', { id: 'protected-characteristics.copied' });
  },
  get notCopied() {
    return msg('Your browser did not copy it. Copy it from here.', {
      id: 'protected-characteristics.notCopied',
    });
  },
};
