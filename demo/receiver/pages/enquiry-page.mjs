// @ts-check
// cspell:words textphone
import { choiceField, errorSummary, inputField, textField } from './fields.mjs';
import { html } from './html.mjs';

/**
 * @import { Lang } from '../language.mjs'
 * @import { FieldError } from '../problem.mjs'
 * @import { RenderPage } from './page.mjs'
 */
/**
 * @typedef {object} EnquiryPageParts
 * @property {Lang} lang
 * @property {string} [form] which of the forms of a force's own questions; none is the default one
 * @property {Record<string, string | string[]>} values as typed; files can't be put back into a form
 * @property {FieldError[]} errors one that belongs to no field has the name ''
 * @property {string} submissionKey
 */
/** @typedef {(parts: EnquiryPageParts) => string} RenderEnquiryPage a whole page */

const words = {
  en: {
    title: 'Contact us',
    error: 'Error: ',
    problem: 'There is a problem',
    urgent:
      'In an emergency call 999. Textphone: 18000. BSL: 999 BSL. ' +
      'By text if you have registered: 999. If it is not urgent, call 101.',
    name: 'Your name',
    email: 'Email address',
    phone: 'Phone number',
    reply: 'How should we reply?',
    replies: { email: 'By email', phone: 'By phone', none: 'I do not need a reply' },
    language: 'Which language should we reply in?',
    topic: 'What is it about?',
    topics: {
      general: 'A general question',
      careers: 'Working for us',
      'positive-action': 'Positive action',
      feedback: 'Feedback about us',
      other: 'Something else',
    },
    message: 'Your message (2,000 characters at most)',
    decoy: 'Leave this box empty',
    send: 'Send',
  },
  cy: {
    title: 'Cysylltu â ni',
    error: 'Gwall: ',
    problem: 'Mae problem',
    urgent:
      'Mewn argyfwng ffoniwch 999. Ffôn testun: 18000. BSL: 999 BSL. ' +
      'Drwy neges destun os ydych wedi cofrestru: 999. Os nad yw’n frys, ffoniwch 101.',
    name: 'Eich enw',
    email: 'Cyfeiriad e-bost',
    phone: 'Rhif ffôn',
    reply: 'Sut dylem ni ateb?',
    replies: { email: 'Drwy e-bost', phone: 'Dros y ffôn', none: 'Nid oes angen ateb arnaf' },
    language: 'Ym mha iaith dylem ni ateb?',
    topic: 'Am beth mae hyn?',
    topics: {
      general: 'Cwestiwn cyffredinol',
      careers: 'Gweithio i ni',
      'positive-action': 'Gweithredu cadarnhaol',
      feedback: 'Adborth amdanom ni',
      other: 'Rhywbeth arall',
    },
    message: 'Eich neges (2,000 nod ar y mwyaf)',
    decoy: 'Gadewch y blwch hwn yn wag',
    send: 'Anfon',
  },
};
const languages = { en: 'English', cy: 'Cymraeg' };
const names = ['name', 'email', 'phone', 'reply_by', 'reply_language', 'topic', 'message'];

/**
 * The built-in form, for a receiver that nobody gave one.
 * @param {RenderPage} renderPage
 * @returns {RenderEnquiryPage}
 */
export function plainEnquiryPage(renderPage) {
  return ({ lang, values, errors, submissionKey }) => {
    const say = words[lang];
    const usual = {
      reply_language: values.reply_language || lang,
      topic: values.topic || 'general',
    };
    const filled = { values: { ...values, ...usual }, errors };
    const main = html`<p>${say.urgent}</p>
      ${errorSummary(say.problem, errors, names)}
      <form action="/enquiries" method="post" novalidate>
        <input type="hidden" name="submission_key" value="${submissionKey}" />
        <input type="hidden" name="lang" value="${lang}" />
        <input type="hidden" name="form_started" value="${values.form_started}" />
        ${inputField('name', say.name, filled, { autocomplete: 'name' })}
        ${inputField('email', say.email, filled, { type: 'email', autocomplete: 'email' })}
        ${inputField('phone', say.phone, filled, { type: 'tel', autocomplete: 'tel' })}
        ${choiceField('reply_by', say.reply, say.replies, filled)}
        ${choiceField('reply_language', say.language, languages, filled)}
        ${choiceField('topic', say.topic, say.topics, filled)}
        ${textField('message', say.message, filled)}
        <p hidden>
          <label for="website_address">${say.decoy}</label>
          <input id="website_address" name="website_address" autocomplete="off" tabindex="-1" />
        </p>
        <p><button>${say.send}</button></p>
      </form>`;
    const title = errors.length > 0 ? say.error + say.title : say.title;
    return renderPage({ lang, title, heading: say.title, main });
  };
}
