import type { Markup } from '../../../internal/markup/markup.js';
import { h } from '../../../internal/markup/markup.js';
import { equalityText as text } from './equality.text.js';
import type { Nation, Question } from './questions.js';
import { QUESTIONS } from './questions.js';
import type { EqualityWords } from './words.js';
import { wordOf } from './words.js';

/** What the questions are drawn with. */
export interface EqualityContext {
  readonly words: EqualityWords;
  readonly nation: Nation;
  /** Begins every id. */
  readonly prefix: string;
}

const PREFER_NOT = 'prefer-not-to-say';

const choice = (name: string, value: string, id: string, label: string): Markup =>
  h(
    'div',
    { class: 'police-choice' },
    h('input', { type: 'radio', name, id, value }),
    h('label', { for: id }, label),
  );

const questionMarkup = ({ name, answers, own }: Question, context: EqualityContext): Markup => {
  const { words, nation, prefix } = context;
  const id = `${prefix}-${name}`;
  const one = (value: string): Markup =>
    choice(name, value, `${id}-${value}`, wordOf(words, nation, value));
  return h(
    'fieldset',
    { class: 'police-field' },
    h('legend', { class: 'police-label' }, wordOf(words, nation, name)),
    answers.map(answer =>
      typeof answer === 'string'
        ? one(answer)
        : h(
            'div',
            { role: 'group', 'aria-labelledby': `${id}-${answer.group}` },
            h(
              'p',
              { class: 'police-choices-title', id: `${id}-${answer.group}` },
              wordOf(words, nation, answer.group),
            ),
            answer.of.map(one),
          ),
    ),
    choice(name, PREFER_NOT, `${id}-not`, words.preferNot),
    own && [
      h('label', { for: `${id}-own` }, words.own),
      h('input', {
        class: 'police-input',
        type: 'text',
        id: `${id}-own`,
        name: `${name}_own`,
        autocomplete: 'off',
      }),
    ],
  );
};

/** All questions, as they stand in a form. */
export const questionsMarkup = (context: EqualityContext): Markup[] =>
  QUESTIONS.map(question => questionMarkup(question, context));

const plain = (act: string, words: string): Markup =>
  h(
    'button',
    { type: 'button', class: 'police-button police-button-plain', 'data-act': act },
    words,
  );

/** Whether one wants to answer at all: asked before anything is shown. */
export const offerMarkup = (): Markup[] => [
  h('h3', { tabindex: -1 }, text.title),
  h('p', {}, text.about),
  h('div', { class: 'police-panel-acts' }, plain('yes', text.yes), plain('skip', text.skip)),
];

/**
 * The questions in the receipt, with a line for how sending went; it names its language itself, as all
 * our live regions do: some readers look no further than the region (WCAG 3.1.2).
 */
export const askedMarkup = (context: EqualityContext, said: string, lang: string): Markup[] => [
  h('h3', { tabindex: -1 }, text.questionsTitle),
  h(
    'form',
    { class: 'police-form', method: 'post', novalidate: true },
    questionsMarkup(context),
    h('p', { class: 'police-error', role: 'status', lang }, said),
    h(
      'div',
      { class: 'police-panel-acts' },
      h('button', { type: 'submit', class: 'police-button' }, text.send),
      plain('skip', text.skip),
    ),
  ),
];

export const thanksMarkup = (): Markup[] => [h('h3', { tabindex: -1 }, text.thanks)];
