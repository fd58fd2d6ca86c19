import { msg, str } from '../../i18n/msg.js';
import type { PluralForms } from '../../i18n/plural.js';

/** Every string that "Not now" brings. */
export const text = {
  get hiddenForPage() {
    return msg('Hidden until you leave this page.', { id: 'beta-banner.hiddenForPage' });
  },
  hiddenForDays: (days: number): PluralForms => ({
    zero: () => msg(str`Hidden for ${days} days.`, { id: 'beta-banner.hiddenForDaysZero' }),
    one: () => msg(str`Hidden for ${days} day.`, { id: 'beta-banner.hiddenForDaysOne' }),
    two: () => msg(str`Hidden for ${days} days.`, { id: 'beta-banner.hiddenForDaysTwo' }),
    few: () => msg(str`Hidden for ${days} days.`, { id: 'beta-banner.hiddenForDaysFew' }),
    many: () => msg(str`Hidden for ${days} days.`, { id: 'beta-banner.hiddenForDaysMany' }),
    other: () => msg(str`Hidden for ${days} days.`, { id: 'beta-banner.hiddenForDaysOther' }),
  }),
  get undo() {
    return msg('Undo', { id: 'beta-banner.undo' });
  },
};
