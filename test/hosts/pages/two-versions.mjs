// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'two versions of the library: a plug-in brings an older one, in one file, with some of the elements',
  change: page => {
    page.script = `<script type="module" src="${page.base}/older/police-elements/quick-exit.js"></script>
      <script type="module" src="${page.base}/older/police-elements/consent-gate.js"></script>
      <script type="module" src="${page.library}/police-elements.js"></script>`;
  },
  // What another version would differ in: its classes, its words, its chunks.
  serve: path =>
    path.startsWith('older/')
      ? source =>
          source.replaceAll('Quick exit', 'Fast exit').replaceAll('police-exit-tests', 'old')
      : undefined,
  console: [
    /is registered already, by another copy of the library or by the page; the first stays/,
  ],
};
