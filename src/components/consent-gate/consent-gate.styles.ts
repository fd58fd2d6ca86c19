import { css } from '@lit/reactive-element';

export const styles = css`
  :host {
    display: block;
    color: var(--_text) !important;
    font-family: var(--_font);
  }

  :host([hidden]) {
    display: none !important;
  }

  .closed {
    padding: 16px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  p {
    margin-block: 12px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    p,
    .buttons {
      display: none;
    }
  }
`;
