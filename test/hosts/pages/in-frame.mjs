// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'the page in a frame of another page of the same site: portals, previews, intranets',
  change: page => {
    const inner = page.render();
    page.guard = page.sheet = page.script = '';
    page.layout = () =>
      `<main><h1>Portal</h1><iframe title="Hate crime" width="1200" height="720" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe></main>`;
  },
  arrive: async ({ page, address }) => {
    await page.goto(address);
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    await frame?.waitForLoadState();
    return frame ?? undefined;
  },
  less: {
    'exit by press': 'only the frame leaves',
    'exit by Escape': 'only the frame leaves',
  },
};
