// @ts-check
import { html } from './html.mjs';

/** @import { FieldError } from '../problem.mjs' */
/** @typedef {{ values: Record<string, string | string[]>, errors: FieldError[] }} Filled */

/**
 * The list at the top of a form that came back: links to the fields, or plain text for what
 * belongs to none.
 * @param {string} heading
 * @param {FieldError[]} errors
 * @param {string[]} names the fields that the form has
 */
export function errorSummary(heading, errors, names) {
  if (errors.length === 0) return '';
  const items = errors.map(({ name, detail }) =>
    names.includes(name)
      ? html`<li><a href="#${name}">${detail}</a></li>`
      : html`<li>${detail}</li>`,
  );
  return html`<div role="alert">
    <h2>${heading}</h2>
    <ul>
      ${items}
    </ul>
  </div>`;
}

/**
 * @param {string} name
 * @param {Filled} filled
 */
function fault(name, { errors }) {
  const error = errors.find(one => one.name === name);
  if (!error) return { line: '', invalid: '', described: '' };
  return {
    line: html`<span id="${name}-error"><strong>${error.detail}</strong></span
      ><br />`,
    invalid: html`aria-invalid="true"`,
    described: html`aria-describedby="${name}-error"`,
  };
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Filled} filled
 * @param {{ type?: string, autocomplete?: string }} [kind]
 */
export function inputField(name, label, filled, { type = 'text', autocomplete = '' } = {}) {
  const { line, invalid, described } = fault(name, filled);
  const token = autocomplete ? html`autocomplete="${autocomplete}"` : '';
  return html`<p>
    <label for="${name}">${label}</label><br />${line}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      ${token}
      value="${filled.values[name]}"
      ${invalid}
      ${described}
    />
  </p>`;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Filled} filled
 */
export function textField(name, label, filled) {
  const { line, invalid, described } = fault(name, filled);
  // The HTML parser drops one newline after the start tag: without ours it would be the person's.
  const typed = `\n${filled.values[name] ?? ''}`;
  return html`<p>
    <label for="${name}">${label}</label><br />${line}
    <textarea id="${name}" name="${name}" rows="8" ${invalid} ${described}>${typed}</textarea>
  </p>`;
}

/**
 * @param {string} name
 * @param {string} legend
 * @param {Record<string, string>} choices
 * @param {Filled} filled
 */
export function choiceField(name, legend, choices, filled) {
  const { line, described } = fault(name, filled);
  const radios = Object.entries(choices).map(([value, label], place) => {
    // The first carries the field's own id, so that a link in the summary reaches a control.
    const id = place === 0 ? name : `${name}-${value}`;
    const checked = filled.values[name] === value ? html`checked` : '';
    return html`<label for="${id}"
        ><input type="radio" id="${id}" name="${name}" value="${value}" ${checked} />
        ${label}</label
      ><br />`;
  });
  return html`<fieldset ${described}>
    <legend>${legend}</legend>
    ${line}${radios}
  </fieldset>`;
}
