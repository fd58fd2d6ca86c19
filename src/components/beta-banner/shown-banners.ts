import { followPageLanguage } from '../../i18n/page-language.js';

/** What a page's banners have in common. */
interface Shown {
  requestUpdate(): void;
  drop(): void;
}

/** One listener for all: each further banner costs its place in here. */
const shown = new Set<Shown>();
let stop: (() => void) | undefined;

const updateAll = (): void => {
  for (const banner of shown) banner.requestUpdate();
};

/** The exit was pressed: the page is covered and everything typed has to go within the same task. */
const dropAll = (): void => {
  for (const banner of shown) banner.drop();
};

export const joinPage = (banner: Shown): void => {
  shown.add(banner);
  if (stop) return;
  document.addEventListener('police-exit', dropAll);
  stop = followPageLanguage(updateAll);
};

export const leavePage = (banner: Shown): void => {
  shown.delete(banner);
  if (shown.size > 0) return;
  document.removeEventListener('police-exit', dropAll);
  stop?.();
  stop = undefined;
};
