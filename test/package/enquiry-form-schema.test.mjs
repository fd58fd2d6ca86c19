// @ts-check
/** What editors know of a form's configuration is what the element reads. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import ts from 'typescript';
import { FIELD_TYPES, defaultConfig } from '../../build/components/enquiry-form/config.js';
import { ERROR_CODES } from '../../build/components/enquiry-form/rules.js';
import { usableFields } from '../../build/components/enquiry-form/usable-fields.js';
import { FORM_CONFIG, printForm, READY_FORMS } from '../../tools/print-ready.mjs';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(read('src/enquiry-form.schema.json'));
const { definitions } = schema;
const AjvClass = /** @type {typeof Ajv.default} */ (/** @type {unknown} */ (Ajv));
const fits = new AjvClass({ strict: false }).compile(schema);

/** The configurations that a text shows in full. @param {string} text */
const shown = text =>
  [...text.matchAll(/<script type="application\/json">\s*(\{.*?\})\s*<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json),
  );

/** Every member of an interface, those that it inherits too; `?` behind one that may be left out. */
const membersOf = (/** @type {string} */ name) => {
  const entry = new URL('src/components/enquiry-form/config.ts', root).pathname;
  const program = ts.createProgram([entry], { skipLibCheck: true, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const found = source?.statements.find(
    one => ts.isInterfaceDeclaration(one) && one.name.text === name,
  );
  assert.ok(found, name);
  return checker
    .getTypeAtLocation(found)
    .getProperties()
    .map(one => `${one.name}${one.flags & ts.SymbolFlags.Optional ? '?' : ''}`)
    .sort();
};
const propertiesOf = (/** @type {{ properties: object, required?: string[] }} */ shape) =>
  Object.keys(shape.properties)
    .filter(key => key !== '$schema')
    .map(key => `${key}${shape.required?.includes(key) ? '' : '?'}`)
    .sort();

describe('the schema of the enquiry form', () => {
  it('has the members of the types, and leaves out what they may leave out', () => {
    assert.deepEqual(propertiesOf(schema), membersOf('EnquiryFormConfig'));
    assert.deepEqual(propertiesOf(definitions.field), membersOf('FieldConfig'));
    assert.deepEqual(propertiesOf(definitions.option), membersOf('FieldOption'));
  });

  it('has every type of field and every error', () => {
    const { type, messages } = definitions.field.properties;
    assert.deepEqual(type.enum, [...FIELD_TYPES]);
    assert.deepEqual(Object.keys(messages.properties), [...ERROR_CODES]);
  });

  it('accepts what the documentation shows, what the demo uses and the default form', () => {
    const demo = readdirSync(new URL('docs/integration/forms/', root)).map(name =>
      JSON.parse(read(`docs/integration/forms/${name}`)),
    );
    const ready = JSON.parse(read(FORM_CONFIG));
    const types = ready.fields.map((/** @type {{ type: string }} */ { type }) => type);
    assert.deepEqual([...new Set(types)].sort(), [...FIELD_TYPES].sort());
    const documented = [...shown(read('src/components/enquiry-form/README.md')), ready];
    assert.ok(documented.length > 1 && demo.length > 0);
    for (const config of [...documented, ...demo, defaultConfig()]) {
      assert.equal(fits(config), true, JSON.stringify(fits.errors));
      assert.equal(usableFields(config).length, config.fields.length);
    }
  });

  for (const [file, lang] of Object.entries(READY_FORMS)) {
    it(`has its example printed in ${file} (mend it by: node tools/print-ready.mjs)`, () => {
      assert.equal(read(file), printForm(lang));
    });
  }

  it('marks what the element would leave out, and slips that it would pass over', () => {
    const label = 'A';
    /** @type {object[]} */
    const wrong = [
      { name: 'a', type: 'radios', label },
      { name: 'a', type: 'checkboxes', label, options: [] },
      { name: 'a', type: 'colour', label },
      { name: 'a', type: 'text' },
      { name: '1a', type: 'text', label },
      { name: 'submit', type: 'text', label },
      { name: 'a', type: 'hidden' },
      { name: 'a', type: 'consent', label, value: 'yes' },
      { name: 'a', type: 'date', label, min: 3 },
      { name: 'a', type: 'checkboxes', label, options: [{ value: 'a', label }], max: 'today' },
      { name: 'a', type: 'text', label, wanted: true },
      { name: 'a', type: 'text', label, showWhen: { field: 'b' } },
    ];
    for (const field of wrong)
      assert.equal(fits({ fields: [field] }), false, JSON.stringify(field));
    assert.ok(fits({ fields: [{ name: 'a', type: 'date', label, min: 'today' }] }));
  });
});
