import { heldControls } from '../../styles/held-controls.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { bannerPlace, bannerStyles } from './banner.styles.js';
import { feedbackStyles } from './feedback-form.styles.js';

/** For the stylesheet that a site links: with no script the pasted form needs its styles at once. */
export const lightStyles = [tokens, heldControls, bannerPlace, bannerStyles, feedbackStyles];
