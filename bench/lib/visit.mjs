// @ts-check
/** One visit to a page, in a browser context of its own: nothing is cached, nothing is remembered. */

/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').CDPSession} Session */
/** @typedef {{ page: import('playwright').Page, session: Session, requests: string[] }} Visit */

/** A slow line and a slow phone: where late content moves the page. */
const SLOW = {
  line: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 },
  cpu: { rate: 4 },
  viewport: { width: 360, height: 740 },
};

/** Until what came last has been drawn. @param {import('playwright').Page} page */
export const twoFrames = page =>
  page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/**
 * Opens `address`, waits until it is at rest, and hands it to `look`.
 *
 * @template T
 * @param {Browser} browser
 * @param {string} address
 * @param {object} how
 * @param {(session: Session) => Promise<unknown>} [how.prepare] - before the page is asked for
 * @param {boolean} [how.slow]
 * @param {(visit: Visit) => Promise<T>} look
 */
export const visit = async (browser, address, { prepare, slow = false }, look) => {
  const context = await browser.newContext(slow ? { viewport: SLOW.viewport } : {});
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const requests = [];
    /** @type {string[]} */
    const faults = [];
    page.on('request', request => requests.push(request.url()));
    page.on('pageerror', error => faults.push(String(error)));
    page.on('response', response => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    const session = await context.newCDPSession(page);
    if (slow) {
      await session.send('Network.enable');
      await session.send('Page.enable');
      await session.send('Network.emulateNetworkConditions', SLOW.line);
      await session.send('Emulation.setCPUThrottlingRate', SLOW.cpu);
    }
    await prepare?.(session);
    await page.goto(address, { waitUntil: 'networkidle' });
    await twoFrames(page);
    const result = await look({ page, session, requests });
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
};
