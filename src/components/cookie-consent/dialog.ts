import { html, nothing, render } from 'lit/html.js';
import {
  choicesFields,
  choicesFieldsStyles,
  readChoices,
} from '../../internal/consent/choices-fields.js';
import { optional } from '../../internal/consent/policy.js';
import type { Choices } from '../../internal/consent/record.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { dialogStyles } from './dialog.styles.js';
import { text } from './dialog.text.js';

export const styles = [choicesFieldsStyles, dialogStyles];

const close = (event: Event): void => {
  (event.currentTarget as Element).closest('dialog')?.close();
};

/** The modal dialog: native, so that focus, Escape and the rest of the page are the browser's work. */
export const draw = (
  root: HTMLElement | DocumentFragment,
  state: ConsentState,
  lang: string,
  save: (choices: Choices) => void,
): void => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save(readChoices(event.currentTarget as HTMLFormElement));
  };
  const asks = state.policy && optional(state.policy).length > 0;
  const dialog = html`<dialog lang=${lang} aria-labelledby="title">
    <form @submit=${submit}>
      <h2 id="title">${text.title}</h2>
      ${choicesFields(state, lang, text)}
      <div class="buttons">
        ${asks ? html`<button class="police-button">${text.save}</button>` : nothing}
        <button type="button" class="police-button police-button-plain" @click=${close}>
          ${text.close}
        </button>
      </div>
    </form>
  </dialog>`;
  render(dialog, root);
};
