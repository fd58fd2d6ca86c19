import { executeServerCommand } from '@web/test-runner-commands';

export interface Emulation {
  readonly media?: 'print' | 'screen';
  readonly features?: Readonly<Record<string, string>>;
}

/**
 * Emulates media for the rest of the test; `resetMedia` puts it back. Resolves when a frame has been
 * rendered with it: until then what the new styles show may still count as hidden.
 */
export const emulateMedia = async (emulation: Emulation): Promise<void> => {
  await executeServerCommand('police-emulate-media', { ...emulation });
  await new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
};

export const resetMedia = (): Promise<void> => emulateMedia({});

export const forcedColours = { features: { 'forced-colors': 'active' } } as const;
export const reducedMotion = { features: { 'prefers-reduced-motion': 'reduce' } } as const;
export const print = { media: 'print' } as const;
