import type { Markup } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import { sendingText as text } from './sending.text.js';

/**
 * Groups of up to four characters, for reading aloud and copying by hand; a reference that comes with
 * its own spaces or hyphens is left as it is.
 */
export const spaceReference = (reference: string): string => {
  const characters = Array.from(reference);
  if (characters.length < 5 || /[\s-]/.test(reference)) return reference;
  const size = Math.ceil(characters.length / Math.ceil(characters.length / 4));
  return characters
    .map((character, index) => (index > 0 && index % size === 0 ? ` ${character}` : character))
    .join('');
};

/** What stands in place of the form. Nothing that was typed: the device may be shared. */
export const receiptMarkup = (reference: string, queued: boolean): Markup[] => [
  h('h2', { tabindex: -1 }, queued ? text.queuedTitle : text.sentTitle),
  ...(queued ? [h('p', {}, text.queued)] : []),
  h(
    'p',
    {},
    `${text.reference} `,
    h('bdi', { class: 'police-reference' }, spaceReference(reference)),
  ),
  h('p', {}, text.keepReference),
  h('div', { class: 'police-equality' }),
  h('h3', { tabindex: -1 }, text.nextTitle),
  h('p', {}, text.next),
  h(
    'button',
    { type: 'button', class: 'police-button police-button-plain police-print' },
    text.print,
  ),
];
