// @ts-check
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const litA11yRules = Object.fromEntries(
  Object.keys(litA11y.rules).map(rule => [`lit-a11y/${rule}`, 'error']),
);

export default ts.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'build',
      'coverage',
      'storybook-static',
      'test-results',
      'demo/data',
      'src/i18n/generated',
      '**/node_modules',
      '**/dist',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11yRules,
      // Asks for a fixed order of native roles that our templates do not use; axe checks the result.
      'lit-a11y/list': 'off',
      'lit-a11y/mouse-events-have-key-events': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-method-prefixed-with-on': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipComments: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
          message: 'No HTML strings: build nodes or use a template.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/]',
          message: 'No HTML strings: build nodes or use a template.',
        },
        {
          selector: 'TemplateElement[value.raw=/ style=/]',
          message: 'A style attribute is blocked by a strict style-src.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/directives/style-map.js',
              message: 'Writes a style attribute: blocked by CSP.',
            },
            { name: 'lit/directives/unsafe-html.js', message: 'No HTML strings.' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai-a11y-axe types every assertion as a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    // Functions that Playwright carries into the page run there.
    files: [
      'test/{consent-lab,e2e,faults,hosts,leaks,states}/**/*.mjs',
      'test/keys/probe.js',
      'bench/**/*.mjs',
    ],
    languageOptions: { globals: { ...globals.browser } },
  },
);
