import { css } from 'lit';
import { controls } from './controls.styles.js';
import { hold } from './hold.js';

/**
 * For elements whose content is ordinary HTML on our surface: a theme's white text, or its dark box
 * round every `div`, would leave our links or its own words unreadable. What a site puts into a slot
 * keeps its colours.
 */
const pairs = css`
  :is(police-beta-banner, police-enquiry-form, police-protected-characteristics)
    :where(div, section, form, fieldset, p, ul, li, dl, dd, h2, h3, h4, h5, h6):where(
      :not([slot], [slot] *)
    ) {
    background: none;
    color: inherit;
  }
`;

/** The controls for the light DOM; made once, so that a page with several elements has them once. */
export const heldControls = [hold(pairs), hold(controls)];
