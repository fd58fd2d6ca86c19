// @ts-check
/** @typedef {import('./language.mjs').Lang} Lang */
/** @typedef {{ title: string, detail: string }} ProblemWords */
/**
 * @typedef {'validation' | 'key-reused' | 'in-progress' | 'rate-limited' | 'too-large'
 *   | 'unsupported-type' | 'malformed' | 'challenge' | 'not-found' | 'too-slow' | 'unavailable' | 'unsure'
 *   | 'fault'} ProblemKind
 */
/**
 * @typedef {'required' | 'invalid' | 'too-long' | 'not-offered' | 'empty-file' | 'too-large'
 *   | 'total-too-large' | 'too-many' | 'type'} ErrorCode
 */

/** @type {Record<Lang, Record<ProblemKind, ProblemWords>>} */
export const problemWords = {
  en: {
    validation: {
      title: 'Some answers need another look',
      detail: 'Nothing was saved. Correct the answers listed and send again.',
    },
    'key-reused': {
      title: 'Something else was already sent from this page',
      detail:
        'We have what you sent first. What you changed since then was not saved. ' +
        'Send it again as a new message if you still need to.',
    },
    'in-progress': {
      title: 'We are still saving what you sent',
      detail: 'Wait a few seconds, then send the same again. It will not be saved twice.',
    },
    'rate-limited': {
      title: 'Too many messages in a short time',
      detail: 'This was not saved. Wait a minute, then send it again.',
    },
    'too-large': {
      title: 'What you sent is too big',
      detail: 'Nothing was saved. Send fewer or smaller files, or a shorter message.',
    },
    'unsupported-type': {
      title: 'Sent in a form that we cannot read',
      detail: 'Nothing was saved. Send JSON or an ordinary form.',
    },
    malformed: {
      title: 'Part of what you sent was damaged',
      detail: 'Nothing was saved. Send it again.',
    },
    challenge: {
      title: 'A short check comes first',
      detail: 'Nothing was saved yet. The page does some work, then sends this again.',
    },
    'not-found': {
      title: 'Page not found',
      detail: 'There is nothing at this address. Check it for typing mistakes.',
    },
    'too-slow': {
      title: 'What you sent came too slowly',
      detail: 'Nothing was saved. Try again where the connection is better.',
    },
    unsure: {
      title: 'We do not know whether this was saved',
      detail: 'Send the same again. It will not be saved twice.',
    },
    unavailable: {
      title: 'The service is not available just now',
      detail: 'Nothing was saved. Wait a little, then send it again.',
    },
    fault: {
      title: 'Something went wrong on our side',
      detail: 'We could not save what you sent. Try again, or call 101.',
    },
  },
  cy: {
    validation: {
      title: 'Mae angen edrych eto ar rai atebion',
      detail: 'Ni chafodd dim ei gadw. Cywirwch yr atebion a restrir ac anfonwch eto.',
    },
    'key-reused': {
      title: 'Mae rhywbeth arall eisoes wedi ei anfon o’r dudalen hon',
      detail:
        'Mae’r hyn a anfonoch gyntaf gennym. Ni chafodd yr hyn a newidioch wedyn ei gadw. ' +
        'Anfonwch ef eto fel neges newydd os oes angen o hyd.',
    },
    'in-progress': {
      title: 'Rydym yn dal i gadw’r hyn a anfonoch',
      detail:
        'Arhoswch ychydig eiliadau, yna anfonwch yr un peth eto. Ni chaiff ei gadw ddwywaith.',
    },
    'rate-limited': {
      title: 'Gormod o negeseuon mewn amser byr',
      detail: 'Ni chafodd hwn ei gadw. Arhoswch funud, yna anfonwch ef eto.',
    },
    'too-large': {
      title: 'Mae’r hyn a anfonoch yn rhy fawr',
      detail: 'Ni chafodd dim ei gadw. Anfonwch lai o ffeiliau, ffeiliau llai neu neges fyrrach.',
    },
    'unsupported-type': {
      title: 'Anfonwyd mewn ffurf na allwn ei darllen',
      detail: 'Ni chafodd dim ei gadw. Anfonwch JSON neu ffurflen gyffredin.',
    },
    malformed: {
      title: 'Roedd rhan o’r hyn a anfonoch wedi ei difrodi',
      detail: 'Ni chafodd dim ei gadw. Anfonwch eto.',
    },
    challenge: {
      title: 'Mae gwiriad byr yn dod gyntaf',
      detail:
        'Ni chafodd dim ei gadw eto. Mae’r dudalen yn gwneud peth gwaith, yna’n anfon hwn eto.',
    },
    'not-found': {
      title: 'Heb ddod o hyd i’r dudalen',
      detail: 'Nid oes dim yn y cyfeiriad hwn. Gwiriwch ef am wallau teipio.',
    },
    'too-slow': {
      title: 'Daeth yr hyn a anfonoch yn rhy araf',
      detail: 'Ni chafodd dim ei gadw. Rhowch gynnig arall arni lle mae’r cysylltiad yn well.',
    },
    unsure: {
      title: 'Nid ydym yn gwybod a gafodd hyn ei gadw',
      detail: 'Anfonwch yr un peth eto. Ni chaiff ei gadw ddwywaith.',
    },
    unavailable: {
      title: 'Nid yw’r gwasanaeth ar gael ar hyn o bryd',
      detail: 'Ni chafodd dim ei gadw. Arhoswch ychydig, yna anfonwch eto.',
    },
    fault: {
      title: 'Aeth rhywbeth o’i le ar ein hochr ni',
      detail: 'Ni allem gadw’r hyn a anfonoch. Rhowch gynnig arall arni, neu ffoniwch 101.',
    },
  },
};

