// @ts-check
/**
 * Makes `dist/` of what other people's pages are built with: installs this folder's own packages once,
 * bundles the pages of the frameworks, copies what is linked as it is.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
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

/** @param {readonly string[]} files */
const textOf = files => files.map(file => readFileSync(here + file, 'utf8')).join('\n');

/**
 * Does what makes a folder, unless the folder's stamp says that it was made of the same files.
 * @param {string} folder @param {readonly string[]} sources @param {() => unknown} make
 */
const makeOnce = async (folder, sources, make) => {
  const stamp = `${here}${folder}/.made`;
  const source = textOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return;
  await make();
  writeFileSync(stamp, source);
};

const install = () => {
  console.log("Installing the frameworks of other people's pages (once) …");
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in test/hosts/frameworks');
};

const bundle = async () => {
  console.log("Building the frameworks of other people's pages (once) …");
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
};

export const buildFrameworks = async () => {
  await makeOnce('node_modules', ['package-lock.json'], install);
  const sources = readdirSync(`${here}src`).map(file => `src/${file}`);
  await makeOnce('dist', ['package-lock.json', 'build.mjs', ...sources], bundle);
};
