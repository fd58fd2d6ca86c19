// @ts-check
/** @import { Fields } from '../body.mjs' */

/**
 * A number for the people who sort the messages. It never drops, delays or marks one for the
 * sender: password managers fill decoys, and somebody in fear may type very fast or paste.
 * @param {Fields} fields
 * @param {number} now
 */
export function spamScore(fields, now) {
  const decoy = fields.website_address;
  const filled = typeof decoy === 'string' ? decoy.trim() !== '' : decoy !== undefined;
  const started = readTime(fields.form_started);
  const hurried = started !== undefined && now - started >= 0 && now - started < 3000;
  return (filled ? 2 : 0) + (hurried ? 1 : 0);
}

/** @param {unknown} value milliseconds since 1970, or a date and time in ISO form */
function readTime(value) {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const time = /^\d{10,16}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(time) ? time : undefined;
}
