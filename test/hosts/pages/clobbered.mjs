// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'names that hide properties: <form name="cookie">, <img name="body">, ids called as globals are',
  change: page => {
    page.last += `<form name="cookie" hidden><input name="action"><input name="method"></form>
      <img name="title" alt="" hidden><img name="activeElement" alt="" hidden><form name="documentElement" hidden></form>
      <div id="navigation" hidden></div><div id="police" hidden></div><a id="customElements" hidden></a>`;
    page.enquiry = page.enquiry.replace('></', '><script type="application/json">{}</script></');
  },
};
