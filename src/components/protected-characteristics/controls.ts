import { h } from '../../internal/markup/markup.js';
import { updateChildren } from '../../internal/markup/to-dom.js';
import type { Jurisdiction } from './law/law.types.js';
import { text } from './protected-characteristics.text.js';

const LAWS = 'https://www.legislation.gov.uk/ukpga/';
/** Where the list of each jurisdiction is. */
const THE_LIST = { gb: `${LAWS}2010/15/section/4`, ni: `${LAWS}1998/47/section/75` };

/** "Show all details", which tells whether all are open: new words alone are not read out. */
const makeAllButton = (bar: Element, press: () => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'police-button police-button-plain police-all';
  button.addEventListener('click', press);
  bar.append(button);
  return button;
};

/** @param allOpen - `null` where nothing folds: the place is kept, so that nothing moves */
export const drawControls = (bar: Element, allOpen: boolean | null, press: () => void): void => {
  const button = bar.querySelector<HTMLButtonElement>('.police-all') ?? makeAllButton(bar, press);
  button.hidden = allOpen === null;
  const expanded = String(!!allOpen);
  const words = allOpen ? text.hideAll : text.showAll;
  // The same again would style and lay out the page once more for each part that is opened.
  if (button.ariaExpanded !== expanded) button.ariaExpanded = expanded;
  if (button.textContent !== words) button.textContent = words;
};

/** In place of content that could not be fetched. */
export const drawFailure = (bar: Element, jurisdiction: Jurisdiction): void => {
  const link = { class: 'police-link', href: THE_LIST[jurisdiction] };
  updateChildren(bar, [
    h('p', {}, `${text.loadFailed} `, h('a', link, text.readTheList[jurisdiction]())),
  ]);
};
