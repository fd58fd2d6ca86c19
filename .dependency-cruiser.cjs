/** The arrows of the house: which folder may know which. Broken arrows fail the build. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'A module that cannot be found. Built files are checked by the package test.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^police-elements', 'generated'] },
    },
    {
      name: 'components-know-internal-styles-i18n',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: ['^src/(internal|styles|i18n)/', '^src/components/$1/'],
      },
    },
    {
      name: 'internal-knows-lit-and-the-platform',
      severity: 'error',
      from: { path: '^src/internal/' },
      to: {
        path: ['^src/', 'node_modules'],
        pathNot: [
          '^src/internal/',
          'node_modules/(lit|@lit/reactive-element|lit-html|lit-element|tslib)/',
        ],
      },
    },
    {
      name: 'i18n-knows-localize-and-generated',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: {
        path: ['^src/', 'node_modules'],
        pathNot: ['^src/i18n/', 'node_modules/(@lit/localize|lit|tslib)/'],
      },
    },
    {
      name: 'styles-know-lit',
      severity: 'error',
      from: { path: '^src/styles/' },
      to: { pathNot: ['^src/styles/', 'node_modules/lit/'] },
    },
    {
      name: 'stories-and-demo-use-public-entries',
      severity: 'error',
      from: { path: '^(stories|demo)/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/[^/]+\\.ts$',
          '^src/components/[^/]+/[^/]+\\.(element|events|harness)\\.ts$',
          '^src/components/([^/]+)/\\1\\.ts$',
        ],
      },
    },
    {
      name: 'harnesses-are-for-tests-and-stories',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.harness\\.ts$' },
      to: { path: '\\.harness\\.ts$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|demo|tools)/' },
      to: { path: '^(test|stories)/' },
    },
    {
      name: 'shipped-code-needs-only-lit',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'development', 'default'],
    },
  },
};
