// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'content written as HTML after the page has loaded: personalisation, pjax, tabs from a server',
  change: page => {
    const html = page.layout();
    page.layout = () => `<div id="app">Loading</div><script>
      addEventListener('load', function () { document.getElementById('app').innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')}; });
    </script>`;
  },
  less: { cookies: 'scripts written as HTML text never run' },
};
