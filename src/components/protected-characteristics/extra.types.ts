import type { ExitController } from '../../internal/controllers/exit-controller.js';
import type { FoldedParts } from './folded-parts.js';

/** Something that a page has only where its author asked for it. */
export interface Extra {
  /** Brings it in line with the content, the language, and whether it is still asked for. */
  draw(on: boolean): void;
  /** Shows again what it took out of sight. */
  bringBack?(): void;
}
/** The element, as what it has beyond its content knows it. */
export type Host = HTMLElement & { open: string } & ConstructorParameters<typeof ExitController>[0];
export type StartExtra = (host: Host, parts: FoldedParts) => Extra;
