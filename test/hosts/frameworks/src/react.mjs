// @ts-check
import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { given } from './parts.mjs';
import { View } from './react-view.mjs';

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const view = createElement(View, { given });
// Printed by a server: our elements may have upgraded before React takes over.
if (root.firstElementChild)
  hydrateRoot(root, view, { onRecoverableError: error => console.error(String(error)) });
else createRoot(root).render(view);
