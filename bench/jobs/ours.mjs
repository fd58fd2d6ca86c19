// @ts-check
const BASE = '/police-elements';

/** What a site puts into the head for one element. @param {string} element */
export const headFor = (element, { guard = false } = {}) =>
  `${guard ? `<script src="${BASE}/police-guard.js"></script>` : ''}
    <link rel="stylesheet" href="${BASE}/police-elements.css">
    <script type="module" src="${BASE}/${element}.js"></script>`;
