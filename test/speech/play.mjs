// @ts-check
/** Plays one journey: presses its keys in a browser, and holds what Orca says against it. */
import { faultOf, isHeard, isWaitedFor, needsSilence } from './match.mjs';

/**
 * @import { Browser, Expectation, Journey, Step } from './journey.mjs'
 * @import { ScreenReader } from './screen-reader.mjs'
 * @import { Utterance } from './ssip-server.mjs'
 */
/** @typedef {{ key: string, utterances: Utterance[] }} Heard */

/** More stops than any page of ours has. */
const ENOUGH = 60;

/** A step at which something else was heard. */
export class JourneyError extends Error {}

/** @param {ScreenReader} reader @param {Step} step @param {readonly Expectation[]} expectations */
const act = async (reader, { action }, expectations) => {
  if ('type' in action) return reader.type(action.type);
  if ('press' in action) {
    for (let pressed = 0; pressed < action.times; pressed++) await reader.press(action.press);
    return;
  }
  for (let pressed = 0; pressed < ENOUGH; pressed++) {
    await reader.press(action.until);
    await reader.until(() => reader.heard().length > 0, 'a word', 20_000).catch(() => {});
    await reader.settle();
    if (expectations.every(expectation => isHeard(expectation, reader.heard()))) return;
  }
};

/** @param {ScreenReader} reader @param {readonly Expectation[]} expectations */
const listen = async (reader, expectations) => {
  const awaited = expectations.filter(isWaitedFor);
  // What is not heard in time is told by the check that follows.
  await reader
    .until(() => awaited.every(each => isHeard(each, reader.heard())), 'the words')
    .catch(() => {});
  await (expectations.some(needsSilence) ? reader.silent() : reader.settle());
};

/**
 * @param {ScreenReader} reader
 * @param {Journey} journey
 * @param {Browser} browser
 * @returns {AsyncGenerator<Heard>} what was heard after each key, as it goes
 */
export const play = async function* (reader, { steps, lang }, browser) {
  const isHere = (/** @type {{ browser?: Browser }} */ part) =>
    !part.browser || part.browser === browser;
  for (const step of steps.filter(isHere)) {
    const expectations = step.expectations.filter(isHere);
    await act(reader, step, expectations);
    await listen(reader, expectations);
    const utterances = reader.heard();
    yield { key: step.key, utterances };
    for (const expectation of expectations) {
      const fault = faultOf(expectation, utterances, lang);
      if (!fault) continue;
      const heard = utterances.map(({ text, voice }) => `    “${text}” (${voice || 'no voice'})`);
      throw new JourneyError(
        [`line ${expectation.line}, ${step.key}: ${fault}`, '  heard:', ...heard].join('\n'),
      );
    }
  }
};
