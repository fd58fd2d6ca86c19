// @ts-check
/**
 * Writes the stylesheets that a site links: what light-DOM content needs before and without script.
 * The same sheets are inside the elements; this is their one source printed.
 *   police-elements.css   all, beside police-elements.js
 *   every-page.css        all but the two long ones and what comes with its element, beside every-page.js
 *   <element>.css         a long one, for the pages that have the element's markup
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';

const FOLDER = 'build/components';
const LONG = ['enquiry-form', 'protected-characteristics'];
/** Elements that bring the few lines of theirs along. */
const BROUGHT = ['term'];

/** @param {string} element */
const fileOf = element => `${FOLDER}/${element}/${element}.light.styles.js`;
const elements = readdirSync(FOLDER).filter(element => existsSync(fileOf(element)));

/** @param {string} name @param {readonly string[]} parts */
const writeSheet = async (name, parts) => {
  /** Each sheet once: several elements bring the tokens and the controls. @type {Set<unknown>} */
  const sheets = new Set();
  for (const element of parts) {
    const { lightStyles } = await import(pathToFileURL(fileOf(element)).href);
    if (!lightStyles) throw new Error(`${fileOf(element)}: exports no "lightStyles"`);
    for (const sheet of [lightStyles].flat(Infinity)) sheets.add(sheet);
  }
  // By these the elements know that the page links their styles.
  const here = parts.map(element => `--police-${element}-css: 1;`).join(' ');
  const { code } = transform({
    filename: name,
    code: Buffer.from([`:root { ${here} }`, ...sheets].map(String).join('\n')),
    minify: true,
    // As written: what the browsers of the support table know needs no rewriting.
    targets: undefined,
  });
  writeFileSync(`dist/cdn/${name}`, code);
  console.log(`dist/cdn/${name}: ${code.length} bytes`);
};

mkdirSync('dist/cdn', { recursive: true });
await writeSheet('police-elements.css', elements);
await writeSheet(
  'every-page.css',
  elements.filter(element => ![...LONG, ...BROUGHT].includes(element)),
);
for (const element of LONG) await writeSheet(`${element}.css`, [element]);
