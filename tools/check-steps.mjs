// @ts-check
/**
 * What `npm test` checks: what others need, then what takes longest, so that the three lanes end
 * together.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command
 * @property {readonly string[]} [needs] Names of the steps that must have passed.
 */

/** @param {string} script @returns {readonly string[]} */
const npm = script => ['npm', 'run', '-s', script];

const TRANSLATIONS = 'translations';
const BUILD = 'build';
const STORYBOOK = 'Storybook build';

/** @type {readonly Step[]} */
export const STEPS = [
  { name: TRANSLATIONS, command: ['node', 'tools/localize.mjs', '--check'] },
  { name: BUILD, command: npm('build'), needs: [TRANSLATIONS] },
  { name: STORYBOOK, command: npm('storybook:build'), needs: [BUILD] },
  { name: 'unit tests', command: npm('test:unit'), needs: [BUILD] },
  { name: 'speech', command: npm('test:speech'), needs: [BUILD, STORYBOOK] },
  { name: 'real keys', command: npm('test:keys'), needs: [BUILD] },
  { name: 'hostile hosts', command: npm('test:hosts'), needs: [BUILD] },
  { name: 'states', command: npm('test:states'), needs: [STORYBOOK] },
  { name: 'pictures', command: npm('test:visual'), needs: [STORYBOOK] },
  { name: 'end-to-end tests', command: npm('test:e2e'), needs: [BUILD] },
  { name: 'consent lab', command: npm('test:consent'), needs: [BUILD] },
  { name: 'faults', command: npm('test:faults'), needs: [BUILD] },
  { name: 'leaks', command: npm('test:leaks'), needs: [BUILD] },
  { name: 'bench limits', command: npm('bench:gate'), needs: [BUILD] },
  { name: 'receiver tests', command: npm('test:receiver'), needs: [BUILD] },
  { name: 'package tests', command: npm('test:package'), needs: [BUILD] },
  { name: 'lint: code', command: npm('lint:code'), needs: [BUILD] },
  { name: 'lint: css', command: npm('lint:css') },
  { name: 'lint: format', command: npm('lint:format'), needs: [BUILD] },
  { name: 'lint: spelling', command: npm('lint:spelling'), needs: [BUILD] },
  { name: 'lint: structure', command: npm('lint:structure'), needs: [BUILD] },
  { name: 'types', command: npm('types'), needs: [BUILD] },
  { name: 'manifest drift', command: ['node', 'tools/check-manifest.mjs'] },
  {
    name: 'law reviewed within 12 months',
    command: ['node', 'tools/check-law-review.mjs'],
    needs: [BUILD],
  },
  { name: 'size budgets', command: npm('size'), needs: [BUILD] },
];
