const { readdirSync } = require('node:fs');

/**
 * The arrows of the house: which folder may know which. Broken arrows fail the build.
 *
 * Patterns of one list are joined with "|", so a "\1" inside a list would count groups of its
 * neighbours; compare names with $1, the group of the `from` path.
 */
const LIT = 'node_modules/(lit|@lit/reactive-element|lit-html|lit-element)/';

/** Files of an element's folder that draw or steer it with Lit: its class, its styles, its views. */
const DRAWS_WITH_LIT = [
  '\\.element\\.ts$',
  '\\.styles\\.ts$',
  '-controller\\.ts$',
  '^src/components/cookie-consent/(dialog|audit/panel)\\.ts$',
  '^src/components/cookie-preferences/receipt\\.ts$',
];

/** Rules as pure functions: no DOM, no words, no Lit. A new one is added here. */
const RULES = [
  '^src/components/beta-banner/(feedback|hiding|phase|review-date|screening)\\.ts$',
  '^src/components/cookie-consent/audit/(finding|findings|public-host)\\.ts$',
  '^src/components/cookie-table/cookie-rows\\.ts$',
  '^src/components/enquiry-form/(count|normalise|retry|rules|rules/.+|show-number)\\.ts$',
  '^src/components/protected-characteristics/(law/.+|further-parts|soft-mutation)\\.ts$',
  '^src/components/quick-exit/shortcut\\.ts$',
  '^src/components/term/(place|refs)\\.ts$',
  '^src/internal/consent/(patterns|policy|policy-faults|record|words)\\.ts$',
];

/** What the package's `exports` name. An element's registering module is named after its folder. */
const PUBLIC_ENTRIES = [
  '^src/[^/]+\\.ts$',
  '^src/components/[^/]+/[^/]+\\.element\\.ts$',
  ...readdirSync('src/components').map(name => `^src/components/${name}/${name}\\.ts$`),
];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'A module that cannot be found. Built files are checked by the package test.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^police-elements', 'generated', '(dist|build)/'] },
    },
    {
      name: 'no-orphans',
      comment: 'Code that ships is imported by somebody, or is an entry of the bundle.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|demo/receiver|tools)/',
        // The bundler puts the last one in the place of a part of Lit.
        pathNot: ['\\.d\\.ts$', '^src/i18n/generated/', '^tools/adopted-css\\.mjs$'],
      },
      to: {},
    },
    {
      name: 'components-know-internal-styles-i18n',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(internal|styles|i18n)/',
          '^src/components/$1/',
          // What the law says is told in two places: in the explainer, and beside a word.
          '^src/components/protected-characteristics/law/',
        ],
      },
    },
    {
      name: 'components-know-i18n-not-localize',
      comment:
        'Strings come through src/i18n. The printer takes the Welsh table whole, synchronously.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/i18n/', '^src/render\\.ts$'] },
      to: { path: ['node_modules/@lit/localize/', '^src/i18n/generated/'] },
    },
    {
      name: 'internal-knows-lit-and-the-platform',
      severity: 'error',
      from: { path: '^src/internal/' },
      to: {
        path: ['^src/', 'node_modules'],
        pathNot: ['^src/internal/', LIT],
      },
    },
    {
      name: 'i18n-knows-localize-and-generated',
      comment: 'From lit it takes types only.',
      severity: 'error',
      from: { path: '^src/i18n/', pathNot: '^src/i18n/generated/' },
      to: {
        path: ['^src/', 'node_modules'],
        pathNot: ['^src/i18n/', 'node_modules/@lit/localize/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'styles-know-lit',
      severity: 'error',
      from: { path: '^src/styles/' },
      to: { pathNot: ['^src/styles/', LIT] },
    },
    {
      name: 'lit-is-for-what-draws',
      severity: 'error',
      from: { path: '^src/components/', pathNot: DRAWS_WITH_LIT },
      to: { path: 'node_modules' },
    },
    {
      name: 'rules-know-rules',
      comment: 'Pure functions import each other and types, so they can be tested without a page.',
      severity: 'error',
      from: { path: RULES },
      to: { pathNot: RULES, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stories-use-public-entries',
      severity: 'error',
      from: { path: '^(stories|\\.storybook)/' },
      to: {
        path: '^(src|demo|tools)/',
        pathNot: [
          ...PUBLIC_ENTRIES,
          '^src/components/[^/]+/[^/]+\\.harness\\.ts$',
          '^src/components/[^/]+/README\\.md$',
        ],
      },
    },
    {
      name: 'stories-take-only-languages-from-tests',
      severity: 'error',
      from: { path: '^(stories|\\.storybook)/' },
      to: { path: '^test/', pathNot: '^test/support/languages\\.ts$' },
    },
    {
      name: 'demo-uses-the-package',
      comment: 'A site has only what is published: police-elements/…',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^(src|stories|test|tools)/' },
    },
    {
      name: 'harnesses-are-for-tests-and-stories',
      severity: 'error',
      from: { pathNot: ['\\.harness\\.ts$', '^(test|stories)/'] },
      to: { path: '\\.harness\\.ts$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|demo|tools|bin)/' },
      to: { path: '^(test|stories|\\.storybook)/' },
    },
    {
      name: 'shipped-code-needs-only-lit',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules', pathNot: [LIT, 'node_modules/@lit/localize/'] },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Pages of other people's frameworks, with packages of their own.
    exclude: { path: '^test/hosts/frameworks/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'development', 'default'],
    },
  },
};
