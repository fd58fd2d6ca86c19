// @ts-check
/** Bundles of a peer's page with only what it needs of its kit, as its documentation says. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const BENCH = new URL('../', import.meta.url);

/** Of bench's own install: not there when only the library is measured. @param {string} name @returns {Promise<any>} */
const own = name => import(name);

/** @typedef {import('./server.mjs').Bundle} Bundle */

/** @param {import('./pages.mjs').Entry[]} entries @returns {Promise<Map<string, Bundle>>} */
export const bundlePages = async entries => {
  const { build, transform } = await own('esbuild');
  const { compileStringAsync, Logger, NodePackageImporter } = await own('sass');
  const importer = new NodePackageImporter(BENCH.pathname);
  /** @type {Map<string, Bundle>} */
  const bundles = new Map();
  for (const { job, who, page } of entries) {
    const { outputFiles } = await build({
      stdin: { contents: page.script ?? '', resolveDir: BENCH.pathname, sourcefile: `${who}.js` },
      outdir: 'bundle',
      entryNames: 'bundle',
      bundle: true,
      // What a kit fetches later, it fetches later here too.
      splitting: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      platform: 'browser',
      legalComments: 'none',
      conditions: ['production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.svg': 'dataurl', '.woff2': 'empty', '.woff': 'empty' },
    });
    const compiled = page.styles
      ? await compileStringAsync(page.styles, {
          style: 'compressed',
          importers: [importer],
          loadPaths: [new URL('node_modules/@uswds/uswds/packages', BENCH).pathname],
          logger: Logger.silent,
          url: new URL('page.scss', pathToFileURL(BENCH.pathname)),
        })
      : { css: '' };
    const { code } = await transform(compiled.css, { loader: 'css', minify: true });
    const files = Object.fromEntries(
      outputFiles.map((/** @type {{ path: string, text: string }} */ { path, text }) => [
        basename(path),
        page.script ? text : '',
      ]),
    );
    bundles.set(`${job}/${who}`, { ...files, 'bundle.css': code + (files['bundle.css'] ?? '') });
  }
  return bundles;
};

/** The twins need no bundler. @param {import('./pages.mjs').Entry[]} entries */
export const unbundled = entries =>
  new Map(
    entries.map(({ job, who, page }) => [`${job}/${who}`, { 'bundle.css': page.styles ?? '' }]),
  );
