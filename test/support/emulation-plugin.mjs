// @ts-check
/**
 * Commands that Web Test Runner lacks or does half of. `emulate-media` sets any media features through
 * the DevTools protocol (the stock command ignores forced colours); an empty list resets.
 */
export const emulationPlugin = () => ({
  name: 'police-emulation',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-media') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value })),
    });
    await client.detach();
    return true;
  },
});
