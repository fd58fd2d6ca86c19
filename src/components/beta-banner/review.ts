import type { Markup } from '../../internal/markup/markup.js';
import { h } from '../../internal/markup/markup.js';
import { text } from './review.text.js';
import { screen } from './screening.js';

export interface Reviewed {
  readonly comment: string;
  readonly page: string;
  /** What to show before anything goes; nothing where nothing was masked. */
  readonly markup: Markup | undefined;
}

/** Screens words and page address, and describes what will be sent where that differs. */
export const review = (comment: string, page: string): Reviewed => {
  const words = screen(comment, text.mask);
  const path = screen(page, text.mask);
  const masked = words.kinds.length + path.kinds.length > 0;
  return {
    comment: words.text,
    page: path.text,
    markup: masked
      ? h(
          'div',
          {},
          h('p', { tabindex: -1 }, text.title),
          words.text && h('blockquote', {}, words.text),
          path.kinds.length > 0 && h('p', {}, `${text.page} ${path.text}`),
          h('button', { type: 'button', class: 'police-button police-button-plain' }, text.change),
        )
      : undefined,
  };
};
