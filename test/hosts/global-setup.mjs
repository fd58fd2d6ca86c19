// @ts-check
/** Before the first page: what the pages of frameworks are made of. */
import { buildFrameworks } from './frameworks/build.mjs';

// Playwright takes the default export of its module.
export default buildFrameworks;
