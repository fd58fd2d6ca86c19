// @ts-check
/** The site's pages, by name: small, loud in colour, each with one thing that a real page has. */

const FIELD = '<p><label>Words <input id="words" name="words" autofocus></label></p>';

/** @type {Readonly<Record<string, { body?: string, script?: string, guard?: false, bundle?: false }>>} */
const PAGES = {
  plain: {},
  rewind: {},
  field: { body: FIELD },
  // Once it has had time to come back, what stands in the field is told.
  enquiry: {
    body: `<police-enquiry-form><form method="post" action="/sink">${FIELD}<button>Send</button></form></police-enquiry-form>
      <script type="module" src="/enquiry-form.js"></script>`,
    script: `addEventListener("pageshow", () => setTimeout(() => navigator.sendBeacon("/beacon",
      JSON.stringify({ said: "typed", words: document.getElementById("words").value })), 1500));`,
  },
  dialog: {
    body: '<dialog id="dialog"><p>A dialog</p><button id="inside">Yes</button></dialog>',
    script: 'document.getElementById("dialog").showModal();',
  },
  // One that won't be closed by Escape lies open under the cover.
  'stubborn-dialog': {
    body: '<dialog id="dialog"><p>A dialog</p><button id="inside">Yes</button></dialog>',
    script: `const dialog = document.getElementById("dialog");
      dialog.addEventListener("cancel", event => event.preventDefault());
      dialog.showModal();`,
  },
  popover: {
    body: '<div id="pop" popover>A popover</div><button id="open" autofocus popovertarget="pop">Open</button>',
  },
  'manual-popover': {
    body: '<div id="pop" popover="manual">A popover</div>',
    script: 'document.getElementById("pop").showPopover();',
  },
  select: {
    body: '<label>Colour <select id="select" autofocus><option>Red<option>Green<option>Blue</select></label>',
  },
  // As scripts make them: each says what it is by roles, and closes itself on Escape.
  menu: {
    body: `<button id="opener" aria-haspopup="menu" aria-expanded="false" autofocus>Menu</button>
      <div id="menu" class="panel" role="menu" hidden><div id="item" role="menuitem" tabindex="-1">One</div></div>`,
    script: `const opener = document.getElementById("opener"), menu = document.getElementById("menu");
      const toggle = on => {
        menu.hidden = !on;
        opener.setAttribute("aria-expanded", on);
        document.getElementById(on ? "item" : "opener").focus();
      };
      opener.addEventListener("click", () => toggle(true));
      menu.addEventListener("keydown", ({ key }) => key === "Escape" && toggle(false));`,
  },
  combobox: {
    body: `<label>Place <input id="place" role="combobox" autocomplete="off" aria-expanded="false" aria-controls="places" autofocus></label>
      <div id="places" class="panel" role="listbox" hidden><div role="option">Bangor</div></div>`,
    script: `const place = document.getElementById("place"), places = document.getElementById("places");
      const toggle = on => {
        places.hidden = !on;
        place.setAttribute("aria-expanded", on);
      };
      place.addEventListener("input", () => toggle(true));
      place.addEventListener("keydown", ({ key }) => key === "Escape" && toggle(false));`,
  },
  // The browser's own list under a field: of what the page offers, or of what was typed there before.
  suggestions: {
    body: `<label>Place <input id="place" list="places" autofocus></label>
      <datalist id="places"><option>Bangor<option>Barry<option>Bala</datalist>`,
  },
  remembered: {
    body: `<form id="form" target="sink"><label>Place <input name="place" autocomplete="on" autofocus></label></form>
      <iframe name="sink" width="9" height="9"></iframe>`,
  },
  date: { body: '<label>Day <input id="date" type="date" autofocus></label>' },
  search: { body: '<label>Search <input id="search" type="search" value="abc" autofocus></label>' },
  frame: { body: '<iframe src="/framed" width="600" height="300"></iframe>' },
  shadow: {
    body: '<div id="host"></div>',
    script: `const root = document.getElementById("host").attachShadow({ mode: "open" });
      root.append(Object.assign(document.createElement("h2"), { textContent: "In the shadow" }));`,
  },
  fullscreen: {
    body: '<button id="full" autofocus>All of the screen</button>',
    script: `const full = document.getElementById("full");
      full.addEventListener("click", () => document.documentElement.requestFullscreen());
      document.addEventListener("fullscreenchange", () => navigator.sendBeacon("/beacon",
        JSON.stringify({ said: "fullscreen", on: document.fullscreenElement !== null })));`,
  },
  framed: { body: '<p>Inside the frame</p>', guard: false, bundle: false },
  residue: { guard: false, bundle: false },
  // A page that names another for the browser to have ready; the browser's own guesses do the same.
  ahead: {
    guard: false,
    bundle: false,
    body: '<script type="speculationrules">{"prerender":[{"urls":["/plain"],"eagerness":"immediate"}]}</script>',
  },
};

/** To the next of several pages, so many of which come before the last. @param {URLSearchParams} query */
const linkOn = query => {
  const before = Number(query.get('before') ?? 0) - 1;
  const last = query.get('last');
  if (before < 0) return '';
  const href = before > 0 ? `/plain?before=${before}&last=${last}` : `/${last}`;
  return `<p><a id="next" href="${href.replace('&', '&amp;')}" autofocus>On</a></p>`;
};

/** Only the link and the style sheet. */
const hasNoScript = (/** @type {URLSearchParams} */ query) => query.has('no-script');

/**
 * @param {string} name @param {URLSearchParams} query @param {string} destination
 * @returns {{ html: string, headers: Record<string, string> } | undefined}
 */
export function pageOf(name, query, destination) {
  const page = PAGES[name];
  if (!page) return undefined;
  const { body = '', script = '', guard = true, bundle = true } = page;
  const late = query.has('late') ? '?late' : '';
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Report abuse</title>
<link rel="icon" href="data:,">
${guard ? `<link rel="police-exit" href="${destination}"><script src="/police-guard.js"></script>` : ''}
<script src="/probe.js"></script>
<link rel="stylesheet" href="/police-elements.css">
<link rel="stylesheet" href="/loud.css">
${bundle ? `<script type="module" src="/quick-exit.js${late}"></script>` : ''}
</head>
<body>
${bundle ? `<police-quick-exit${name === 'rewind' ? ' rewind' : ''}><a id="leave" href="${destination}" rel="noreferrer noopener">Leave this site</a></police-quick-exit>` : ''}
<h1>Report abuse, ${name}</h1>
${linkOn(query)}
${body}
${script ? `<script>${script}</script>` : ''}
</body>
</html>`;
  /** @type {Record<string, string>} */
  const headers = hasNoScript(query) ? { 'content-security-policy': "script-src 'none'" } : {};
  return { html, headers };
}
