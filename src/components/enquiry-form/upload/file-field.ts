import { h } from '../../../internal/markup/markup.js';
import type { ShownError } from '../error-words.js';
import type { FileLimits } from '../file-limits.js';
import { showSize } from '../file-limits.js';
import { sync } from '../sync.js';
import { droppedOn } from './dropped.js';
import { fileWords, quoteName } from './file-words.js';
import type { FileCode } from './judge-files.js';
import { judgeAll, judgeFile } from './judge-files.js';
import { limitsIn } from './limits-in.js';
import { isReadable } from './readable.js';
import { uploadText as text } from './upload.text.js';

/** What a field asks of the form that it is in. */
export interface FieldHost {
  readonly lang: () => string;
  /** While the form is on its way nothing is added or removed. */
  readonly isLocked: () => boolean;
}

const isSame = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/**
 * The files of one `<input type="file">` as a list with sizes, each of which can be removed. The input
 * holds the same files at all times, so that the form's own post has them too.
 */
export class FileField {
  readonly #input: HTMLInputElement;
  readonly #host: FieldHost;
  readonly #list = document.createElement('ul');
  readonly #note = document.createElement('p');
  #files: readonly File[];
  #say = (): string => '';
  /** What the list shows by itself is only spoken. */
  #isShown = false;
  /** Chosen, and then changed, moved or deleted. */
  readonly #unreadable = new Set<File>();

  constructor(input: HTMLInputElement, host: FieldHost) {
    this.#input = input;
    this.#host = host;
    this.#files = [...(input.files ?? [])];
    this.#list.className = 'police-files';
    // Without bullets it is no list to VoiceOver (WebKit 170179).
    this.#list.setAttribute('role', 'list');
    this.#note.className = 'police-files-note';
    this.#note.setAttribute('role', 'status');
    input.after(this.#list, this.#note);
    input.addEventListener('click', this.#refuseWhileLocked);
    input.addEventListener('change', () => this.#take([...(input.files ?? [])]));
    input.addEventListener('drop', this.#takeDropped);
    this.render();
  }

  get name(): string {
    return this.#input.name;
  }

  get isEmpty(): boolean {
    return this.#files.length === 0 || this.#input.matches(':disabled');
  }

  get #limits(): FileLimits {
    return limitsIn(this.#input);
  }

  /** The first thing that is wrong; its words follow the page's language. */
  check(): ShownError | undefined {
    if (this.isEmpty) return undefined;
    const wrong = this.#files.find(file => this.#judge(file));
    const code = judgeAll(this.#files, this.#limits) ?? (wrong && this.#judge(wrong));
    const [first = new File([], '')] = this.#files;
    const words = (): string => (code ? fileWords(code, wrong ?? first, this.#limits) : '');
    return code && this.error(code, words);
  }

  error(code: string, words: () => string): ShownError {
    return {
      name: this.name,
      code,
      get detail() {
        return words();
      },
    };
  }

  /** Looks whether each file can still be read; what can't is wrong from then on. */
  async allReadable(): Promise<boolean> {
    const readable = await Promise.all(this.#files.map(isReadable));
    readable.forEach((can, index) => {
      const file = this.#files[index];
      if (file && !can) this.#unreadable.add(file);
    });
    this.render();
    return readable.every(Boolean);
  }

  /** Nothing of the visitor's stays. */
  drop(): void {
    this.#input.value = '';
    this.refresh();
  }

  /** As the input has it: emptied, or reset by the page. */
  refresh(): void {
    this.#files = [...(this.#input.files ?? [])];
    this.#unreadable.clear();
    this.#say = () => '';
    this.render();
  }

  render(): void {
    this.#list.lang = this.#note.lang = this.#host.lang();
    this.#list.hidden = this.#files.length === 0;
    sync(
      this.#list,
      this.#files.map(file => this.#row(file)),
    );
    this.#list.querySelectorAll('button').forEach((button, index) => {
      button.onclick = () => this.#remove(index);
    });
    const said = this.#say();
    this.#note.classList.toggle('police-visually-hidden', !this.#isShown);
    if (this.#note.textContent !== said) this.#note.textContent = said;
  }

  #judge(file: File): FileCode | undefined {
    return this.#unreadable.has(file) ? 'unreadable' : judgeFile(file, this.#limits);
  }

  #row(file: File) {
    const code = this.#judge(file);
    return h(
      'li',
      {},
      h('span', {}, h('bdi', { class: 'police-file-name' }, file.name)),
      h('bdi', {}, showSize(file.size)),
      h(
        'button',
        { type: 'button', class: 'police-button police-button-plain' },
        text.remove,
        h('span', { class: 'police-visually-hidden' }, ' ', h('bdi', {}, file.name)),
      ),
      h('span', { class: 'police-error' }, code ? fileWords(code, file, this.#limits) : ''),
    );
  }

  #take(chosen: readonly File[], folder?: string): void {
    // A picker that was cancelled leaves some browsers with an empty input; what was chosen stands.
    const fresh = this.#host.isLocked()
      ? []
      : chosen.filter(file => !this.#files.some(one => isSame(one, file)));
    const twice = chosen.find(file => !fresh.includes(file));
    if (fresh.length > 0) this.#files = this.#input.multiple ? [...this.#files, ...fresh] : fresh;
    this.#put();
    this.#isShown = Boolean(folder ?? twice);
    const names = fresh.map(({ name }) => quoteName(name)).join(', ');
    this.#say = () =>
      [
        names && text.added(names),
        twice && !this.#host.isLocked() && text.twice(quoteName(twice.name)),
        folder && text.folder(quoteName(folder)),
      ]
        .filter(Boolean)
        .join('. ');
    this.render();
  }

  #remove(index: number): void {
    const removed = this.#files[index];
    if (!removed || this.#host.isLocked()) return;
    this.#files = this.#files.filter(file => file !== removed);
    this.#put();
    this.#isShown = false;
    this.#say = () => text.removed(quoteName(removed.name));
    this.render();
    const buttons = this.#list.querySelectorAll('button');
    (buttons[index] ?? buttons[index - 1] ?? this.#input).focus();
  }

  /** Gives the input what the list has. */
  #put(): void {
    const transfer = new DataTransfer();
    for (const file of this.#files) transfer.items.add(file);
    this.#input.files = transfer.files;
    // For whoever listens for edits: a refused enquiry with other files is another enquiry.
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  readonly #refuseWhileLocked = (event: Event): void => {
    if (this.#host.isLocked()) event.preventDefault();
  };

  readonly #takeDropped = (event: DragEvent): void => {
    const { files, folder } = droppedOn(event);
    if (!folder && !this.#host.isLocked()) return;
    event.preventDefault();
    this.#take(files, folder);
  };
}
