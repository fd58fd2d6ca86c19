import { QuickExit } from './quick-exit.element.js';

QuickExit.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-quick-exit': QuickExit;
  }
}

export { QuickExit };
