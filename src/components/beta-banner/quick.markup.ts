import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { text } from './quick.text.js';

export interface QuickConfig {
  readonly endpoint: string;
  readonly phase: string;
  readonly lang: string;
  /** The path of the page, where the one who prints knows it. */
  readonly page?: string;
}

const hidden = (name: string, value?: string): Markup =>
  h('input', { type: 'hidden', name, value });
const answer = (value: string, words: string): Markup =>
  h('button', { class: 'police-button police-button-plain', name: 'rating', value }, words);

/** One question that one press answers: with no script a plain post, with script sent from here. */
export const quickMarkup = ({ endpoint, phase, lang, page }: QuickConfig): Markup =>
  h(
    'form',
    { class: 'police-beta-quick', method: 'post', action: endpoint },
    hidden('page', page),
    hidden('phase', phase),
    hidden('lang', lang),
    h(
      'div',
      { role: 'group', 'aria-label': text.question },
      // The status stands in the place of the question: nothing moves when it says something.
      h('p', {}, h('span', {}, text.question), h('span', { role: 'status' })),
      answer('yes', text.yes),
      answer('no', text.no),
    ),
  );
