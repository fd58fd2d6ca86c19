// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a site made of components: everything of ours in the shadow root of another',
  change: page => {
    const html = page.layout();
    const { policy } = page;
    page.layout = () => `${policy}<site-page></site-page><script>
      customElements.define('site-page', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')}; }
      });
    </script>`;
  },
  less: { cookies: 'scripts written as HTML text never run' },
};
