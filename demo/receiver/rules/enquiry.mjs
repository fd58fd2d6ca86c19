// @ts-check
import {
  isBlank,
  isTooLong,
  normaliseContact,
  normaliseLine,
  normaliseText,
} from '../normalise.mjs';
import { readText } from './fields.mjs';
import { checkFiles } from './files.mjs';
import { joinDates, judgeKnownForm, knownForm } from './known-form.mjs';
import { ownNames, readOwnFields } from './own-fields.mjs';
import { spamScore } from './spam.mjs';

/**
 * @import { Fields, FileRules, SentFile } from '../body.mjs'
 * @import { Lang } from '../language.mjs'
 * @import { Faults } from './fields.mjs'
 * @import { Forms } from './known-form.mjs'
 */

export const TOPICS = ['general', 'careers', 'positive-action', 'feedback', 'other'];
export const REPLY_BY = ['email', 'phone', 'none'];
export const LIMITS = { name: 500, email: 254, phone: 60, message: 2000 };
const ENQUIRY_FIELDS = [
  'name',
  'email',
  'phone',
  'reply_by',
  'reply_language',
  'topic',
  'message',
  'form_started',
];

/** What has a place of its own, or none: the key, the page's language, the marks for spam. */
const KNOWN = new Set([
  ...ENQUIRY_FIELDS,
  ...['submission_key', 'lang', 'website_address', 'csrf_token', 'proof', 'files', 'constructor'],
]);

/** What a form is filled in with again: every field but the decoy. @param {Fields} fields */
export const refillable = fields => [...ENQUIRY_FIELDS, ...ownNames(fields, KNOWN)];

// Forgiving: something, an at sign, and a domain with a dot. Who wrote it knows it best.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/**
 * @param {object} sent
 * @param {Fields} sent.fields
 * @param {SentFile[]} sent.files
 * @param {Lang} sent.lang
 * @param {FileRules} sent.fileRules
 * @param {Faults} sent.faults
 * @param {number} sent.now
 * @param {Forms} [sent.forms]
 */
export function checkEnquiry({ fields, files, lang, fileRules, faults, now, forms = {} }) {
  const form = knownForm(forms, fields);
  const config = form === undefined ? undefined : forms[form];
  const typed = {
    name: readText(fields, 'name', faults),
    email: readText(fields, 'email', faults),
    phone: readText(fields, 'phone', faults),
    message: readText(fields, 'message', faults),
  };
  const enquiry = {
    lang,
    name: normaliseLine(typed.name),
    email: normaliseContact(typed.email),
    phone: normaliseContact(typed.phone),
    reply_by: offered(fields, 'reply_by', REPLY_BY, '', faults),
    reply_language: offered(fields, 'reply_language', ['en', 'cy'], '', faults),
    topic: config
      ? normaliseLine(readText(fields, 'topic', faults)) || 'general'
      : offered(fields, 'topic', TOPICS, 'general', faults),
    message: normaliseText(typed.message),
    answers: config
      ? joinDates(config, readOwnFields(fields, KNOWN, faults))
      : readOwnFields(fields, KNOWN, faults),
  };
  if (config) judgeKnownForm(config, { fields, files, lang, faults, now });
  else if (isBlank(enquiry.message)) faults.add('message', 'required');
  for (const [name, limit] of Object.entries(LIMITS)) {
    const text = typed[/** @type {keyof typeof typed} */ (name)];
    if (isTooLong(text, limit)) faults.add(name, 'too-long', { limit });
  }
  if (!config) checkReply(enquiry, faults);
  checkFiles(files, fileRules, faults);
  return { ...enquiry, files, spamScore: spamScore(fields, now) };
}

/**
 * Only the way that was asked for is judged: the rest is kept as it came.
 * @param {{ email: string, phone: string, reply_by: string }} enquiry
 * @param {Faults} faults
 */
function checkReply({ email, phone, reply_by }, faults) {
  if (reply_by === 'email') {
    if (email === '') faults.add('email', 'required');
    else if (!EMAIL.test(email)) faults.add('email', 'invalid');
  }
  if (reply_by === 'phone') {
    // Digits of any script: the number is for a person to dial.
    const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
    if (phone === '') faults.add('phone', 'required');
    else if (digits < 7 || digits > 15) faults.add('phone', 'invalid');
  }
}

/**
 * @param {Fields} fields
 * @param {string} name
 * @param {string[]} choices
 * @param {string} otherwise
 * @param {Faults} faults
 */
function offered(fields, name, choices, otherwise, faults) {
  const value = readText(fields, name, faults).trim();
  if (value === '' || typeof fields[name] === 'object') return otherwise;
  if (!choices.includes(value)) faults.add(name, 'not-offered');
  return value;
}
