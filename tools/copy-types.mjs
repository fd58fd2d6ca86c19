// @ts-check
/** Takes the type declarations along into what is published. */
import { cpSync } from 'node:fs';

cpSync('build', 'dist/types', {
  recursive: true,
  filter: path => !/\.(js|map)$/.test(path) && !path.endsWith('.harness.d.ts'),
});
