// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a reset with !important: Meyer and normalise sheets hardened against a plug-in',
  change: page =>
    page.addStyle(
      `*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important;
        box-sizing: border-box !important; background: transparent !important; min-height: 0 !important;
        font: inherit !important; list-style: none !important; outline: 0 !important; }
      input, button, select, textarea { appearance: none !important; border-radius: 0 !important; }`,
    ),
};
