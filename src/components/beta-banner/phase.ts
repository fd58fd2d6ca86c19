/** The phases that a site can be in, in their usual order. */
export const PHASES = ['alpha', 'private-beta', 'beta', 'live-trial', 'retiring'] as const;

export type Phase = (typeof PHASES)[number];
