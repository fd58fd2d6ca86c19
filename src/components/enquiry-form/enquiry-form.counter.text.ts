import { msg, str } from '../../i18n/msg.js';
import { plural } from '../../i18n/plural.js';

/** How much more may be typed. */
export const counterText = {
  charactersLeft: (lang: string, count: number, shown: string) =>
    plural(lang, count, {
      zero: () => msg('You have no characters left', { id: 'enquiry-form.leftZero' }),
      one: () => msg('You have 1 character left', { id: 'enquiry-form.leftOne' }),
      two: () => msg('You have 2 characters left', { id: 'enquiry-form.leftTwo' }),
      few: () => msg(str`You have ${shown} characters left`, { id: 'enquiry-form.leftFew' }),
      many: () => msg(str`You have ${shown} characters left`, { id: 'enquiry-form.leftMany' }),
      other: () => msg(str`You have ${shown} characters left`, { id: 'enquiry-form.leftOther' }),
    }),
  charactersOver: (lang: string, count: number, shown: string) =>
    plural(lang, count, {
      zero: () => msg('You have no characters too many', { id: 'enquiry-form.overZero' }),
      one: () => msg('You have 1 character too many', { id: 'enquiry-form.overOne' }),
      two: () => msg('You have 2 characters too many', { id: 'enquiry-form.overTwo' }),
      few: () => msg(str`You have ${shown} characters too many`, { id: 'enquiry-form.overFew' }),
      many: () => msg(str`You have ${shown} characters too many`, { id: 'enquiry-form.overMany' }),
      other: () =>
        msg(str`You have ${shown} characters too many`, { id: 'enquiry-form.overOther' }),
    }),
};
