// @ts-check
import { BETA } from '../words.mjs';
import { page as ours } from './ours.mjs';

/** Without the question that one press answers, which no peer has. @type {import('../../lib/pages.mjs').Page} */
export const page = { ...ours, body: copies => ours.body(copies).replaceAll(BETA.question, '') };
