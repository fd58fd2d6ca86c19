// @ts-check
import { inFirefoxWindow } from './firefox-window.mjs';

/**
 * A command that gives the focus back to the page where Tab went on to the browser's own controls,
 * as it does in Firefox: the tests that follow would have none.
 */
export const focusPlugin = () => ({
  name: 'police-focus',
  /** @param {{ command: string, session: any }} call */
  async executeCommand({ command, session }) {
    if (command !== 'police-focus-page') return undefined;
    if (session.browser.name === 'Firefox') {
      await inFirefoxWindow(
        session.browser.getPage(session.id),
        'gBrowser.selectedBrowser.focus()',
      );
    }
    return true;
  },
});
