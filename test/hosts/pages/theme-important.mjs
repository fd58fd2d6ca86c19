// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'a bought theme: rules for div, a, button and input with !important and with an id',
  change: page => {
    page.body = 'id="page"';
    page.addStyle(
      `#page { background: #10243e; color: #fff; }
      #page div, #page section, #page p { color: #fff !important; background: #10243e !important; float: none !important; }
      #page h1, #page h2, #page h3 { color: #ffd54a !important; font-size: 28px !important; }
      #page a, #page a:link, #page a:visited { color: #fff !important; display: inline !important; height: auto !important; padding: 0 !important; background: none !important; border: 0 !important; text-decoration: none !important; }
      #page button, #page input, #page textarea, #page select, #page label { height: 24px !important; min-height: 0 !important; padding: 0 4px !important; font-size: 12px !important; line-height: 1 !important; color: #fff !important; background: #2b4c7e !important; border: 0 !important; width: auto !important; }
      #page input[type=radio], #page input[type=checkbox] { width: 10px !important; height: 10px !important; }
      #page ul { list-style: none !important; }`,
    );
  },
};
