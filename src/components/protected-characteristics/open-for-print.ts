import type { Host } from './extra.types.js';
import type { FoldedParts } from './folded-parts.js';

/** Engines with `::details-content` print closed parts by CSS; others have them opened by script. */
export const openForPrint = async (host: Host, parts: FoldedParts): Promise<void> => {
  if (CSS.supports('selector(::details-content)')) return;
  try {
    const { PrintController } = await import('./print-controller.js');
    new PrintController(host, parts);
  } catch {
    // Printed as it stands on the screen; "Show all details" still opens everything.
  }
};
