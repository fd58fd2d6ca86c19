import { css } from '@lit/reactive-element/css-tag.js';
import { hold } from '../../styles/hold.js';
import { tokens } from '../../styles/tokens.styles.js';

/** Room for the placeholder and for what it stands for, so that neither moves the page. */
const room = css`
  :where(police-consent-gate) {
    display: block;
    box-sizing: border-box;
  }

  @media screen and (scripting: enabled) {
    :where(police-consent-gate) {
      min-block-size: 320px;
    }

    :where(police-consent-gate):not(:defined) {
      padding: calc(16px + 2px);
    }
  }

  police-consent-gate > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }

  police-consent-gate iframe {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
  }

  /* In the shape that its attributes give it, which the element has kept room for. */
  :where(police-consent-gate:state(sized)) :is(iframe, video, object, embed, img) {
    block-size: var(--_height);
    aspect-ratio: var(--_shape);
  }
`;

/** The author's link stands on our surface: white on it, as a theme may have it, nobody sees it. */
const link = hold(css`
  police-consent-gate > a {
    color: var(--_accent);
  }
`);

export const lightStyles = [tokens, room, link];
