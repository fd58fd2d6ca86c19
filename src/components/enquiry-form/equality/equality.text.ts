import { msg } from '../../../i18n/msg.js';

/** Words round the questions; the questions themselves are in `words.<lang>.ts`. */
export const equalityText = {
  get title() {
    return msg('Would you answer some questions about yourself?', {
      id: 'enquiry-form.equalityTitle',
    });
  },
  get about() {
    return msg(
      'They show us whether we treat everybody fairly. You need not answer any of them, and they make no difference to your message: your answers are kept apart from it and without your name.',
      { id: 'enquiry-form.equalityAbout' },
    );
  },
  get yes() {
    return msg('Yes, show the questions', { id: 'enquiry-form.equalityYes' });
  },
  get skip() {
    return msg('No, skip them', { id: 'enquiry-form.equalitySkip' });
  },
  get questionsTitle() {
    return msg('Questions about you', { id: 'enquiry-form.equalityQuestions' });
  },
  get send() {
    return msg('Send these answers', { id: 'enquiry-form.equalitySend' });
  },
  get sending() {
    return msg('Sending your answers…', { id: 'enquiry-form.equalitySending' });
  },
  get failed() {
    return msg(
      'Your answers to these questions could not be sent. Your message has arrived all the same.',
      { id: 'enquiry-form.equalityFailed' },
    );
  },
  get nothing() {
    return msg('There is no answer to send yet. You can also skip the questions.', {
      id: 'enquiry-form.equalityNothing',
    });
  },
  get thanks() {
    return msg('Thank you for your answers', { id: 'enquiry-form.equalityThanks' });
  },
};
