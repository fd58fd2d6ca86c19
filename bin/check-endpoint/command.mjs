// @ts-check
/** The command line's side: what is said, and the exit code. */
import { checkEndpoint, NotReached } from './run.mjs';

/** @import { Options, Result } from './run.mjs' */

/** @param {Result} result */
const say = ({ check, fault, skipped }) => {
  if (skipped) return `- ${check.title}: not tried (--${check.only})`;
  if (!fault) return `✓ ${check.title}`;
  return [`✗ ${check.title}`, `  ${fault}`, `  Why: ${check.why}`, `  Mend: ${check.mend}`].join(
    '\n',
  );
};

/**
 * @param {URL} url
 * @param {Options} options
 * @param {(line: string) => void} print
 * @returns {Promise<number>} 0 where nothing is missing, 1 where something is, 2 where nobody answers
 */
export async function checkEndpointCommand(url, options, print) {
  print(`Checking ${url.href}`);
  print('This stores test messages there. Each asks to be deleted.\n');
  let faults = 0;
  let tried = 0;
  try {
    for await (const result of checkEndpoint(url, options)) {
      print(say(result));
      if (!result.skipped) tried += 1;
      if (result.fault) faults += 1;
    }
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    print(error.message);
    return 2;
  }
  print(
    faults ? `\n${faults} of ${tried} are missing.` : `\nNothing is missing: ${tried} checked.`,
  );
  return faults ? 1 : 0;
}
