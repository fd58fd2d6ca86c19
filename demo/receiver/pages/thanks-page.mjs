// @ts-check
import { html } from './html.mjs';

/** @import { Lang } from '../language.mjs' */

const words = {
  en: {
    feedback: ['Thank you for your feedback', 'It helps us make this site better.'],
    equality: ['Thank you for your answers', 'They are kept apart from your message.'],
    urgent: 'We do not answer feedback. To report a crime call 101, or 999 in an emergency.',
    home: 'Go to the home page',
  },
  cy: {
    feedback: ['Diolch am eich adborth', 'Mae’n ein helpu i wella’r wefan hon.'],
    equality: ['Diolch am eich atebion', 'Fe’u cedwir ar wahân i’ch neges.'],
    urgent:
      'Nid ydym yn ateb adborth. I roi gwybod am drosedd ffoniwch 101, neu 999 mewn argyfwng.',
    home: 'Ewch i’r dudalen gartref',
  },
};

/**
 * @param {Lang} lang
 * @param {'feedback' | 'equality'} what
 */
export function thanksMain(lang, what) {
  const say = words[lang];
  const [title = '', line = ''] = say[what];
  const urgent = what === 'feedback' ? html`<p>${say.urgent}</p>` : '';
  return {
    title,
    main: html`<p>${line}</p>
      ${urgent}
      <p><a href="${lang === 'cy' ? '/cy/' : '/'}">${say.home}</a></p>`,
  };
}
