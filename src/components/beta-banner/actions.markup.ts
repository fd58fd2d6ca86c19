import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { text } from './beta-banner.text.js';

/** "Not now", then "Undo", and the line that says why. Without script it does not show. */
export const actionsMarkup = (lang: string): Markup =>
  h(
    'div',
    { class: 'police-beta-actions', lang },
    h('p', { role: 'status' }),
    h('button', { type: 'button', class: 'police-button police-button-plain' }, text.hide),
  );
