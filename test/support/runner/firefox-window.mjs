// @ts-check
/**
 * Runs a script in Firefox's own window, round the pages (`--remote-allow-system-access`).
 * @param {import('puppeteer-core').Page} page
 * @param {string} expression
 */
export const inFirefoxWindow = async (page, expression) => {
  /** @type {{ send(method: string, parameters: object): Promise<{ result: any }> }} */
  const connection = /** @type {any} */ (page.browser()).connection;
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.contexts[0].context },
    awaitPromise: false,
    expression,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
};
