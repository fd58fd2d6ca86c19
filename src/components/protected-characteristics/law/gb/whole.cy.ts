import { lawIn } from '../law-in.js';
import type { LawSet } from '../law.types.js';
import { parts } from './further.cy.js';
import { greatBritain } from './gb.js';
import { welsh } from './gb.cy.js';

/** All of it. What visitors fetch of this is one text, which the build packs: `../pack.ts`. */
export const law: LawSet = lawIn(greatBritain, {
  ...welsh,
  parts: { ...welsh.parts, ...parts },
});
