import { lawIn } from '../law-in.js';
import type { LawSet } from '../law.types.js';
import { parts } from './further.en.js';
import { facts } from './gb.js';
import { words } from './gb.en.js';

/** All of it. What visitors fetch of this is one text, which the build packs: `../pack.ts`. */
export const law: LawSet = lawIn(facts, {
  ...words,
  parts: { ...words.parts, ...parts },
});
