import { msg } from '../../i18n/msg.js';

/** What a site says of itself in a part that it asked for. */
export const text = {
  get only158() {
    return msg('This force uses section 158 only. It does not use section 159 to choose people.', {
      id: 'protected-characteristics.only158',
    });
  },
  get both158And159() {
    return msg('This force uses section 158, and section 159 when it chooses people.', {
      id: 'protected-characteristics.both158And159',
    });
  },
  get reportHateCrime() {
    return msg('Report a hate crime', { id: 'protected-characteristics.reportHateCrime' });
  },
};
