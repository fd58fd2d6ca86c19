// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Handlebars in the browser: rendered to a string, cloned from a template, rendered again with other data',
  change: page => {
    page.first += '<script src="/vendor/handlebars.js"></script>';
    page.exit = page.exit.replace('/left', '{{leave}}');
    const html = page.layout();
    page.layout =
      () => `<div id="app"></div><script type="text/x-handlebars" id="view">${html.replaceAll('script>', 'scr!pt>').replaceAll('<script', '<scr!pt')}</script><script>
      addEventListener('DOMContentLoaded', function () {
        var render = Handlebars.compile(document.getElementById('view').textContent.replaceAll('scr!pt', 'script'));
        function show() {
          var template = document.createElement('template');
          template.innerHTML = render({ leave: '/left' });
          document.getElementById('app').replaceChildren(document.importNode(template.content, true));
        }
        show();
        show();
      });
    </script>`;
  },
  less: { cookies: 'scripts written as HTML text never run' },
};
