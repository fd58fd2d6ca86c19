// @ts-check
/**
 * Makes `dist/` of what other people's pages are built with: installs this folder's own packages once,
 * bundles the pages of the frameworks, copies what is linked as it is.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const STAMP = `${here}node_modules/.made`;
const SOURCES = ['react', 'react-server', 'vue', 'svelte'];
const COPIES = /** @type {const} */ ([
  ['jquery/dist/jquery.min.js', 'jquery.js'],
  ['jquery-migrate/dist/jquery-migrate.min.js', 'jquery-migrate.js'],
  ['bootstrap/dist/css/bootstrap.min.css', 'bootstrap.css'],
  ['bootstrap/dist/js/bootstrap.min.js', 'bootstrap.js'],
  ['handlebars/dist/handlebars.min.js', 'handlebars.js'],
  ['zone.js/bundles/zone.umd.js', 'zone.js'],
  [
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    'scoped-registry.js',
  ],
]);

/** Svelte's compiler, called as its own plug-in does, without its dev server. */
const svelte = () => {
  const { compile } = createRequire(`${here}package.json`)('svelte/compiler');
  return {
    name: 'svelte',
    /** @param {string} code @param {string} id */
    transform: (code, id) =>
      id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js : undefined,
  };
};

/** What `dist/` is made of; where it is the same, `dist/` stands. */
const fingerprint = () =>
  [
    'package-lock.json',
    'build.mjs',
    'src/react.mjs',
    'src/react-view.mjs',
    'src/react-server.mjs',
    'src/vue.mjs',
    'src/svelte.mjs',
    'src/Page.svelte',
    'src/parts.mjs',
  ]
    .map(file => readFileSync(here + file, 'utf8'))
    .join('\n');

/** Whether `dist/` was made from what is there now. */
const isMade = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

export const buildFrameworks = async () => {
  if (isMade()) return;
  console.log("Installing and building the frameworks of other people's pages (once) …");
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in test/hosts/frameworks');
  mkdirSync(`${here}dist`, { recursive: true });
  for (const [from, to] of COPIES) copyFileSync(`${here}node_modules/${from}`, `${here}dist/${to}`);
  for (const name of SOURCES) {
    const server = name.endsWith('-server');
    await build({
      root: here,
      configFile: false,
      logLevel: 'error',
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
      resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' }, conditions: ['browser'] },
      plugins: name === 'svelte' ? [svelte()] : [],
      ...(server ? { ssr: { noExternal: true } } : {}),
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        minify: false,
        target: 'es2022',
        ...(server ? { ssr: true } : {}),
        rollupOptions: {
          input: `${here}src/${name}.mjs`,
          output: { entryFileNames: `${name}.js`, format: 'es', codeSplitting: false },
        },
      },
    });
  }
  writeFileSync(STAMP, fingerprint());
};
