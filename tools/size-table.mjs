// @ts-check
/** Writes the size table of the README from what was built; `--check` fails where it is out of date. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { allFiles, eagerFiles } from './bundle-parts.mjs';
import { format, resolveConfig } from 'prettier';

const CDN = 'dist/cdn';
const START = '<!-- sizes: written by the build -->';
const END = '<!-- /sizes -->';

/** @param {readonly string[]} files */
const weigh = files => {
  const contents = files.map(file => readFileSync(file));
  const sum = (/** @type {(content: Buffer) => number} */ measure) =>
    (contents.reduce((all, content) => all + measure(content), 0) / 1000).toFixed(1);
  return {
    gzip: sum(content => gzipSync(content, { level: 9 }).length),
    brotli: sum(content => brotliCompressSync(content).length),
  };
};

const guard = `${CDN}/police-guard.js`;
const stylesheet = `${CDN}/every-page.css`;
const elements = readdirSync(CDN)
  .filter(file => file.endsWith('.js') && existsSync(`build/components/${file.slice(0, -3)}`))
  .map(file => file.slice(0, -3));
/** The elements that a site has on each page: rollup.config.mjs puts them and Lit into one file. */
const shared = eagerFiles([`${CDN}/every-page.js`]);
const inThem = ['quick-exit', 'cookie-consent', 'beta-banner'];

/** @param {readonly string[]} files */
const withoutLanguages = files =>
  files.filter(file => !/\/([a-z-]+\.)?cy\.js$|\/ni(\.en)?\.js$/.test(file));

/** @param {string[]} names */
const law = (...names) => names.map(name => `${CDN}/chunks/${name}.js`);

/** @param {'en' | 'cy'} lang */
const further = lang => ['also', 'positive-action', 'hate-crime'].map(name => `${name}.${lang}`);

/** @type {[string, readonly string[]][]} */
const rows = [
  ['Languages, exit, consent and beta banner: all other elements use it too', shared],
  [
    'The same, lazy parts (the cookie banner, and the audit that no visitor loads, among them)',
    withoutLanguages(allFiles(shared)).filter(file => !shared.includes(file)),
  ],
  ['Guard (classic script in the head)', [guard]],
  ['Stylesheet (`every-page.css`)', [stylesheet]],
  ['**What every page carries: those but for the lazy parts**', [guard, stylesheet, ...shared]],
  ...elements
    .filter(name => !inThem.includes(name))
    .flatMap(name => {
      const eager = eagerFiles([`${CDN}/${name}.js`]).filter(file => !shared.includes(file));
      const lazy = withoutLanguages(allFiles(eager, shared)).filter(file => !eager.includes(file));
      /** @type {[string, readonly string[]][]} */
      const row = [[`\`police-${name}\`, at load`, eager]];
      if (lazy.length > 0) row.push([`\`police-${name}\`, lazy parts`, lazy]);
      const sheet = `${CDN}/${name}.css`;
      if (existsSync(sheet))
        row.push([`\`police-${name}\`, stylesheet (\`${name}.css\`)`, [sheet]]);
      return row;
    }),
  [
    'The law of Great Britain in English (among those lazy parts)',
    law('gb', 'gb.en', ...further('en')),
  ],
  ['The same in Welsh', law('gb', 'gb.cy', ...further('cy'))],
  ['The law of Northern Ireland in English', law('ni', 'ni.en')],
  ['The same in Welsh', law('ni', 'ni.cy')],
  ['Welsh', allFiles([`${CDN}/define.js`]).filter(file => /\/cy\.js$/.test(file))],
  ['**All elements, at load**', [guard, ...eagerFiles([`${CDN}/define.js`])]],
  ['**All elements and every lazy part**', [guard, ...allFiles([`${CDN}/define.js`])]],
  ['**One file with everything** (`police-elements.js`)', [`${CDN}/police-elements.js`]],
];

const table = [
  START,
  '',
  '| kB | gzip | brotli |',
  '| --- | --: | --: |',
  ...rows.map(([name, files]) => {
    const { gzip, brotli } = weigh(files);
    return `| ${name} | ${gzip} | ${brotli} |`;
  }),
  '',
  END,
].join('\n');

const readme = readFileSync('README.md', 'utf8');
const updated = await format(readme.replace(new RegExp(`${START}[\\s\\S]*?${END}`), table), {
  ...(await resolveConfig('README.md')),
  filepath: 'README.md',
});
if (process.argv.includes('--check') && updated !== readme) {
  console.error('The size table of README.md is out of date: run "npm run build" and commit it.');
  process.exit(1);
}
writeFileSync('README.md', updated);
