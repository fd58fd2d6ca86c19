import { css } from '@lit/reactive-element/css-tag.js';
import type { Markup } from '../markup/markup.js';
import { h } from '../markup/markup.js';
import { updateChildren } from '../markup/to-dom.js';
import type { Category, Service } from './policy.js';
import type { Choices } from './record.js';
import type { ConsentState } from './store.js';
import { wordsNode } from './words-markup.js';
import { fillPlaces, listed, PLACES, wordsIn } from './words.js';

/** The words round the choices; each face brings its own. */
export interface ChoicesWords {
  readonly yes: string;
  readonly no: string;
  readonly alwaysOn: string;
  readonly onUntilNo: string;
  question(label: string): string;
  usedBy(services: string): string;
}

export const choicesFieldsStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 24px;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-size: 1.125em;
    font-weight: 700;
  }

  fieldset p {
    margin: 4px 0;
    overflow-wrap: anywhere;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    min-inline-size: 64px;
    margin-inline-end: 24px;
  }

  input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
`;

/** A service by its name and, where that is another, its provider. */
const serviceName = ({ name, provider }: Service, lang: string): Markup[] => {
  const own = wordsNode(name, lang);
  return provider && wordsIn(provider, lang) !== wordsIn(name, lang)
    ? [own, ' (', wordsNode(provider, lang), ')']
    : [own];
};

const radio = (id: string, value: string, words: string): Markup =>
  h('label', {}, h('input', { type: 'radio', name: id, value }), words);

const field = (category: Category, lang: string, words: ChoicesWords): Markup => {
  const { id, basis, purpose, services = [] } = category;
  const [place] = PLACES;
  const label = wordsNode(category.label, lang);
  const locked = basis === 'necessary';
  return h(
    'fieldset',
    {},
    h('legend', {}, locked ? label : fillPlaces(words.question(place), [label])),
    locked && h('p', {}, words.alwaysOn),
    purpose && h('p', {}, wordsNode(purpose, lang)),
    services.length > 0 &&
      h(
        'p',
        {},
        fillPlaces(words.usedBy(place), listed(services.map(one => serviceName(one, lang)))),
      ),
    basis === 'objection' && h('p', {}, words.onUntilNo),
    !locked && [radio(id, 'yes', words.yes), radio(id, 'no', words.no)],
  );
};

/** Draws Yes and No for each category that can be refused, set to what holds now. */
export const drawChoices = (
  place: HTMLElement,
  { policy, choices }: ConsentState,
  lang: string,
  words: ChoicesWords,
): void => {
  if (lang !== place.lang) {
    place.lang = lang;
    // Sentences have their values in other places in another language.
    for (const said of place.querySelectorAll('legend,p')) said.replaceChildren();
  }
  const fields: Markup[] = [];
  for (const category of policy?.categories ?? []) fields.push(field(category, lang, words));
  updateChildren(place, fields);
  for (const radio of place.querySelectorAll('input')) {
    const holds = choices[radio.name] === (radio.value === 'yes');
    // What a visitor marked and did not save yet stays, until another answer holds.
    if (holds !== radio.defaultChecked) radio.defaultChecked = radio.checked = holds;
  }
};

/** What a form with those fields says. */
export const readChoices = (form: HTMLFormElement): Choices =>
  Object.fromEntries([...new FormData(form)].map(([id, choice]) => [id, choice === 'yes']));
