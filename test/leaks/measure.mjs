// @ts-check
/** What a page holds on to, as the browser itself counts it. */

/** @typedef {import('playwright').CDPSession} Session */
/** @typedef {{ nodes: number, listeners: number, documents: number, heap: number }} Held */

/** @param {Session} session */
export const collectGarbage = async session => {
  // Twice: what the first collection finalises, the second frees.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
};

/** @param {Session} session @returns {Promise<Held>} */
export const whatIsHeld = async session => {
  await collectGarbage(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ wanted) =>
    metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    documents: value('Documents'),
    heap: value('JSHeapUsedSize'),
  };
};

/** Listeners on what outlives every element, as "window keydown": how many. @param {Session} session */
export const listenersOfThePage = async session => {
  /** @type {Record<string, number>} */
  const found = {};
  for (const target of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression: target });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: String(result.objectId),
    });
    for (const { type } of listeners) {
      found[`${target} ${type}`] = (found[`${target} ${type}`] ?? 0) + 1;
    }
    await session.send('Runtime.releaseObject', { objectId: String(result.objectId) });
  }
  return found;
};

/** How many elements of a tag are still in memory, in the page or out of it. */
export const remaining = async (/** @type {Session} */ session, /** @type {string} */ tag) => {
  await collectGarbage(session);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: String(result.objectId),
  });
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: String(objects.objectId),
    ownProperties: true,
  });
  return Number(properties.find(({ name }) => name === 'length')?.value?.value);
};
