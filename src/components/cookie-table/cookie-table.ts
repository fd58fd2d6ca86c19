import { CookieTable } from './cookie-table.element.js';

CookieTable.define();

declare global {
  interface HTMLElementTagNameMap {
    'police-cookie-table': CookieTable;
  }
}

export { CookieTable };
