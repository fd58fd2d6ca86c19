// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a visitor who blocks cookies and site data: cookies are not kept, any touch of storage throws',
  prepare: async page => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    await page.addInitScript(() => {
      const refuse = {
        configurable: true,
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, refuse);
      }
    });
  },
  less: {
    cookies: 'the choice cannot be kept',
    preferences: 'the choice cannot be kept',
  },
};
