import { Term } from './term.element.js';

Term.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-term': Term;
  }
}

export { Term };
