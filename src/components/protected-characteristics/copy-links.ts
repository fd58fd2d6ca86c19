import type { Extra, StartExtra } from './extra.types.js';
import { text } from './copy-links.text.js';
import type { FoldedParts } from './folded-parts.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The link to a part, for a message to somebody: what the address has besides (`#…`) goes. */
const linkTo = (id: string): string => new URL(`#${id}`, location.href).href;

/** Where the browser gives no clipboard: a field with the link, selected, ready to be copied. */
const offerField = (row: Element, id: string, name: string): void => {
  const field = row.querySelector('input') ?? document.createElement('input');
  field.readOnly = true;
  field.value = linkTo(id);
  field.ariaLabel = text.linkTo(name);
  row.append(field);
  field.focus();
  field.select();
};

/**
 * A button at the end of each part: it shows once the part is open, so it takes no place and no stop
 * of the Tab key before.
 */
class CopyLinks implements Extra {
  readonly #parts: FoldedParts;
  /** What a row says now: its button, and how copying went. */
  readonly #said = new WeakMap<Element, { name: string; words?: 'copied' | 'notCopied' }>();

  constructor(parts: FoldedParts) {
    this.#parts = parts;
  }

  draw(on: boolean): void {
    for (const { id, details } of this.#parts.all) {
      const row = details.querySelector(':scope > .police-copy');
      if (!on) {
        row?.remove();
        continue;
      }
      const name = details.closest('section')?.querySelector(HEADINGS)?.textContent.trim() ?? id;
      this.#label(row ?? this.#add(id, details), name);
    }
  }

  #label(row: Element, name: string): void {
    const said = this.#said.get(row);
    if (said?.name === text.copy(name)) return;
    this.#said.set(row, { ...said, name: text.copy(name) });
    const [button, status] = row.children;
    if (button) button.textContent = text.copy(name);
    if (status && said?.words) status.textContent = text[said.words];
  }

  #add(id: string, details: Element): Element {
    const row = document.createElement('div');
    row.className = 'police-copy';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'police-button police-button-plain';
    const status = document.createElement('span');
    status.role = 'status';
    row.append(button, status);
    button.addEventListener('click', () => {
      void this.#copy(id, row, status);
    });
    details.append(row);
    return row;
  }

  async #copy(id: string, row: Element, status: Element): Promise<void> {
    // The same words again would not be said.
    status.textContent = '';
    const { name = '' } = this.#said.get(row) ?? {};
    const words = await this.#putOnClipboard(id, row);
    this.#said.set(row, { name, words });
    status.textContent = text[words];
  }

  async #putOnClipboard(id: string, row: Element): Promise<'copied' | 'notCopied'> {
    try {
      await navigator.clipboard.writeText(linkTo(id));
      row.querySelector('input')?.remove();
      return 'copied';
    } catch {
      const heading = row.closest('section')?.querySelector(HEADINGS);
      offerField(row, id, heading?.textContent.trim() ?? id);
      return 'notCopied';
    }
  }
}

export const start: StartExtra = (_, parts) => new CopyLinks(parts);
