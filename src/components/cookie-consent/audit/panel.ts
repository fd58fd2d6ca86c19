import { html, nothing, render } from 'lit/html.js';
import type { AuditWords } from './audit.text.js';
import type { Finding, Problem } from './finding.js';
import { PROBLEMS } from './finding.js';

export interface Panel {
  readonly words: AuditWords;
  readonly lang: string;
  /** `undefined` while there is no policy to compare with. */
  readonly findings: readonly Finding[] | undefined;
  readonly isPublic: boolean;
  readonly copied: boolean | undefined;
  readonly copy: () => void;
}

const table = (problem: Problem, { findings = [], words }: Panel) => {
  const lines = findings.filter(finding => finding.problem === problem);
  if (lines.length === 0) return nothing;
  return html`<table>
    <caption>
      ${words.problems[problem]}
    </caption>
    <thead>
      <tr>
        ${words.columns.map(column => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ kind, name, category }) =>
          html`<tr>
            <td>${words.kinds[kind]}</td>
            <th scope="row"><bdi dir="ltr">${name}</bdi></th>
            <td><bdi dir="ltr">${category}</bdi></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const summary = ({ findings, words }: Panel): string => {
  if (!findings) return words.waiting;
  return findings.length > 0 ? words.found(findings.length) : words.none;
};

/** Draws the audit. A region that scrolls takes the focus, so that a keyboard can scroll it. */
export const drawPanel = (root: ShadowRoot, panel: Panel): void => {
  const { words, lang, isPublic, copied, copy } = panel;
  render(
    html`<section lang=${lang} aria-labelledby="title" tabindex="0">
      <h2 id="title">${words.title}</h2>
      <p>${words.team}</p>
      ${isPublic ? html`<p><strong>${words.public}</strong></p>` : nothing}
      <p role="status">${summary(panel)}</p>
      ${PROBLEMS.map(problem => table(problem, panel))}
      <p>${words.limits}</p>
      <button type="button" class="police-button" @click=${copy}>${words.copy}</button>
      <p role="status">
        ${copied === undefined ? nothing : copied ? words.copied : words.notCopied}
      </p>
    </section>`,
    root,
  );
};
