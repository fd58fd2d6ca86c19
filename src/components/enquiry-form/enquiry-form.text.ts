import { msg, str } from '../../i18n/msg.js';

/** Words of the form that the element writes itself; a pasted form has its author's. */
export const text = {
  get emergencyTitle() {
    return msg('Is it an emergency? Do not use this form.', { id: 'enquiry-form.emergencyTitle' });
  },
  get emergencyCall() {
    return msg('Call 999', { id: 'enquiry-form.emergencyCall' });
  },
  get emergencyWhen() {
    return msg('if someone is in danger or a crime is happening now.', {
      id: 'enquiry-form.emergencyWhen',
    });
  },
  get emergencyDeaf() {
    return msg('If you are deaf, or cannot hear or speak on the phone:', {
      id: 'enquiry-form.emergencyDeaf',
    });
  },
  get emergencyTextphone() {
    return msg('textphone 18000', { id: 'enquiry-form.emergencyTextphone' });
  },
  get emergencyBsl() {
    return msg('999 BSL, a call in British Sign Language', { id: 'enquiry-form.emergencyBsl' });
  },
  get emergencySms() {
    return msg('text 999, if you have registered your phone (emergency SMS)', {
      id: 'enquiry-form.emergencySms',
    });
  },
  get urgentCall() {
    return msg('Call 101', { id: 'enquiry-form.urgentCall' });
  },
  get urgentWhen() {
    return msg('to talk to the police when it is not an emergency.', {
      id: 'enquiry-form.urgentWhen',
    });
  },
  get optional() {
    return msg('(optional)', { id: 'enquiry-form.optional' });
  },
  get choose() {
    return msg('Choose one', { id: 'enquiry-form.choose' });
  },
  get name() {
    return msg('Your name', { id: 'enquiry-form.name' });
  },
  get email() {
    return msg('Email address', { id: 'enquiry-form.email' });
  },
  get emailHint() {
    return msg('We need it if you want a reply by email.', { id: 'enquiry-form.emailHint' });
  },
  get emailNeeded() {
    return msg('Enter your email address, or choose another way to get our reply', {
      id: 'enquiry-form.emailNeeded',
    });
  },
  get phone() {
    return msg('Phone number', { id: 'enquiry-form.phone' });
  },
  get phoneHint() {
    return msg('We need it if you want us to call you.', { id: 'enquiry-form.phoneHint' });
  },
  get phoneNeeded() {
    return msg('Enter your phone number, or choose another way to get our reply', {
      id: 'enquiry-form.phoneNeeded',
    });
  },
  get replyBy() {
    return msg('How should we reply?', { id: 'enquiry-form.replyBy' });
  },
  get replyByEmail() {
    return msg('By email', { id: 'enquiry-form.replyByEmail' });
  },
  get replyByPhone() {
    return msg('By phone', { id: 'enquiry-form.replyByPhone' });
  },
  get replyByNone() {
    return msg('I do not need a reply', { id: 'enquiry-form.replyByNone' });
  },
  get replyLanguage() {
    return msg('Which language should our reply be in?', { id: 'enquiry-form.replyLanguage' });
  },
  get english() {
    return msg('English', { id: 'enquiry-form.english' });
  },
  get welsh() {
    return msg('Welsh (Cymraeg)', { id: 'enquiry-form.welsh' });
  },
  get topic() {
    return msg('What is your message about?', { id: 'enquiry-form.topic' });
  },
  get topicGeneral() {
    return msg('A general question', { id: 'enquiry-form.topicGeneral' });
  },
  get topicCareers() {
    return msg('Working with us', { id: 'enquiry-form.topicCareers' });
  },
  get topicPositiveAction() {
    return msg('Positive action', { id: 'enquiry-form.topicPositiveAction' });
  },
  get topicFeedback() {
    return msg('Feedback on our service', { id: 'enquiry-form.topicFeedback' });
  },
  get topicOther() {
    return msg('Something else', { id: 'enquiry-form.topicOther' });
  },
  get message() {
    return msg('Your message', { id: 'enquiry-form.message' });
  },
  get messageHint() {
    return msg('Do not report a crime here.', { id: 'enquiry-form.messageHint' });
  },
  get messageNeeded() {
    return msg('Write your message', { id: 'enquiry-form.messageNeeded' });
  },
  onlyIf: (answers: string) =>
    msg(str`(only if you chose: ${answers})`, { id: 'enquiry-form.onlyIf' }),
  get day() {
    return msg('Day', { id: 'enquiry-form.day' });
  },
  get month() {
    return msg('Month', { id: 'enquiry-form.month' });
  },
  get year() {
    return msg('Year', { id: 'enquiry-form.year' });
  },
  limit: (count: string) =>
    msg(str`You can write up to ${count} characters.`, { id: 'enquiry-form.limit' }),
  get decoy() {
    return msg('Leave this box empty. It is here to catch automatic messages.', {
      id: 'enquiry-form.decoy',
    });
  },
  get privacy() {
    return msg('We use what you tell us here to deal with your message.', {
      id: 'enquiry-form.privacy',
    });
  },
  get privacyLink() {
    return msg('Read how we look after your information', { id: 'enquiry-form.privacyLink' });
  },
  get helpTitle() {
    return msg('Other ways to contact us:', { id: 'enquiry-form.helpTitle' });
  },
  get send() {
    return msg('Send message', { id: 'enquiry-form.send' });
  },
};
