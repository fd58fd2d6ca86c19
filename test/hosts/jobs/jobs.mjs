// @ts-check
/** Each element's main job, once, as a visitor would see that it is done. */
import { giveFeedback } from './beta-banner.mjs';
import { readAndOpen } from './characteristics.mjs';
import { askAndRecord, listCookies, openGate, takeBack } from './cookies.mjs';
import { sendEnquiry } from './enquiry.mjs';
import { leaveByKey, leaveByPress } from './quick-exit.mjs';
import { explainWord } from './term.mjs';

/**
 * In the order of one visit: "this time" is asked before all is accepted, and leaving comes last.
 */
export const jobs = /** @type {const} */ ({
  gate: openGate,
  cookies: askAndRecord,
  'beta-banner': giveFeedback,
  characteristics: readAndOpen,
  term: explainWord,
  enquiry: sendEnquiry,
  'cookie-table': listCookies,
  preferences: takeBack,
  'exit by press': leaveByPress,
  'exit by Escape': leaveByKey,
});

/** @typedef {keyof typeof jobs} JobName */
