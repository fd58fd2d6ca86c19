import { lawIn } from '../law-in.js';
import type { LawSet } from '../law.types.js';
import { parts } from './further.en.js';
import { greatBritain } from './gb.js';
import { english } from './gb.en.js';

/** All of it. What visitors fetch of this is one text, which the build packs: `../pack.ts`. */
export const law: LawSet = lawIn(greatBritain, {
  ...english,
  parts: { ...english.parts, ...parts },
});
