// @ts-check
import { BETA } from '../words.mjs';
import { page as plain } from './plain.mjs';

/** The floor of a banner without the question: sentence and link, as peers have. @type {import('../../lib/pages.mjs').Page} */
export const page = { ...plain, body: copies => plain.body(copies).replaceAll(BETA.question, '') };
