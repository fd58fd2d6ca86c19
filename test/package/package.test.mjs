// @ts-check
/** The package as a site gets it: packed, installed in a fresh folder, imported, printed from. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** @type {string} */
let folder;

/** @param {string} program @param {string[]} parameters */
const run = (program, parameters, cwd = folder) =>
  execFileSync(program, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
/** @param {string} code */
const runModule = code => run('node', ['--input-type=module', '--eval', code]);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'police-elements-'));
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const [tarball] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', `./${tarball}`]);
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  it('is well formed by publint', () => {
    run('npx', ['--no-install', 'publint', '--strict'], root);
  });

  it('imports every module entry on a server, without a document', () => {
    const entries = Object.entries(manifest.exports)
      .filter(([, target]) => typeof target === 'object' && target.types)
      .map(([entry]) => entry.replace(/^\./, 'police-elements'));
    assert.ok(entries.length > 15);
    for (const entry of entries) runModule(`await import(${JSON.stringify(entry)});`);
  });

  it('registers nothing from the main entry and everything from "define"', () => {
    const count = `let n = 0; const define = customElements.define; customElements.define = (...a) => { n += 1; return define.apply(customElements, a); };`;
    // Lit brings the registry of its server shim with it.
    const lit = `await import('lit');`;
    assert.equal(
      runModule(`${lit}${count}await import('police-elements'); console.log(n);`).trim(),
      '0',
    );
    assert.equal(
      runModule(`${lit}${count}await import('police-elements/define'); console.log(n);`).trim(),
      '9',
    );
  });

  it('prints each light-DOM element in both languages from its command line', () => {
    for (const element of ['beta-banner', 'enquiry-form', 'protected-characteristics']) {
      const printed = ['en', 'cy'].map(lang =>
        run('npx', ['--no-install', 'police-elements', 'print', element, '--lang', lang]),
      );
      for (const html of printed) assert.match(html, new RegExp(`^<police-${element}[\\s>]`));
      assert.notEqual(printed[0], printed[1]);
    }
  });

  it('names what is wrong on its command line', () => {
    assert.throws(
      () =>
        run('npx', ['--no-install', 'police-elements', 'print', 'enquiry-form', '--lang', 'xx']),
      /allowed: en, cy/,
    );
    assert.throws(
      () => run('npx', ['--no-install', 'police-elements', 'print', 'teapot']),
      /unknown element "teapot"/,
    );
  });

  it('has types that a strict TypeScript project accepts', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { QuickExit, setMessages, consent } from 'police-elements';
import 'police-elements/define';
import { renderEnquiryForm } from 'police-elements/render';
import { screen } from 'police-elements/screening';
const exit: QuickExit = document.createElement('police-quick-exit');
exit.href = 'https://example.org/';
setMessages('cy', { 'quick-exit.label': 'Gadael' });
const allowed: boolean = consent.allows('statistics');
const html: string = renderEnquiryForm({}, 'cy');
const masked: string = screen('a', kind => kind).text;
export { allowed, html, masked };
`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          noEmit: true,
          strict: true,
          target: 'es2022',
          module: 'esnext',
          moduleResolution: 'bundler',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
        },
        files: ['use.ts'],
      }),
    );
    run(join(root, 'node_modules/.bin/tsc'), ['-p', '.']);
  });

  it('brings the guard with the hash that allows it inline, as it stands in the file', () => {
    const cdn = join(folder, 'node_modules/police-elements/dist/cdn');
    const guard = readFileSync(join(cdn, 'police-guard.js'), 'utf8');
    const hash = createHash('sha256').update(guard).digest('base64');
    assert.equal(readFileSync(join(cdn, 'police-guard.csp.txt'), 'utf8'), `'sha256-${hash}'\n`);
    // What would end or change an inline script.
    assert.doesNotMatch(guard, /<\/script|<!--|\r/i);
  });

  it('holds no source, test or harness and no address of this machine', () => {
    const [tarball] = readdirSync(folder).filter(name => name.endsWith('.tgz'));
    const files = run('tar', ['-tzf', String(tarball)])
      .trim()
      .split('\n');
    assert.deepEqual(
      files.filter(file => /harness|\.test\.|stories|\/src\//.test(file)),
      [],
    );
    for (const file of [
      'README.md',
      'LICENSE',
      'custom-elements.json',
      'dist/cdn/police-guard.js',
      'dist/cdn/police-elements.css',
    ]) {
      assert.ok(files.includes(`package/${file}`), file);
    }
  });
});
