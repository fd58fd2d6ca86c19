import { msg, str } from '../../i18n/msg.js';

/** Words of the error summary and of the errors beside the fields. */
export const errorText = {
  get title() {
    return msg('There is a problem', { id: 'enquiry-form.errorTitle' });
  },
  get prefix() {
    return msg('Error:', { id: 'enquiry-form.errorPrefix' });
  },
  required: (label: string) => msg(str`Fill in: ${label}`, { id: 'enquiry-form.errorRequired' }),
  choose: (label: string) =>
    msg(str`Choose an answer: ${label}`, { id: 'enquiry-form.errorChoose' }),
  get email() {
    return msg('Enter an email address like name@example.com', { id: 'enquiry-form.errorEmail' });
  },
  get phone() {
    return msg('Enter a phone number with 7 to 15 digits, like 01632 960 001', {
      id: 'enquiry-form.errorPhone',
    });
  },
  invalid: (label: string) =>
    msg(str`Check what you wrote: ${label}`, { id: 'enquiry-form.errorInvalid' }),
  tooLong: (label: string, count: string) =>
    msg(str`Use ${count} characters or fewer: ${label}`, { id: 'enquiry-form.errorTooLong' }),
  notOffered: (label: string) =>
    msg(str`Choose one of the answers: ${label}`, { id: 'enquiry-form.errorNotOffered' }),
  get form() {
    return msg('Something in this form could not be accepted. Check your answers.', {
      id: 'enquiry-form.errorForm',
    });
  },
};
