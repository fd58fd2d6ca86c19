// @ts-check
import { usePrinted } from '../rig/printed.mjs';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'customElements removed or refused: locked-down browsers, sites that were hardened against injections',
  change: page => {
    usePrinted(page);
    page.addFirstScript(
      'Object.defineProperty(window, "customElements", { value: undefined, configurable: true });',
    );
  },
  withoutLibrary: 'works as with no script',
  console: [/customElements|Cannot read properties of undefined/],
};
