const WORDS =
  'textarea,input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image])';

const isChosen = ({ options, multiple }: HTMLSelectElement): boolean => {
  const all = [...options];
  // A list that shows one answer shows its first where none is marked.
  const first = multiple || all.some(option => option.defaultSelected) ? undefined : all[0];
  return all.some(option => option.selected !== (option.defaultSelected || option === first));
};

/** What a slider or a colour without a value of its own begins with. */
const startOf = ({ type, min, max, step, defaultValue }: HTMLInputElement): string =>
  Object.assign(document.createElement('input'), { type, min, max, step, defaultValue }).value;

/** Frameworks write what is typed into the attribute too: any words in a field may be typed ones. */
const isFilled = (field: HTMLInputElement): boolean => {
  const { type, value, checked, defaultChecked } = field;
  if (type === 'checkbox' || type === 'radio') return checked !== defaultChecked;
  return value !== (type === 'range' || type === 'color' ? startOf(field) : '');
};

const holds = (element: Element): boolean =>
  (element instanceof HTMLSelectElement && isChosen(element)) ||
  (element.matches(WORDS) && isFilled(element as HTMLInputElement)) ||
  (element.matches('[contenteditable]:not([contenteditable=false])') &&
    element.textContent.trim() !== '');

/**
 * Whether a visitor may have typed or chosen something here that another load of the page would lose.
 * The choices about cookies do not count: they were just saved.
 */
export const isInUse = (root: ParentNode = document): boolean =>
  [...root.querySelectorAll('*')].some(
    element =>
      holds(element) ||
      (!!element.shadowRoot &&
        !element.localName.startsWith('police-cookie-') &&
        isInUse(element.shadowRoot)),
  );
