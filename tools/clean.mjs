// @ts-check
/** Removes build folders, so that nothing stale is published. */
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