/** @type {Record<Lang, Record<ErrorCode, string>>} */
const byCode = {
  en: {
    required: 'Answer this question',
    invalid: 'Check this answer',
    'too-long': 'Use {limit} characters or fewer',
    'not-offered': 'Choose one of the answers listed',
    'empty-file': 'The file “{file}” is empty. Choose another',
    'too-large': 'The file “{file}” is bigger than {limit} MB. Choose a smaller one',
    'total-too-large':
      'All files together are bigger than {limit} MB. Choose fewer or smaller ones',
    'too-many': 'Choose no more than {limit} files',
    type: 'The file “{file}” is of a kind that we cannot take',
  },
  cy: {
    required: 'Atebwch y cwestiwn hwn',
    invalid: 'Gwiriwch yr ateb hwn',
    'too-long': 'Defnyddiwch ddim mwy na {limit} nod',
    'not-offered': 'Dewiswch un o’r atebion a restrir',
    'empty-file': 'Mae’r ffeil “{file}” yn wag. Dewiswch un arall',
    'too-large': 'Mae’r ffeil “{file}” yn fwy na {limit} MB. Dewiswch un lai',
    'total-too-large':
      'Mae’r holl ffeiliau gyda’i gilydd yn fwy na {limit} MB. Dewiswch lai neu rai llai',
    'too-many': 'Dewiswch ddim mwy na {limit} ffeil',
    type: 'Mae’r ffeil “{file}” o fath na allwn ei derbyn',
  },
};

/** @type {Record<Lang, Record<string, string>>} */
const byField = {
  en: {
    'message required': 'Enter your message',
    'message too-long': 'Your message must be {limit} characters or fewer',
    'email required': 'Enter your email address, or choose another way to hear from us',
    'email invalid': 'Enter an email address like name@example.com',
    'phone required': 'Enter your phone number, or choose another way to hear from us',
    'phone invalid': 'Enter a phone number of 7 to 15 digits',
    'submission_key required': 'The page must send a key with each message',
    'submission_key invalid': 'The key must be 16 to 64 letters, digits or hyphens',
    'rating required': 'Choose a rating or write a comment',
    'comment too-long': 'Your comment must be {limit} characters or fewer',
  },
  cy: {
    'message required': 'Rhowch eich neges',
    'message too-long': 'Rhaid i’ch neges fod yn {limit} nod neu lai',
    'email required': 'Rhowch eich cyfeiriad e-bost, neu dewiswch ffordd arall o glywed gennym',
    'email invalid': 'Rhowch gyfeiriad e-bost fel enw@example.com',
    'phone required': 'Rhowch eich rhif ffôn, neu dewiswch ffordd arall o glywed gennym',
    'phone invalid': 'Rhowch rif ffôn sydd â rhwng 7 a 15 digid',
    'submission_key required': 'Rhaid i’r dudalen anfon allwedd gyda phob neges',
    'submission_key invalid': 'Rhaid i’r allwedd fod yn 16 i 64 llythyren, digid neu gysylltnod',
    'rating required': 'Dewiswch sgôr neu ysgrifennwch sylw',
    'comment too-long': 'Rhaid i’ch sylw fod yn {limit} nod neu lai',
  },
};

/**
 * @param {Lang} lang
 * @param {string} name
 * @param {ErrorCode} code
 * @param {{ limit?: number, file?: string }} [facts]
 */
export function errorDetail(lang, name, code, facts = {}) {
  const words = byField[lang][`${name} ${code}`] ?? byCode[lang][code];
  return words
    .replace('{limit}', () => facts.limit?.toLocaleString('en-GB') ?? '')
    .replace('{file}', () => facts.file ?? '');
}
