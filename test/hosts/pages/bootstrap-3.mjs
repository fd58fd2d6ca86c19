// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'Bootstrap 3 with jQuery: 10 px root, .hidden, .btn, form and table rules, its dialogs on the same page',
  change: page => {
    page.head += `<link rel="stylesheet" href="/vendor/bootstrap.css"><script src="/vendor/jquery.js"></script><script src="/vendor/bootstrap.js"></script>`;
    const { content } = page;
    page.content = () =>
      `<div class="container"><div class="row"><div class="col-md-8">${content.call(page)}</div></div></div>
      <div class="modal fade" id="survey" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content"><form><input name="q"></form></div></div></div>`;
  },
};
