// @ts-check
import { expect } from '@playwright/test';

/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a slow network: the page is read, scrolled and pressed long before the library comes',
  serve: path => (/guard|css/.test(path) ? undefined : 'held'),
  arrive: async ({ page, server, address }) => {
    server.library.close();
    await page.goto(address, { waitUntil: 'commit' });
    await expect.poll(() => server.library.isAsked).toBe(true);
    // Before: the link that leaves is there and looks the same.
    await expect(page.locator('police-quick-exit a')).toBeInViewport({ ratio: 1 });
    server.library.open();
    await page.waitForLoadState();
  },
};
