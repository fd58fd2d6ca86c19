import type { Markup } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import type { GivenAnswer } from './given-answers.js';
import { reviewText as text } from './review.text.js';

const line = ({ label, answers, target }: GivenAnswer): Markup =>
  h(
    'div',
    {},
    h('dt', {}, label),
    h(
      'dd',
      {},
      answers.length > 0
        ? // Each on its own, as what somebody typed from right to left must not turn the rest.
          answers.map(answer => h('div', { class: 'police-answer', dir: 'auto' }, answer))
        : text.notProvided,
    ),
    h(
      'dd',
      {},
      h(
        'a',
        { class: 'police-link police-change', href: `#${target}` },
        // The space stands outside: Chromium drops it at the edge of a box out of the flow.
        `${text.change} `,
        h('span', { class: 'police-visually-hidden' }, label),
      ),
    ),
  );

/** What the step shows above the form's button: a summary list, each line with a link back. */
export const reviewMarkup = (answers: readonly GivenAnswer[]): Markup[] => [
  h('h2', { tabindex: -1 }, text.title),
  h('p', {}, text.notSent),
  h('dl', { class: 'police-answers' }, answers.map(line)),
];
