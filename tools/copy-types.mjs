// @ts-check
/** Takes the type declarations, and the schemas that editors complete from, along into what is published. */
import { cpSync } from 'node:fs';

cpSync('build', 'dist/types', {
  recursive: true,
  filter: path => !/\.(js|map)$/.test(path) && !path.endsWith('.harness.d.ts'),
});
for (const name of ['cookie-policy', 'enquiry-form']) {
  cpSync(`src/${name}.schema.json`, `dist/${name}.schema.json`);
}
