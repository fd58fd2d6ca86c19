// @ts-check
/**
 * From compiled modules (`npm run compile` → build/) to what is published:
 *   dist/*.js                       ES modules for bundlers: Lit stays a dependency, so a site that uses
 *                                   Lit has one copy; @lit/localize is ours alone (a second
 *                                   configuration of a shared copy would throw)
 *   dist/cdn/<element>.js, chunks/  the same for pages without a bundler, Lit inside, minified
 *   dist/cdn/every-page.js          what stands on every page, in one file with chunks/core.js
 *   dist/cdn/police-elements.js     everything in one file
 *   dist/cdn/police-guard.js        the classic script for the head
 */
import { readdirSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

const BUILD = 'build';
const elements = readdirSync(`${BUILD}/components`).filter(name =>
  existsSync(`${BUILD}/components/${name}/${name}.js`),
);

/** @param {string} name */
const registering = name => `${BUILD}/components/${name}/${name}.js`;
const registeringEntries = Object.fromEntries(elements.map(name => [name, registering(name)]));
/** A worker is found by its own address, beside the part that starts it. */
const worker = {
  'chunks/proof-worker': `${BUILD}/components/enquiry-form/proof/proof-worker.js`,
};
const classEntries = Object.fromEntries(
  elements.map(name => [`elements/${name}`, `${BUILD}/components/${name}/${name}.element.js`]),
);

/** @lit/localize sets itself up on import, for switching locales: the library does that itself. */
const treeshake = {
  moduleSideEffects: (/** @type {string} */ id) => !id.includes('/@lit/localize/'),
};

const resolve = () =>
  nodeResolve({
    browser: true,
    exportConditions: ['production'],
    // `sideEffects` in package.json speaks of dist/, not of build/.
    ignoreSideEffectsForRoot: true,
  });
const adoptedCss = {
  name: 'adopted-css',
  resolveId: (/** @type {string} */ source) =>
    /(^\.|^@lit\/reactive-element)\/css-tag\.js$/.test(source)
      ? fileURLToPath(new URL('tools/adopted-css.mjs', import.meta.url))
      : undefined,
};
const minifyTemplates = () =>
  // Without conservativeCollapse the spaces round custom elements are lost.
  minifyLiterals({ failOnError: true, options: { minifyOptions: { conservativeCollapse: true } } });
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 3,
      unsafe_arrows: true,
      // Nothing reads the `length` of a function; less inlining and joining repeats more, so packs better.
      keep_fargs: false,
      inline: 1,
      sequences: false,
    },
    format: { comments: /^# allFunctionsCalledOnLoad/ },
  });

/** All of the law data at once is one text for visitors: see `pack.ts`. */
const LAW = fileURLToPath(
  new URL(`${BUILD}/components/protected-characteristics/law/`, import.meta.url),
);
const packedLaw = {
  name: 'packed-law',
  load: async (/** @type {string} */ id) => {
    if (!/\/gb\/whole\.(en|cy)\.js$/.test(id)) return undefined;
    const [{ law }, { pack }] = await Promise.all([import(id), import(`${LAW}pack.js`)]);
    return `import { unpack } from ${JSON.stringify(`${LAW}unpack.js`)};
      export const law = unpack(${JSON.stringify(pack(law))});`;
  },
};

/** No server runs the guard: what lets one import the files that it shares with the element goes. */
const inBrowsers = {
  name: 'in-browsers',
  renderChunk: (/** @type {string} */ code) =>
    code.replace('globalThis.document', 'document').replace('page?.', 'page.'),
};

/** A block keeps the names of a classic script to itself, in fewer bytes than a function. */
const inBlock = { name: 'in-block', renderChunk: (/** @type {string} */ code) => `{${code}}` };

/**
 * Shared code in few, named files, since one stream compresses far better than many. What every page
 * of a site carries is one file (`core`): the languages, consent, and the elements that stand on each
 * page, none of which needs Lit; its base is a file of its own, for elements that stand on some pages.
 * Consent for a page without any element (`consent.js`) is a file of its own too; where both are, they
 * share one store.
 */
