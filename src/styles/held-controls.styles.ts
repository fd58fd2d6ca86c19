import { css } from '@lit/reactive-element/css-tag.js';
import { controls } from './controls.styles.js';
import { hold } from './hold.js';

/**
 * For elements whose content is ordinary HTML on our surface: a theme's white text, or its dark box
 * round every `div`, would leave our links or its own words unreadable. What a site puts into a slot
 * keeps its colours.
 */
const pairs = css`
  :is(police-beta-banner, police-enquiry-form, police-protected-characteristics)
    :where(:not(a, button, input, select, textarea, [slot], [slot] *)) {
    background: none;
    color: inherit;
  }
`;

/** What only forms have, and they are all in the light DOM. */
const ofForms = css`
  .police-button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }

  .police-visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The controls for the light DOM; made once, so that a page with several elements has them once. */
export const heldControls = [hold(pairs), hold(controls), hold(ofForms)];
