// @ts-check
import { html } from './html.mjs';

/**
 * What people wrote may run right to left or hold unbalanced direction marks: each is isolated.
 * @param {unknown} text
 */
export const theirs = text => html`<bdi>${text}</bdi>`;

/**
 * @param {string} heading
 * @param {string} none what stands there without rows
 * @param {string[]} columns
 * @param {unknown[][]} rows
 */
export function table(heading, none, columns, rows) {
  if (rows.length === 0)
    return html`<h2>${heading}</h2>
      <p>${none}</p>`;
  const head = columns.map(column => html`<th scope="col">${column}</th>`);
  const body = rows.map(
    row =>
      html`<tr>
        ${row.map(cell => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return html`<h2>${heading}</h2>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`;
}
