// @ts-check
/**
 * Writes the stylesheet that a site links: what light-DOM content needs before and without script.
 * The same sheets are inside the elements; this is their one source printed.
 */
import { mkdirSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';

const FOLDER = 'build/components';
const files = readdirSync(FOLDER)
  .map(name => `${FOLDER}/${name}/${name}.light.styles.js`)
  .filter(file => existsSync(file));

/** Each sheet once: several elements bring the tokens and the controls. @type {Set<unknown>} */
const sheets = new Set();
for (const file of files) {
  const { lightStyles } = await import(pathToFileURL(file).href);
  if (!lightStyles) throw new Error(`${file}: exports no "lightStyles"`);
  for (const sheet of [lightStyles].flat(Infinity)) sheets.add(sheet);
}
// By this the elements know that the page links the stylesheet.
const source = [':root { --police-stylesheet: 1; }', ...sheets].map(String).join('\n');

const { code } = transform({
  filename: 'police-elements.css',
  code: Buffer.from(source),
  minify: true,
  // As written: what the browsers of the support table know needs no rewriting.
  targets: undefined,
});
mkdirSync('dist/cdn', { recursive: true });
writeFileSync('dist/cdn/police-elements.css', code);
console.log(`dist/cdn/police-elements.css: ${code.length} bytes`);