const CORE = [
  /node_modules\/@lit\/localize\/|tools\/adopted-css/,
  /\/build\/consent\.js$/,
  /\/build\/internal\/(consent\/(store|policy|record|cookie-jar|events|held|held-frames|held-scripts|load-policy|tabs)|dev\/warn|dom\/platform-event)\.js$/,
  /\/build\/i18n\/(localization|page-language|msg)\.js$/,
  /\/build\/internal\/(plain-element|dom\/(adopt-styles|register-element|mirror-attributes|parsed)|markup\/(markup|to-dom)|storage\/safe-storage|consent\/words(-markup)?)\.js$/,
  /\/build\/styles\/(?!hold|held|room)/,
  /\/build\/components\/quick-exit\/(?!rewind|quick-exit\.(js|light))/,
  /\/build\/components\/cookie-consent\/cookie-consent\.element\.js$/,
  /\/build\/components\/beta-banner\/(beta-banner\.(element|events|text)|feedback-way|shown-banners|hiding|phase|review-date)/,
];
/** What a visitor's one act brings, and what stands on one page, is fetched in one file too. */
const TOGETHER = [
  // A choice, and what is said when it is kept.
  [
    'save',
    /\/build\/(internal\/consent\/(save|record-writer|record-cookie|unsent)|components\/cookie-consent\/saved.*)\.js$/,
  ],
  // Of all pages of a visit, the first ones have it: none after the answer.
  [
    'cookie-banner',
    /\/build\/components\/cookie-consent\/(banner|asked|page-room|cookie-consent\.(text|styles))\.js$/,
  ],
  ['dialog', /\/build\/components\/cookie-consent\/dialog.*\.js$/],
  ['audit', /\/build\/components\/cookie-consent\/audit\//],
  ['templates', [/node_modules\/lit-html\//, /\/build\/internal\/consent\/words-template\.js$/]],
  // The fields of a choice are in the dialog and on the page of settings: a file of neither, so that the
  // page is there where the dialog can't be loaded.
  ['choices', /\/build\/internal\/consent\/choices-fields\.js$/],
  // The explainer has an element and no templates.
  ['template-element', /\/build\/internal\/template-element\.js$/],
  ['core', CORE],
  [
    'lit',
    /node_modules\/@lit\/reactive-element\/|\/build\/(i18n\/localized|internal\/(police-element|controllers\/exit-controller))\.js$/,
  ],
  [
    'light-styles',
    // That of a term comes with the element, so that it fetches nothing until somebody reaches for it.
    /((?<!\/term)\.light\.styles|\/build\/styles\/(hold|held-controls\.styles|room\.styles)|\/feedback-form\.styles|\/beta-banner\/banner\.styles)\.js$/,
  ],
  [
    'receipt',
    /\/build\/(components\/cookie-preferences\/receipt.*|internal\/dom\/print-only)\.js$/,
  ],
  ['cookies-page', /\/build\/components\/cookie-(preferences|table)\/(?!cookie-[a-z]+\.js)/],
  [
    'feedback-form',
    /\/build\/components\/beta-banner\/(feedback(?!-form\.styles|-way)|quick-answer|outcome|review\.|screening)/,
  ],
  // Only for pages that ask for more than the list.
  [
    'further',
    /\/build\/components\/protected-characteristics\/(further[^/]*|law\/(fetch-further|unpack))\.js$/,
  ],
  ['send', /\/build\/internal\/http\//],
  // The filter has it too, once somebody searches.
  [
    'protected-characteristics.content',
    /\/build\/components\/protected-characteristics\/(protected-characteristics\.content|law\/(fetch-law|law-in))\.js$/,
  ],
  // What is judged and said of a form: when it is checked, when it is written, when it asks by its answers.
  [
    'enquiry-rules',
    /\/build\/components\/enquiry-form\/(rules(\/(answer|chosen|email|phone|rule|typed))?|count|normalise|show-number|error-words|enquiry-form\.errors\.text|error-markup|form-fields)\.js$/,
  ],
  ['dates', /\/build\/i18n\/(dates|plural)\.js$/],
];
/**
 * What a press waits for is compiled while it is loaded, not one function after the other in the press
 * (Chromium's explicit compile hints; a comment to others): opening a part and sending an empty form take
 * half a millisecond less, for 10 and 37 kB of heap.
 */
const COMPILED_AHEAD = ['protected-characteristics', 'session', 'enquiry-rules', 'dates'];
const banner = (/** @type {{ name: string }} */ { name }) =>
  COMPILED_AHEAD.includes(name) ? '//# allFunctionsCalledOnLoad' : '';
const AUDIT = /\/audit\/audit\.js$/;
const manualChunks = (/** @type {string} */ id) =>
  TOGETHER.find(([, patterns]) => [patterns].flat().some(pattern => pattern.test(id)))?.[0];

export default [
  {
    input: {
      index: `${BUILD}/index.js`,
      define: `${BUILD}/define.js`,
      consent: `${BUILD}/consent.js`,
      audit: `${BUILD}/audit.js`,
      render: `${BUILD}/render.js`,
      screening: `${BUILD}/screening.js`,
      ...registeringEntries,
      ...classEntries,
      ...worker,
    },
    external: /^(lit|@lit\/reactive-element)($|\/)/,
    treeshake,
    plugins: [resolve()],
    output: { dir: 'dist', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false },
  },
  {
    input: {
      ...registeringEntries,
      'every-page': `${BUILD}/every-page.js`,
      define: `${BUILD}/define.js`,
      audit: `${BUILD}/audit.js`,
      messages: `${BUILD}/i18n/site-messages.js`,
      ...worker,
    },
    treeshake,
    plugins: [packedLaw, adoptedCss, resolve(), minifyTemplates()],
    output: {
      dir: 'dist/cdn',
      chunkFileNames: 'chunks/[name].js',
      manualChunks,
      banner,
      plugins: [minify()],
      hoistTransitiveImports: false,
    },
  },
  {
    input: { consent: `${BUILD}/consent.js` },
    // One file, which its own lazy parts may import from.
    preserveEntrySignatures: 'allow-extension',
    treeshake,
    plugins: [resolve()],
    output: {
      dir: 'dist/cdn',
      chunkFileNames: 'chunks/consent-[name].js',
      plugins: [minify()],
      hoistTransitiveImports: false,
    },
  },
  {
    input: `${BUILD}/police-elements.js`,
    // A team's tool, which no visitor loads: the file beside this one.
    external: AUDIT,
    treeshake,
    plugins: [adoptedCss, resolve(), minifyTemplates()],
    output: {
      file: 'dist/cdn/police-elements.js',
      inlineDynamicImports: true,
      paths: id => (AUDIT.test(id) ? './audit.js' : id),
      plugins: [minify()],
    },
  },
  {
    input: `${BUILD}/components/quick-exit/guard.js`,
    output: {
      file: 'dist/cdn/police-guard.js',
      format: 'es',
      plugins: [
        inBrowsers,
        inBlock,
        terser({
          ecma: 2022,
          module: false,
          toplevel: false,
          compress: {
            conditionals: false,
            keep_fargs: false,
            lhs_constants: false,
            unsafe_arrows: true,
          },
          format: { comments: false },
        }),
      ],
    },
  },
];
