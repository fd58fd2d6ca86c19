import { controls } from './controls.styles.js';
import { hold } from './hold.js';

/** The controls for the light DOM; made once, so that a page with several elements has them once. */
export const heldControls = hold(controls);
