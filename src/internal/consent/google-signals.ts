import type { GoogleSignal, Policy } from './policy.js';
import type { Choices } from './record.js';

type State = 'denied' | 'granted';

const SIGNALS: readonly GoogleSignal[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** Where Google's tags read: made by whoever comes first. An element with that id is none. */
const dataLayer = (): unknown[] => {
  const page = globalThis as { dataLayer?: unknown };
  if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
  return page.dataLayer as unknown[];
};

/** Its commands are told from other entries by being `arguments`: an array is passed over. */
const command: (...words: readonly unknown[]) => void = function () {
  // eslint-disable-next-line prefer-rest-params -- see above
  dataLayer().push(arguments);
};

/**
 * Google Consent Mode v2: all signals start denied, at once; the function returned tells what changed.
 * A signal is granted where all the categories that name it are allowed; one that none names stays denied.
 */
export const googleSignals = ({ categories }: Policy): ((choices: Choices) => void) => {
  const stateOf = (choices: Choices) => (signal: GoogleSignal) => {
    const naming = categories.filter(({ google }) => google?.includes(signal));
    const granted = naming.length > 0 && naming.every(({ id }) => choices[id]);
    return [signal, granted ? 'granted' : 'denied'] as const satisfies readonly [string, State];
  };
  const states = (choices: Choices) => Object.fromEntries(SIGNALS.map(stateOf(choices)));
  let told = JSON.stringify(states({}));
  command('consent', 'default', states({}));
  return choices => {
    const now = states(choices);
    if (JSON.stringify(now) === told) return;
    told = JSON.stringify(now);
    command('consent', 'update', now);
  };
};
