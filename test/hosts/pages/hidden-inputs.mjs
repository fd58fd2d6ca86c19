// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'themes that draw radios, checkboxes and summaries themselves and hide the real ones',
  change: page =>
    page.addStyle(
      // As HTML5 UP's and many bought themes have it.
      `input[type=radio], input[type=checkbox] { -webkit-appearance: none; position: absolute; display: block; float: left; margin-right: -2em; opacity: 0; width: 0; height: 0; z-index: -1; pointer-events: none; }
      input[type=radio] + label::before, input[type=radio] + span::before { content: "○ "; }
      details > summary { list-style: none; } details > summary::-webkit-details-marker { display: none; }
      fieldset { min-width: 100%; } legend { display: none; } [hidden] { display: block; }
      label { display: inline; float: left; width: 120px; font-size: 11px; line-height: 1; }`,
    ),
};
