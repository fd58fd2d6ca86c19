// @ts-check
/**
 * Where the element falls short of a figure today: measured and shown, not failing. One that holds after
 * all fails the run until it is off this list.
 * @type {Readonly<Record<string, readonly ('chromium' | 'firefox')[]>>}
 */
export const KNOWN_SHORT = {
  // There is no `rewind` yet: Back leaves again in place of it.
  'pages of the site left behind with `rewind`, depth 3': ['chromium', 'firefox'],
};
