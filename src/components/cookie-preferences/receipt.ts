import { html } from 'lit/html.js';
import { formatDate } from '../../i18n/dates.js';
import type { Category, Policy } from '../../internal/consent/policy.js';
import type { ConsentRecord } from '../../internal/consent/record.js';
import { wordsTemplate } from '../../internal/consent/words-template.js';
import { text as face } from './cookie-preferences.text.js';
import { text } from './receipt.text.js';

export { printOnly } from '../../internal/dom/print-only.js';
export { styles } from './receipt.styles.js';

const time = (iso: string, lang: string) => {
  const words = `${formatDate(iso.slice(0, 10), lang)}, ${iso.slice(11, 16)} UTC`;
  return html`<time datetime=${iso}>${words}</time>`;
};

const languageName = (lang: string): string =>
  ({ en: text.english, cy: text.welsh })[lang.split('-')[0] ?? ''] ?? lang;

const place = (source: string): string => {
  const { banner, dialog, page, embed, api } = text;
  return { banner, dialog, page, embed, api }[source] ?? source;
};

const choice = ({ id, basis }: Category, { choices }: ConsentRecord): string => {
  if (basis === 'necessary') return text.alwaysOn;
  if (!Object.hasOwn(choices, id)) return text.undecided;
  return choices[id] ? face.yes : face.no;
};

/** A visitor's record in words: what was chosen, when, where, and under which words. */
export const receipt = (record: ConsentRecord, policy: Policy, lang: string) => {
  const lines: readonly [string, unknown][] = [
    [text.id, html`<bdi>${record.id}</bdi>`],
    [text.first, time(record.first, lang)],
    [text.last, time(record.last, lang)],
    [text.source, place(record.source)],
    [text.language, languageName(record.lang)],
    [text.policy, record.policy],
    [text.wording, html`<bdi>${record.wording}</bdi>`],
  ];
  return html`<div class="record">
    <p>${text.about}</p>
    <dl>
      ${lines.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <table aria-label=${face.receipt}>
      <thead>
        <tr>
          <th scope="col">${text.purpose}</th>
          <th scope="col">${text.choice}</th>
          <th scope="col">${text.basis}</th>
        </tr>
      </thead>
      <tbody>
        ${policy.categories.map(
          category =>
            html`<tr>
              <th scope="row">${wordsTemplate(category.label, lang)}</th>
              <td>${choice(category, record)}</td>
              <td>${text[category.basis]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** The record as lines of text. */
const asText = (record: Element): string => {
  const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
  const pairs = [...record.querySelectorAll('dt')].map(
    name => `${words(name)}: ${words(name.nextElementSibling ?? name)}`,
  );
  const rows = [...record.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(words).join(' – '),
  );
  return [...pairs, '', ...rows].join('\n');
};

/** Copies what is on show; where the browser does not let a page do that, it is selected. */
export const copy = async (root: ParentNode): Promise<boolean> => {
  const record = root.querySelector('.record');
  if (!record) return false;
  try {
    await navigator.clipboard.writeText(asText(record));
    return true;
  } catch {
    getSelection()?.selectAllChildren(record);
    return false;
  }
};
