import { msg, str } from '../../i18n/msg.js';
import { plural } from '../../i18n/plural.js';

/** The strings of the filter, fetched with it. */
export const text = {
  get label() {
    return msg('Find in this list', { id: 'protected-characteristics.filterLabel' });
  },
  found: (lang: string, count: number) =>
    plural(lang, count, {
      zero: () =>
        msg('Nothing found. Try another word.', { id: 'protected-characteristics.foundZero' }),
      one: () => msg('1 part found', { id: 'protected-characteristics.foundOne' }),
      two: () => msg('2 parts found', { id: 'protected-characteristics.foundTwo' }),
      few: () => msg(str`${count} parts found`, { id: 'protected-characteristics.foundFew' }),
      many: () => msg(str`${count} parts found`, { id: 'protected-characteristics.foundMany' }),
      other: () => msg(str`${count} parts found`, { id: 'protected-characteristics.foundOther' }),
    }),
  /** English has no form of its own for none. */
  get nothing() {
    return msg('Nothing found. Try another word.', { id: 'protected-characteristics.foundZero' });
  },
  get whole() {
    return msg('The whole list is shown.', { id: 'protected-characteristics.filterWhole' });
  },
  get reset() {
    return msg('Show the whole list', { id: 'protected-characteristics.filterReset' });
  },
};
