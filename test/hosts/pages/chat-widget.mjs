// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a chat bubble and a sticky header with the highest z-index there is',
  change: page => {
    page.addStyle(
      `#chat { position: fixed; right: 0; bottom: 0; width: 90px; height: 90px; z-index: 2147483647; background: #064; border-radius: 50%; }
      header { position: sticky; top: 0; z-index: 2147483647; background: #fff; max-height: 30vh; overflow: auto; }
      html { scroll-behavior: smooth; }`,
    );
    page.last += '<div id="chat" role="button" tabindex="0" aria-label="Chat"></div>';
  },
};
