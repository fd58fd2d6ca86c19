// @ts-check
import { html } from './html.mjs';

/** @import { Lang } from '../language.mjs' */

const words = {
  en: {
    title: 'We have received your message',
    reference: 'Your reference number',
    note: 'Write it down. You will need it if you contact us about this message.',
    equality:
      'Would you answer some questions about yourself? They are kept apart from your message.',
    next: 'What happens next',
    read: 'Somebody will read your message. If you asked for a reply, they will answer the way you chose.',
    urgent: 'If things get worse or somebody is in danger, call 999.',
    home: 'Go to the home page',
  },
  cy: {
    title: 'Rydym wedi derbyn eich neges',
    reference: 'Eich cyfeirnod',
    note: 'Ysgrifennwch ef. Bydd ei angen arnoch os cysylltwch â ni am y neges hon.',
    equality:
      'A wnewch chi ateb rhai cwestiynau amdanoch eich hun? Cedwir hwy ar wahân i’ch neges.',
    next: 'Beth sy’n digwydd nesaf',
    read: 'Bydd rhywun yn darllen eich neges. Os gofynnoch am ateb, byddant yn ateb yn y ffordd a ddewisoch.',
    urgent: 'Os bydd pethau’n gwaethygu neu os bydd rhywun mewn perygl, ffoniwch 999.',
    home: 'Ewch i’r dudalen gartref',
  },
};

/**
 * The reference and nothing that the person wrote: the device may be shared.
 * @param {Lang} lang
 * @param {string} reference
 * @param {string} [equalityPage] where questions about equality are asked
 */
export function receiptMain(lang, reference, equalityPage) {
  const say = words[lang];
  const spaced = `${reference.slice(0, 4)} ${reference.slice(4)}`;
  return {
    title: say.title,
    main: html`<p>${say.reference}<br /><strong data-reference="${reference}">${spaced}</strong></p>
      <p>${say.note}</p>
      ${equalityPage ? html`<p><a href="${equalityPage}">${say.equality}</a></p>` : ''}
      <h2>${say.next}</h2>
      <p>${say.read}</p>
      <p>${say.urgent}</p>
      <p><a href="${lang === 'cy' ? '/cy/' : '/'}">${say.home}</a></p>`,
  };
}
