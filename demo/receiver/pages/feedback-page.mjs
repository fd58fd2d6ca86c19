// @ts-check
import { choiceField, errorSummary, textField } from './fields.mjs';
import { html } from './html.mjs';

/**
 * @import { Lang } from '../language.mjs'
 * @import { FieldError } from '../problem.mjs'
 * @import { RenderPage } from './page.mjs'
 */
/**
 * @typedef {object} FeedbackPageParts
 * @property {Lang} lang
 * @property {Record<string, string>} values
 * @property {string[]} reasons
 * @property {FieldError[]} errors
 * @property {string} submissionKey
 */

const words = {
  en: {
    title: 'Tell us about this site',
    error: 'Error: ',
    problem: 'There is a problem',
    urgent: 'Do not report a crime here. Call 101, or 999 in an emergency.',
    rating: 'Was this page useful?',
    five: { 1: '1, not at all', 2: '2', 3: '3', 4: '4', 5: '5, very' },
    two: { yes: 'Yes', no: 'No' },
    comment: 'How could we make it better? (1,200 characters at most)',
    send: 'Send',
  },
  cy: {
    title: 'Dywedwch wrthym am y wefan hon',
    error: 'Gwall: ',
    problem: 'Mae problem',
    urgent: 'Peidiwch â rhoi gwybod am drosedd yma. Ffoniwch 101, neu 999 mewn argyfwng.',
    rating: 'A oedd y dudalen hon yn ddefnyddiol?',
    five: { 1: '1, ddim o gwbl', 2: '2', 3: '3', 4: '4', 5: '5, iawn' },
    two: { yes: 'Oedd', no: 'Nac oedd' },
    comment: 'Sut gallem ni ei gwella? (1,200 nod ar y mwyaf)',
    send: 'Anfon',
  },
};

/**
 * @param {RenderPage} renderPage
 * @returns {(parts: FeedbackPageParts) => string}
 */
export function plainFeedbackPage(renderPage) {
  return ({ lang, values, reasons, errors, submissionKey }) => {
    const say = words[lang];
    const filled = { values, errors };
    // The same kind of question as the one that was answered.
    const choices = ['yes', 'no'].includes(values.rating ?? '') ? say.two : say.five;
    const kept = reasons.map(
      reason => html`<input type="hidden" name="reasons" value="${reason}" />`,
    );
    const main = html`<p>${say.urgent}</p>
      ${errorSummary(say.problem, errors, ['rating', 'comment'])}
      <form action="/feedback" method="post" novalidate>
        <input type="hidden" name="submission_key" value="${submissionKey}" />
        <input type="hidden" name="lang" value="${lang}" />
        <input type="hidden" name="page" value="${values.page}" />${kept}
        ${choiceField('rating', say.rating, choices, filled)}
        ${textField('comment', say.comment, filled)}
        <p><button>${say.send}</button></p>
      </form>`;
    const title = errors.length > 0 ? say.error + say.title : say.title;
    return renderPage({ lang, title, heading: say.title, main });
  };
}
