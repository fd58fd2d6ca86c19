import { msg } from '../../i18n/msg.js';

/** The one string of its own: name and gist are law data. */
export const text = {
  get more() {
    return msg('Read more about this', { id: 'term.more' });
  },
};
