/// <reference types="mocha" />
import { executeServerCommand } from '@web/test-runner-commands';
import { can, needs } from './engine.js';

export interface Emulation {
  readonly media?: 'print' | 'screen';
  readonly features?: Readonly<Record<string, string>>;
}

const queries = ({ media, features = {} }: Emulation): string[] => [
  ...(media ? [media] : []),
  ...Object.entries(features).map(([name, value]) => `(${name}: ${value})`),
];

const frames = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

let emulated: string[] = [];

/** Resolves when a frame has been rendered with it: until then what new styles show may count as hidden. */
const apply = async (emulation: Emulation): Promise<void> => {
  const before = emulated;
  emulated = queries(emulation);
  await executeServerCommand('police-emulate-media', { ...emulation });
  const isApplied = (): boolean =>
    emulated.every(query => matchMedia(query).matches) &&
    before.every(query => emulated.includes(query) || !matchMedia(query).matches);
  do await frames();
  while (!isApplied());
};

/** Emulates media for the rest of the test; `resetMedia` puts it back. Skips where it cannot be done. */
export const emulateMedia = async (emulation: Emulation): Promise<void> => {
  needs('emulateMedia');
  await apply(emulation);
};

export const resetMedia = async (): Promise<void> => {
  if (can('emulateMedia') && emulated.length > 0) await apply({});
};

// The next file runs in the same tab: what a test emulates ends with it.
afterEach(resetMedia);

export const forcedColours = { features: { 'forced-colors': 'active' } } as const;
export const reducedMotion = { features: { 'prefers-reduced-motion': 'reduce' } } as const;
export const print = { media: 'print' } as const;
