import {
  choicesFieldsStyles,
  drawChoices,
  readChoices,
} from '../../internal/consent/choices-fields.js';
import type { Choices } from '../../internal/consent/record.js';
import type { ConsentState } from '../../internal/consent/store.js';
import { h } from '../../internal/markup/markup.js';
import { toDom, updateDom } from '../../internal/markup/to-dom.js';
import { dialogStyles } from './dialog.styles.js';
import { text } from './dialog.text.js';

export const styles = [choicesFieldsStyles, dialogStyles];

/** The modal dialog: native, so that focus, Escape and the rest of the page are the browser's work. */
export const draw = (
  root: ParentNode & Node,
  state: ConsentState,
  lang: string,
  save: (choices: Choices) => void,
): void => {
  const asks = state.policy?.categories.some(({ basis }) => basis !== 'necessary');
  const described = h(
    'dialog',
    { lang, 'aria-labelledby': 'title' },
    h(
      'form',
      {},
      h('h2', { id: 'title' }, text.title),
      h('div', { class: 'choices' }),
      h(
        'div',
        { class: 'buttons' },
        asks && h('button', { class: 'police-button' }, text.save),
        h('button', { type: 'button', class: 'police-button police-button-plain' }, text.close),
      ),
    ),
  );
  let dialog = root.querySelector('dialog');
  if (dialog) updateDom(dialog, described);
  else {
    dialog = toDom(described) as HTMLDialogElement;
    dialog.addEventListener('submit', event => {
      event.preventDefault();
      save(readChoices(event.target as HTMLFormElement));
    });
    dialog.addEventListener('click', ({ target }) => {
      if ((target as Element).matches('[type=button]')) dialog?.close();
    });
    root.append(dialog);
  }
  const place = dialog.querySelector<HTMLElement>('.choices');
  if (place) drawChoices(place, state, lang, text);
};
