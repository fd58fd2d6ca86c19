// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'themes that draw radios, checkboxes and summaries themselves and hide the real ones',
  change: page =>
    page.addStyle(
      `input[type=radio], input[type=checkbox] { position: absolute; opacity: 0; width: 0; height: 0; pointer-events: none; }
      input[type=radio] + span::before, input[type=radio] + label::before { content: "○ "; }
      details > summary { list-style: none; } details > summary::-webkit-details-marker { display: none; }
      fieldset { display: none; } form fieldset { display: block; min-width: 100%; }
      [hidden] { display: block; } label { display: inline; font-size: 0; } label > * { font-size: 12px; }`,
    ),
};
