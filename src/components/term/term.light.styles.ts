import { css } from '@lit/reactive-element/css-tag.js';
import { tokens } from '../../styles/tokens.styles.js';

/**
 * A word that can be pressed; without script it is the site's own link. Room round it that moves
 * nothing makes the target larger (WCAG 2.5.8). It comes with the element, which fetches nothing
 * until somebody reaches for the gist.
 */
const word = css`
  police-term [role='button'] {
    margin-inline: -4px;
    padding: 4px;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  police-term [role='button']:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
  }

  @media print {
    police-term [role='button'] {
      text-decoration: none;
    }
  }
`;

export const lightStyles = [tokens, word];
