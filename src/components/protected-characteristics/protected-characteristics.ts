import { ProtectedCharacteristics } from './protected-characteristics.element.js';

ProtectedCharacteristics.define();

export * from './protected-characteristics.element.js';
export * from './protected-characteristics.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'police-protected-characteristics': ProtectedCharacteristics;
  }
}
