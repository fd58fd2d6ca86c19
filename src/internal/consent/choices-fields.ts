import { css } from '@lit/reactive-element/css-tag.js';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Category, Service } from './policy.js';
import type { Choices } from './record.js';
import type { ConsentState } from './store.js';
import { PLACE, sentenceTemplate, wordsTemplate } from './words-template.js';
import { wordsIn } from './words.js';

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
const serviceName = ({ name, provider }: Service, lang: string) => {
  const isAnother = provider && wordsIn(provider, lang) !== wordsIn(name, lang);
  return [
    wordsTemplate(name, lang),
    ...(isAnother ? [' (', wordsTemplate(provider, lang), ')'] : []),
  ];
};

const about = ({ purpose, services = [], basis }: Category, lang: string, words: ChoicesWords) =>
  html`${purpose ? html`<p>${wordsTemplate(purpose, lang)}</p>` : nothing}
  ${
    services.length > 0
      ? html`<p>
          ${sentenceTemplate(words.usedBy(PLACE), ...services.map(service => serviceName(service, lang)))}
        </p>`
      : nothing
  }
  ${basis === 'objection' ? html`<p>${words.onUntilNo}</p>` : nothing}`;

/** Yes and No for each category that can be refused, set to what holds now. */
export const choicesFields = (
  { policy, choices }: ConsentState,
  lang: string,
  words: ChoicesWords,
): TemplateResult[] =>
  (policy?.categories ?? []).map(category => {
    const { id, basis } = category;
    const label = wordsTemplate(category.label, lang);
    const radio = (choice: boolean) =>
      html`<label
        ><input
          type="radio"
          name=${id}
          value=${choice ? 'yes' : 'no'}
          .checked=${choices[id] === choice}
        />${choice ? words.yes : words.no}</label
      >`;
    return basis === 'necessary'
      ? html`<fieldset>
          <legend>${label}</legend>
          <p>${words.alwaysOn}</p>
          ${about(category, lang, words)}
        </fieldset>`
      : html`<fieldset>
          <legend>${sentenceTemplate(words.question(PLACE), [label])}</legend>
          ${about(category, lang, words)}${radio(true)}${radio(false)}
        </fieldset>`;
  });

/** What a form with those fields says. */
export const readChoices = (form: HTMLFormElement): Choices =>
  Object.fromEntries([...new FormData(form)].map(([id, choice]) => [id, choice === 'yes']));
