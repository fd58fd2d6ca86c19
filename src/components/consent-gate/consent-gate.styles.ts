import { css } from '@lit/reactive-element';

export const styles = css`
  :host {
    display: block;
    color: var(--_text);
    font-family: var(--_font);
  }

  :host([hidden]) {
    display: none !important;
  }

  .closed {
    padding: 1rem;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  p {
    margin-block: 0.75rem;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  @media print {
    p,
    .buttons {
      display: none;
    }
  }
`;
