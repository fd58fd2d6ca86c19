import { ExitController } from '../../internal/controllers/exit-controller.js';
import { sessionStore } from '../../internal/storage/safe-storage.js';
import type { StartExtra } from './extra.types.js';

/** Of this page only, and gone with the tab or by the exit. */
const key = (): string => `police-characteristics:${location.pathname}`;

/** Opens what the visitor had open, and keeps what is opened and closed from now on. */
export const start: StartExtra = (host, parts) => {
  const kept = sessionStore.get(key())?.split(' ') ?? [];
  parts.set(({ id, details }) => details.open || kept.includes(id) || kept.includes('all'));
  if (parts.open) host.open = parts.open;
  host.addEventListener('police-toggle', () => {
    if (host.hasAttribute('remember')) sessionStore.set(key(), parts.open);
  });
  const forget = (): void => sessionStore.remove(key());
  new ExitController(host, forget);
  return {
    draw: on => {
      if (!on) forget();
    },
  };
};
