import { msg, str } from '../../i18n/msg.js';

/** Words for what is wrong with fields that few forms have. */
export const kindsText = {
  consent: (label: string) =>
    msg(str`Tick the box if you agree: ${label}`, { id: 'enquiry-form.errorConsent' }),
  tooFew: (label: string, count: string) =>
    msg(str`Choose ${count} or more: ${label}`, { id: 'enquiry-form.errorTooFew' }),
  tooMany: (label: string, count: string) =>
    msg(str`Choose no more than ${count}: ${label}`, { id: 'enquiry-form.errorTooMany' }),
  dateIncomplete: (label: string) =>
    msg(str`Enter a day, a month and a year: ${label}`, { id: 'enquiry-form.errorDateIncomplete' }),
  dateInvalid: (label: string) =>
    msg(str`Enter a real date in figures, like 27 3 2026: ${label}`, {
      id: 'enquiry-form.errorDateInvalid',
    }),
  dateNotPast: (label: string) =>
    msg(str`Enter today’s date or a later one: ${label}`, { id: 'enquiry-form.errorDateNotPast' }),
  dateNotFuture: (label: string) =>
    msg(str`Enter today’s date or an earlier one: ${label}`, {
      id: 'enquiry-form.errorDateNotFuture',
    }),
  dateTooEarly: (label: string, day: string) =>
    msg(str`Enter ${day} or a later date: ${label}`, { id: 'enquiry-form.errorDateTooEarly' }),
  dateTooLate: (label: string, day: string) =>
    msg(str`Enter ${day} or an earlier date: ${label}`, { id: 'enquiry-form.errorDateTooLate' }),
};
