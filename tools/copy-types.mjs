// @ts-check
/** Takes the type declarations, and the schema of the cookie policy, along into what is published. */
import { cpSync } from 'node:fs';

cpSync('build', 'dist/types', {
  recursive: true,
  filter: path => !/\.(js|map)$/.test(path) && !path.endsWith('.harness.d.ts'),
});
cpSync('src/cookie-policy.schema.json', 'dist/cookie-policy.schema.json');
