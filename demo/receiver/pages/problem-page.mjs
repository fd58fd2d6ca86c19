// @ts-check
import { problemWords } from '../words.mjs';
import { html } from './html.mjs';

/**
 * @import { Lang } from '../language.mjs'
 * @import { Problem } from '../problem.mjs'
 */

const words = {
  en: {
    back: 'Go back in your browser: what you typed should still be there.',
    urgent: 'In an emergency call 999. If it is not urgent, call 101.',
  },
  cy: {
    back: 'Ewch yn ôl yn eich porwr: dylai’r hyn a deipioch fod yno o hyd.',
    urgent: 'Mewn argyfwng ffoniwch 999. Os nad yw’n frys, ffoniwch 101.',
  },
};

/**
 * @param {Problem} problem
 * @param {Lang} lang
 */
export function problemMain(problem, lang) {
  const { title, detail } = problemWords[lang][problem.kind];
  const back = problem.kind === 'not-found' ? '' : html`<p>${words[lang].back}</p>`;
  return {
    title,
    main: html`<p>${detail}</p>
      ${back}
      <p>${words[lang].urgent}</p>`,
  };
}
