import { plainText } from './enquiry-form.plain.text.js';

/**
 * For a form whose page lost the network before what sends could be fetched. The browser's own post
 * would put its page of errors in place of all that was written: the form stays, says so, and tries
 * again once there is a network.
 *
 * @returns takes it back
 */
export const stayOffline = (
  form: HTMLFormElement,
  lang: string,
  tryAgain: () => void,
): (() => void) => {
  const said = document.createElement('p');
  said.className = 'police-panel';
  said.lang = lang;
  form.append(said);
  // A live region speaks of what comes into it, not with it.
  said.setAttribute('role', 'alert');
  said.textContent = plainText.waitingOffline;
  const stop = (): void => {
    removeEventListener('online', go);
    said.remove();
  };
  const go = (): void => {
    stop();
    tryAgain();
  };
  addEventListener('online', go);
  return stop;
};
