// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'the library twice: in the theme and in a plug-in, from two addresses',
  change: page => {
    const again = page.script.replace('/police-elements/', '/again/police-elements/');
    page.script += again;
    page.guard += page.guard.replace('/police-elements/', '/again/police-elements/');
    page.head += page.sheet;
  },
  console: [
    /is registered already, by another copy of the library or by the page; the first stays/,
  ],
};
