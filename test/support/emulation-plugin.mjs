// @ts-check
/**
 * A command that sets any media features through the DevTools protocol: the stock `emulate-media`
 * ignores forced colours, and would take a command of its name before us. An empty list resets.
 * One session a page, kept: what a session emulates ends with it.
 */
const sessions = new WeakMap();

export const emulationPlugin = () => ({
  name: 'police-emulation',
  async executeCommand({ command, payload, session }) {
    if (command !== 'police-emulate-media') return undefined;
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
});
