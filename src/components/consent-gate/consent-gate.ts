import { ConsentGate } from './consent-gate.element.js';

ConsentGate.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-consent-gate': ConsentGate;
  }
}

export { ConsentGate };
