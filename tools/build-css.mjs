// @ts-check
/**
 * Writes the stylesheet that a site links: what light-DOM content needs before and without script.
 * The same sheets are inside the elements; this is their one source printed.
 */
import { mkdirSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';

const FOLDER = 'build/components';
const sheets = [
  ['build/styles/tokens.styles.js', 'tokens'],
  ['build/styles/controls.styles.js', 'controls'],
  ...readdirSync(FOLDER)
    .map(name => [`${FOLDER}/${name}/${name}.light.styles.js`, 'lightStyles'])
    .filter(([file]) => existsSync(String(file))),
];

let source = '';
for (const [file, name] of sheets) {
  const module = await import(pathToFileURL(String(file)).href);
  const sheet = module[String(name)];
  if (!sheet) throw new Error(`${file}: exports no "${name}"`);
  source += `${[sheet].flat().map(String).join('\n')}\n`;
}

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
